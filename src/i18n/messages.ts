import type { messages } from './nb.ts';

/** What a catalogue in any language must hold: the keys of the Bokmål one, each with a text or a function of the same kind. */
export type Catalogue<T> = T extends (...given: never[]) => unknown
  ? T
  : { readonly [Key in keyof T]: Catalogue<T[Key]> };

export type Messages = Catalogue<typeof messages>;

/** Some of a catalogue's texts. */
export type Part<T> = T extends (...given: never[]) => unknown
  ? T
  : T extends string | readonly string[]
    ? T
    : { readonly [Key in keyof T]?: Part<T[Key]> };
