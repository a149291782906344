import type { Encoding } from '../../src/ownList/input/table.ts';

const windows = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((letter, index) => [
    letter,
    [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92,
      0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ][index] ?? 0,
  ]),
);

/** Bytes of a text, as a browser cannot make them but for UTF-8. */
export function encode(text: string, encoding: Encoding, mark = false): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(marked);
    case 'windows-1252':
      return Uint8Array.from(text, (letter) => windows.get(letter) ?? letter.charCodeAt(0));
    case 'utf-16le':
    case 'utf-16be': {
      const bytes = new Uint8Array(marked.length * 2);
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < marked.length; at += 1) {
        view.setUint16(at * 2, marked.charCodeAt(at), encoding === 'utf-16le');
      }
      return bytes;
    }
  }
}
