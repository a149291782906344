/** "Møre og Romsdal" holds one separator; no name holds more than two. */
const MOST_PIECES_IN_A_NAME = 3;

/** A list of more members than this is not written as a phrase. */
const MOST_PIECES = 16;

/**
 * Reads "A, B og C" with the longest stretch that `read` can take at each step, so that a name that
 * itself holds a separator stays whole. `separator` must be one capturing group. Null if any of it
 * cannot be read, or if there are fewer than two members.
 */
export function readList<T>(
  text: string,
  separator: RegExp,
  read: (text: string) => T | null,
): readonly [T, T, ...T[]] | null {
  const pieces = text.split(separator);
  const count = (pieces.length + 1) / 2;
  if (count < 2 || count > MOST_PIECES) return null;

  const members: T[] = [];
  let start = 0;
  while (start < count) {
    const step = longest(pieces, start, count, read);
    if (step === null) return null;
    members.push(step.member);
    start = step.next;
  }
  const [first, second, ...rest] = members;
  return first === undefined || second === undefined ? null : [first, second, ...rest];
}

function longest<T>(
  pieces: readonly string[],
  start: number,
  count: number,
  read: (text: string) => T | null,
): { member: T; next: number } | null {
  const furthest = Math.min(count, start + MOST_PIECES_IN_A_NAME);
  for (let next = furthest; next > start; next -= 1) {
    // The whole text as one member would be no list; who calls has tried that.
    if (start === 0 && next === count) continue;
    const written = pieces.slice(2 * start, 2 * next - 1).join('');
    const member = read(written) ?? readShortened(written, pieces[2 * next], read);
    if (member !== null) return { member, next };
  }
  return null;
}

/** "Nord- og Sør-Trøndelag", "Øst- og Vestlandet": the hyphen stands for the end of the next word. */
function readShortened<T>(
  written: string,
  next: string | undefined,
  read: (text: string) => T | null,
): T | null {
  if (next === undefined || !/[^ ]-$/u.test(written)) return null;
  const stem = written.slice(0, -1);
  for (let cut = 1; cut < next.length; cut += 1) {
    const hyphen = next[cut - 1] === '-' ? '-' : '';
    const member = read(`${stem}${hyphen}${next.slice(cut)}`);
    if (member !== null) return member;
  }
  return null;
}
