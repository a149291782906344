type StepKind = 'title' | 'whole' | 'cluster' | 'spread' | 'programme' | 'source';

/** The words of the deck; they come with it, and not with the first view. */
export type PresentMessages = {
  readonly label: string;
  /** Where one is, for those who hear it. */
  readonly stepOf: (step: number, steps: number) => string;
  readonly controls: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly overview: string;
    readonly fullScreen: string;
    readonly help: string;
    readonly notes: string;
    readonly leave: string;
    readonly pause: string;
    readonly resume: string;
    readonly close: string;
  };
  readonly namedBy: string;
  readonly whole: (count: number) => string;
  /** `number`: of so many, from north to south. */
  readonly clusterOf: (number: number, count: number) => string;
  readonly aim: string;
  readonly projects: (year: number) => string;
  /** Beside the words of the page about the spread; numbers come as `format` writes them. */
  readonly spread: {
    /** Given "13 of 19". */
    readonly counties: (some: string) => string;
    readonly parts: (some: string) => string;
    readonly countiesThen: (year: number) => string;
    readonly listed: (places: string, people: string) => string;
    readonly longest: (pair: string) => string;
    readonly shortest: (pair: string) => string;
    readonly few: (count: string) => string;
  };
  readonly blank: string;
  readonly blocked: string;
  readonly openNotes: string;
  /** What each key does; the keys themselves are on the keyboard as they are. */
  readonly keys: {
    readonly next: string;
    readonly previous: string;
    readonly ends: string;
    readonly jump: string;
    readonly fullScreen: string;
    readonly blank: string;
    readonly overview: string;
    readonly help: string;
    readonly notes: string;
    readonly auto: string;
    readonly leave: string;
  };
  /** What is written on keys that have no letter. */
  readonly keyNames: Readonly<Record<'space' | 'digits', string>>;
  readonly speaker: {
    readonly heading: string;
    readonly now: string;
    readonly next: string;
    readonly end: string;
    readonly clock: string;
    readonly elapsed: string;
    readonly restart: string;
    readonly notes: string;
    readonly link: Readonly<Record<'waiting' | 'linked' | 'lost' | 'missing', string>>;
    readonly hints: Readonly<Record<StepKind, string>>;
    readonly nearest: (names: readonly string[]) => string;
  };
};
