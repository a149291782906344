import type { Step } from '../model/deckSchema.ts';
import type { LngLat } from '../model/geo.ts';
import type { PlaceKind } from '../model/kinds.ts';
import type { Columns } from './columns/columns.ts';
import type { SignColor, SignShape } from './signs.ts';

/** How the reader has settled a place, where the words alone do not or where they are to be read otherwise. */
export type Decision =
  /** One of the several that the words may mean. */
  | {
      readonly tag: 'meaning';
      readonly kind: PlaceKind;
      readonly name: string;
      readonly marker: LngLat;
    }
  /** Other words are read in their place. */
  | { readonly tag: 'words'; readonly words: string }
  /** A point on the map. */
  | { readonly tag: 'position'; readonly lngLat: LngLat }
  /** It stays in the list and is not on the map. */
  | { readonly tag: 'none' };

/** What is decided of a phrase. `asPoint`: an area is shown by its sign alone. */
export type Settled = { readonly decision?: Decision; readonly asPoint?: true };

/** What the list is called and where it is from; empty texts are not shown. */
export type Heading = {
  readonly title: string;
  readonly subtitle: string;
  readonly year: string;
  readonly source: string;
  readonly sourceAddress: string;
  /** BCP 47, of what the list says; the interface has the reader's own. */
  readonly language: string;
};

/** What the reader has said of a category; what is not said follows from the list (`categories.ts`). */
export type CategoryChoice = {
  /** The category as the rows have it, by `foldCell`. */
  readonly key: string;
  readonly label?: string;
  readonly shape?: SignShape;
  readonly color?: SignColor;
  /** Its rows are shown under "other". */
  readonly other?: true;
};

/** A step of the deck in the reader's order. `off`: it is left out, and may come back where it was. */
export type StepChoice = { readonly step: Step; readonly heading?: string; readonly off?: true };

/** All that makes a reader's list: it is saved, opened again, undone and put into links. */
export type Work = {
  readonly rows: readonly (readonly string[])[];
  /** Whether the first row says what the columns are. */
  readonly hasHeader: boolean;
  readonly columns: Partial<Columns>;
  /** By `phraseKey`. */
  readonly settled: Readonly<Record<string, Settled>>;
  readonly heading: Heading;
  /** In the reader's order, once the reader has changed anything about them. */
  readonly categories?: readonly CategoryChoice[];
  /** The steps of the deck, once the reader has chosen; a step that no row has any more is passed over. */
  readonly deck?: readonly StepChoice[];
};
