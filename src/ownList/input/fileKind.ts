import type { InputProblem } from './reading.ts';

const beginnings: readonly (readonly [kind: FileKind, beginning: string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['word', '{\\rtf'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['archive', '\x1f\x8b'],
  ['archive', "7z\xbc\xaf'\x1c"],
  ['archive', 'Rar!'],
];

type FileKind = 'zip' | 'ole' | 'pdf' | 'word' | 'picture' | 'archive' | 'other';

/** What a file is by its first bytes, whatever its name says. */
export function fileKind(bytes: Uint8Array): FileKind {
  const start = asLatin1(bytes.subarray(0, 1024));
  // Readers of PDF look for the mark in the first kilobyte.
  if (start.includes('%PDF-')) return 'pdf';
  return beginnings.find(([, beginning]) => start.startsWith(beginning))?.[0] ?? 'other';
}

/** Names in the directory of Microsoft's older container, and what has such a part. */
const parts: readonly (readonly [name: string, problem: InputProblem])[] = [
  ['EncryptedPackage', { tag: 'encrypted' }],
  ['Workbook', { tag: 'old-excel' }],
  ['Book', { tag: 'old-excel' }],
  ['WordDocument', { tag: 'document', kind: 'word' }],
  ['PowerPoint Document', { tag: 'document', kind: 'slides' }],
];

/** A workbook with a password and an old one are the same kind of file; its parts tell which. */
export function oleProblem(bytes: Uint8Array): InputProblem {
  const text = asLatin1(bytes);
  const inUtf16 = (name: string) => [...name].map((letter) => `${letter}\0`).join('');
  const found = parts.find(([name]) => text.includes(`${inUtf16(name)}\0\0`));
  return found?.[1] ?? { tag: 'document', kind: 'old-office' };
}

/** Control characters that no text has; a few are let pass, as one bad cell must not refuse a file. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  const controls = sample.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return controls > 2 + sample.length / 50;
}

/** So many bytes at a time: more arguments than some engines take would be too many. */
const chunk = 4096;

/** A letter for each byte. Browsers' "latin1" is Windows-1252, which has others for some. */
function asLatin1(bytes: Uint8Array): string {
  const pieces = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * chunk, (index + 1) * chunk)),
  );
  return pieces.join('');
}
