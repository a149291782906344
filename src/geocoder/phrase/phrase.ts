import type { PlaceKind } from '../../model/kinds.ts';

/** The kinds of things that bear a name of their own. */
export type NameKind = Exclude<PlaceKind, 'postal-code' | 'surroundings' | 'corridor' | 'union'>;

/** What the writer says a name is the name of: "fylket X", "X kommune", "byen X". */
export type Qualifier =
  | NameKind
  /** "hele X": something with an area, whichever it is. */
  | 'area';

export type NamePhrase = {
  readonly tag: 'name';
  readonly name: string;
  readonly qualifier: Qualifier | null;
  /** "X i Y", "X (Y)", "X, Y": which of those that bear the name. */
  readonly within: NamePhrase | null;
};

/** A place phrase, read: what it says, before anything is looked up on a map. */
export type Phrase =
  | NamePhrase
  | { readonly tag: 'postal-code'; readonly code: string }
  /** "X-regionen", "området rundt X", "Stor-X". */
  | { readonly tag: 'surroundings'; readonly centre: NamePhrase }
  /** "strekningen A – B", "mellom A og B"; `stops` are at least two, in the order written. */
  | { readonly tag: 'corridor'; readonly stops: readonly NamePhrase[] }
  /** "A, B og C": at least two. */
  | { readonly tag: 'union'; readonly members: readonly Phrase[] };

/** What is known of a name: the kinds of what bears it, none if nothing does. */
export type Knows = (name: string) => readonly NameKind[];
