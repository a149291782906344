/** One part of a page that tells readers where they stand. */
type StatementSection = {
  readonly heading: string;
  readonly text?: readonly string[];
  readonly points?: readonly string[];
  /** Whoever has published the site is named below the text. */
  readonly contact?: true;
};

/** A page that is words only: what is true of the site as such, whatever it shows. */
export type StatementWords = {
  readonly heading: string;
  readonly lead: string;
  /** `year`: when what the records say was published. */
  readonly sections: (year: number) => readonly StatementSection[];
};

export type PublisherWords = {
  /** Before the name of whoever has published the site, or its address. */
  readonly publishedBy: string;
  readonly contact: string;
  /** Where the build was told of nobody. */
  readonly unknown: string;
};
