/** The words of the page about the spread. Numbers come to them as `format` writes them. */
export type SpreadMessages = {
  readonly back: string;
  readonly lead: (given: {
    readonly counties: string;
    readonly allCounties: string;
    readonly parts: string;
    readonly allParts: string;
    readonly inside: string;
    readonly near: string;
    readonly nearDistance: string;
  }) => string;
  /** Which places count, and which do not. */
  readonly onlyListed: (places: string, people: string) => string;

  readonly show: string;
  readonly noLayer: string;
  readonly table: string;
  readonly of: (some: string, all: string) => string;

  readonly check: {
    readonly heading: string;
    readonly intro: string;
    readonly question: string;
    readonly generous: string;
    readonly strict: string;
    readonly counties: string;
    readonly parts: string;
    readonly people: string;
    readonly places: string;
    readonly evenness: string;
    readonly touched: (count: string) => string;
    readonly mostly: (count: string) => string;
    readonly inRegion: (share: string) => string;
    readonly byMarker: (share: string, distance: string) => string;
    readonly index: (index: string) => string;
    readonly chance: (low: string, high: string) => string;
    readonly conclusion: string;
  };

  readonly reach: {
    readonly heading: string;
    readonly toRegion: string;
    readonly toMarker: string;
    readonly places: string;
    readonly people: string;
    readonly inside: string;
    readonly within: (distance: string) => string;
    readonly distance: string;
    readonly farthest: (place: string, distance: string, cluster: string) => string;
    readonly outsideCounties: (place: string, distance: string) => string;
    readonly note: (without: string) => string;
  };

  readonly ground: {
    readonly heading: string;
    readonly without: string;
    /** Counties that only an approximate region touches. */
    readonly loosely: (counties: string) => string;
    readonly part: string;
    readonly county: string;
    readonly counties: string;
    readonly clusters: string;
    readonly land: string;
    readonly people: string;
    readonly none: string;
  };

  readonly strip: {
    readonly heading: string;
    readonly picture: string;
    readonly latitude: string;
    readonly degrees: (from: string, to: string) => string;
    readonly people: string;
    readonly clusters: string;
    readonly note: string;
  };

  readonly apart: {
    readonly heading: string;
    readonly intro: string;
    readonly cluster: string;
    readonly nearest: string;
    readonly distance: string;
    readonly longest: (distance: string, one: string, other: string) => string;
    readonly shortest: (distance: string, one: string, other: string) => string;
    readonly centre: (distance: string, place: string) => string;
    readonly matrix: string;
  };

  readonly index: {
    readonly heading: string;
    readonly figure: (index: string) => string;
    readonly meaning: string;
    readonly observed: string;
    readonly expected: string;
    readonly deviation: string;
    readonly area: (counties: string) => string;
    readonly squareKilometres: (area: string) => string;
    readonly chance: (given: {
      readonly draws: string;
      readonly count: string;
      readonly low: string;
      readonly high: string;
      readonly asHigh: string;
    }) => string;
    readonly warning: (count: string) => string;
  };

  readonly method: {
    readonly heading: string;
    readonly text: readonly string[];
    readonly sources: string;
  };
};
