import type { PlaceKind } from '../../model/kinds.ts';

/** The kinds of things that have a name of their own. */
export type NameKind = Exclude<
  PlaceKind,
  'postal-code' | 'surroundings' | 'corridor' | 'coast' | 'half' | 'union'
>;

/** The kind that a word beside the name gives: "fylket X", "X kommune", "byen X". */
export type Qualifier =
  | NameKind
  /** "hele X": any kind that has an area. */
  | 'area';

export type NamePhrase = {
  readonly tag: 'name';
  readonly name: string;
  readonly qualifier: Qualifier | null;
  /** "X i Y", "X (Y)", "X, Y": the area that the place is in. */
  readonly within: NamePhrase | null;
};

/** A parsed place phrase: what it says, before anything is looked up. */
export type Phrase =
  | NamePhrase
  | { readonly tag: 'postal-code'; readonly code: string }
  /** "X-regionen", "området rundt X", "Stor-X". */
  | { readonly tag: 'surroundings'; readonly centre: NamePhrase }
  /** "strekningen A – B", "mellom A og B"; `stops` are at least two, in the order written. */
  | { readonly tag: 'corridor'; readonly stops: readonly NamePhrase[] }
  /** "A, B og C": at least two. */
  | { readonly tag: 'union'; readonly members: readonly Phrase[] };

/** The kinds of things that have this name; none if it is unknown. */
export type Knows = (name: string) => readonly NameKind[];

/** The postal place of a code of four digits; null if there is no such code. */
export type PostalPlaceOf = (code: string) => string | null;
