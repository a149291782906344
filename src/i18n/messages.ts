import type { CompassPoint } from '../model/geo.ts';
import type { FaultMessages, KeyMessages, TableMessages } from './access/messages.ts';
import type { Formats } from './format.ts';
import type { PresentNames } from './present/names.ts';
import type { StatementWays } from './statements/messages.ts';

type SpreadLayer = 'distance' | 'nearest' | 'uncovered';

/** All that readers see and that is not in the records. Each language gives every one of these. */
export type Messages = StatementWays & {
  readonly format: Formats;
  readonly siteName: string;
  readonly skipToContent: string;
  readonly chooseLanguage: string;

  readonly theme: string;
  readonly themes: Readonly<Record<'light' | 'dark' | 'auto', string>>;

  readonly map: {
    readonly label: string;
    /** `names`: the clusters from north to south. */
    readonly description: (names: readonly string[]) => string;
    /** Where they are too many to name. */
    readonly descriptionOfMany: (count: number) => string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly home: string;
    readonly scale: string;
    readonly failed: string;
    readonly retry: string;
    readonly legend: string;
    readonly exact: string;
    readonly approximate: string;
    readonly layers: Readonly<Record<'counties' | 'towns', string>>;
    readonly attribution: string;
    /** MapLibre's own words, by its locale keys. */
    readonly engine: Readonly<Record<string, string>>;
  };

  readonly sheet: {
    readonly label: string;
    readonly larger: string;
    readonly smaller: string;
  };

  readonly list: {
    readonly heading: string;
    readonly search: string;
    readonly searchHint: string;
    readonly clearSearch: string;
    readonly sector: string;
    readonly allSectors: string;
    readonly part: string;
    readonly allParts: string;
    readonly clearFilters: string;
    readonly count: (shown: number, all: number) => string;
    readonly none: string;
    readonly noneHint: string;
    readonly places: string;
    readonly searching: string;
    readonly searchFailed: string;
  };

  readonly near: {
    readonly button: string;
    readonly asking: string;
    readonly denied: string;
    readonly unavailable: string;
    readonly privacy: string;
    readonly here: string;
    /** `label` is a place's name, or `here`. */
    readonly heading: (label: string) => string;
    /** `now` is null where the county is the same today. */
    readonly county: (then: string, now: string | null) => string;
    /** How far off the device's own position may be. */
    readonly accuracy: (distance: string) => string;
    readonly outside: string;
    readonly covered: (names: readonly string[]) => string;
    readonly notCovered: string;
    readonly nearest: string;
    readonly inside: string;
    readonly away: (distance: string, compass: string) => string;
    readonly failed: string;
    readonly end: string;
  };

  readonly compass: Readonly<Record<CompassPoint, string>>;
  readonly kinds: Readonly<
    Record<
      | 'place'
      | 'postal-code'
      | 'municipality'
      | 'district'
      | 'county'
      | 'county-today'
      | 'part'
      | 'cluster'
      | 'sector'
      | 'contact',
      string
    >
  >;

  readonly detail: {
    readonly navigation: string;
    readonly back: string;
    readonly previous: string;
    readonly next: string;
    readonly where: string;
    readonly listedUnder: string;
    readonly countyThen: (year: number) => string;
    readonly countiesThen: (year: number) => string;
    readonly today: (names: readonly string[]) => string;
    readonly phrases: string;
    readonly facts: string;
    readonly participants: string;
    readonly aims: string;
    readonly contact: string;
    readonly projectManager: string;
    /** Stands under one contact or many. */
    readonly published: (year: number) => string;
    readonly neighbours: string;
    readonly distanceAndDirection: (distance: string, compass: string) => string;
    readonly copyLink: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly section: (label: string) => string;
  };

  readonly faults: FaultMessages;
  readonly keys: KeyMessages;
  readonly table: TableMessages;

  readonly sources: {
    readonly link: string;
    readonly heading: string;
    readonly programme: string;
    readonly amounts: string;
    readonly owners: string;
    readonly responsible: string;
    readonly evaluation: string;
    readonly namedBy: string;
    readonly contacts: string;
    readonly historicalAddress: string;
    readonly historicalNote: string;
    readonly source: string;
    readonly sourceLine: (publisher: string, year: number) => string;
    readonly sectionsIntro: string;
    readonly method: string;
    readonly methodText: readonly string[];
    readonly record: (year: number) => string;
    readonly data: string;
    readonly licence: string;
    readonly licences: string;
    readonly dataSets: readonly {
      readonly name: string;
      readonly use: string;
      readonly licence: string;
    }[];
  };

  /** The way to the page where one takes the map away; its own words come with it (`share/`). */
  readonly share: {
    readonly heading: string;
    readonly description: string;
    readonly loading: string;
    readonly failed: string;
  };

  /** The way to the deck, and what its steps are called; the rest of its words come with it (`present/`). */
  readonly present: PresentNames;

  /** The way to the page about the spread, and the legend of its layers; its own words come with it (`spread/`). */
  readonly spread: {
    readonly heading: string;
    readonly description: string;
    readonly loading: string;
    readonly failed: string;
    readonly layers: Readonly<Record<SpreadLayer, string>>;
    /** `to` is a distance as `format` writes it, and `from` its number alone; null for all that is farther than `from`. */
    readonly band: (from: string, to: string | null) => string;
    readonly upTo: (to: string) => string;
  };

  readonly embed: {
    /** On the button that brings the live map. */
    readonly activate: string;
    readonly loading: string;
    /** Back to what the frame showed first. */
    readonly home: string;
    readonly openMap: string;
    readonly openCluster: (name: string) => string;
    readonly newTab: string;
  };

  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
};
