/** One part of a page that tells readers where they stand. */
type StatementSection = {
  readonly heading: string;
  readonly text?: readonly string[];
  readonly points?: readonly string[];
  /** Whoever has published the site is named below the text. */
  readonly contact?: true;
};

export type PublisherWords = {
  /** Before the name of whoever has published the site, or its address. */
  readonly publishedBy: string;
  readonly contact: string;
  /** Where the build was told of nobody. */
  readonly unknown: string;
};

/** What is true of the site as such, whatever it shows. `year`: when what the records say was published. */
export type StatementMessages = {
  readonly publisher: PublisherWords;
  readonly privacy: (year: number) => readonly StatementSection[];
  readonly accessibility: (year: number) => readonly StatementSection[];
};
