import type { Encoding } from './table.ts';

type Decoded = {
  readonly text: string;
  readonly encoding: Encoding;
  /** Letters that could not be read, and stand as U+FFFD. */
  readonly unreadable: number;
};

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const sampleLength = 4096;

/** What Windows-1252 has at 80–9F; Node's decoder leaves control characters there. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The text of bytes, with no byte order mark; the encoding is told by them, unless it is given. */
export function decode(bytes: Uint8Array, given?: Encoding): Decoded {
  const encoding = given ?? markOf(bytes) ?? zerosOf(bytes);
  if (encoding !== undefined) return decodeAs(bytes, encoding);
  const utf8 = decodeAs(bytes, 'utf-8');
  // One bad letter in a text that is UTF-8 throughout is no reason to read all others wrongly.
  const isUtf8 = utf8.unreadable === 0 || lettersBeyondAscii(utf8.text) > 9 * utf8.unreadable;
  return isUtf8 ? utf8 : decodeAs(bytes, 'windows-1252');
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding === 'windows-1252') {
    const mapped = text.replace(
      /[\u0080-\u009F]/g,
      (sign) => windows[sign.charCodeAt(0) - 0x80] ?? sign,
    );
    return { text: mapped, encoding, unreadable: 0 };
  }
  return { text, encoding, unreadable: text.split('\uFFFD').length - 1 };
}

function markOf(bytes: Uint8Array): Encoding | undefined {
  const found = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found?.[0];
}

/** UTF-16 without a mark: of most letters, one byte of the two is zero, and always the same. */
function zerosOf(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, sampleLength);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 5;
  if (odd > many && even * 20 < odd) return 'utf-16le';
  return even > many && odd * 20 < even ? 'utf-16be' : undefined;
}

function lettersBeyondAscii(text: string): number {
  return text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
}
