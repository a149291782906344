import { minLengthForTypo } from '../../src/geocoder/phrase/editDistance.ts';
import { foldedKey } from '../../src/geocoder/phrase/normalise.ts';
import { random } from './random.ts';

export type Mistyped = { readonly name: string; readonly written: string };

const letters = 'abcdefghijklmnopqrstuvwxyzæøå';

/** Names of five letters or more, each with one slip of the pen. The same ones for the same seed. */
export function mistyped(names: readonly string[], count: number, seed: number): Mistyped[] {
  const below = random(seed);
  const long = names.filter((name) => foldedKey(name).length >= minLengthForTypo);
  const made: Mistyped[] = [];
  while (made.length < count) {
    const name = long[below(long.length)] ?? '';
    const written = slipOf(name.toLowerCase(), below);
    // Another letter that is the same without its diacritics is no slip.
    if (foldedKey(written) !== foldedKey(name)) made.push({ name, written });
  }
  return made;
}

function slipOf(name: string, below: (limit: number) => number): string {
  const letter = letters[below(letters.length)] ?? '';
  const kind = below(4);
  const at = below(kind === 0 ? name.length + 1 : name.length - (kind === 3 ? 1 : 0));
  const before = name.slice(0, at);
  switch (kind) {
    case 0:
      return before + letter + name.slice(at);
    case 1:
      return before + name.slice(at + 1);
    case 2:
      return before + letter + name.slice(at + 1);
    default:
      return before + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
  }
}
