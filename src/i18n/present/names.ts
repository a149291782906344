/** The way to the deck, and what its steps are called in tabs and overviews. */
export type PresentNames = {
  readonly heading: string;
  readonly description: string;
  readonly loading: string;
  readonly failed: string;
  /** Of a tab that shows one step. */
  readonly page: (step: string) => string;
  /** A cluster's step is called by its name. */
  readonly steps: Readonly<
    Record<
      'title' | 'whole' | 'uncovered' | 'distance' | 'nearest' | 'programme' | 'source',
      string
    >
  >;
};
