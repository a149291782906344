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

/** Where in an area a part of it lies; `inner` and `outer` by the distance to the outer coast. */
export type Side = 'north' | 'south' | 'east' | 'west' | 'middle' | 'inner' | 'outer';

/** A parsed place phrase: what it says, before anything is looked up. */
export type Phrase =
  | NamePhrase
  | { readonly tag: 'postal-code'; readonly code: string }
  /** "X-regionen", "området rundt X", "Stor-X". */
  | { readonly tag: 'surroundings'; readonly centre: NamePhrase }
  /** "strekningen A – B", "mellom A og B"; `stops` are at least two, in the order written. */
  | { readonly tag: 'corridor'; readonly stops: readonly NamePhrase[] }
  /** "nordre X", "indre X": a part of an area, by where in it. */
  | { readonly tag: 'half'; readonly side: Side; readonly whole: NamePhrase }
  /** "kysten av X", "E6 fra A til B": along a line that the gazetteer has, all of it where neither is given. */
  | {
      readonly tag: 'line';
      readonly line: string;
      readonly between: readonly [NamePhrase, NamePhrase] | null;
      readonly within: NamePhrase | null;
    }
  /** "A, B": `place` says that A lies in B. Where it does not, they are two; `both` is null if they can't be. */
  | { readonly tag: 'pair'; readonly place: NamePhrase; readonly both: Phrase | null }
  /** "A, B og C": at least two. */
  | { readonly tag: 'union'; readonly members: readonly Phrase[] };

/** The kinds of things that have this name; none if it is unknown. */
export type Knows = (name: string) => readonly NameKind[];

/** The postal place of a code of four digits; null if there is no such code. */
export type PostalPlaceOf = (code: string) => string | null;
