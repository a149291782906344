import { type Counts, count } from './cells.ts';
import { decode } from './encoding.ts';
import { fileKind, isBinary, oleProblem } from './fileKind.ts';
import {
  type Input,
  type InputProblem,
  type InputReading,
  type ReadOptions,
  readLimits,
} from './reading.ts';
import { readHtml, readText } from './readText.ts';
import { readWorkbook } from './readWorkbook.ts';

type File = Extract<Input, { tag: 'file' }>;
type Pasted = Extract<Input, { tag: 'pasted' }>;

/** Reads what a reader has brought. It never throws; with options it reads the same once more. */
export function readInput(input: Input, options: ReadOptions = {}): InputReading {
  return input.tag === 'file' ? readFile(input, options) : readPasted(input, options);
}

function readFile({ bytes, name, type = '' }: File, options: ReadOptions): InputReading {
  const limit = readLimits.bytes;
  if (bytes.length === 0) return refused({ tag: 'empty' });
  if (bytes.length > limit) return refused({ tag: 'too-large', bytes: bytes.length, limit });
  const kind = fileKind(bytes);
  switch (kind) {
    case 'zip':
      return readWorkbook(bytes, name, options);
    case 'ole':
      return refused(oleProblem(bytes));
    case 'pdf':
    case 'word':
      return refused({ tag: 'document', kind });
    case 'picture':
    case 'archive':
      return refused({ tag: kind });
    case 'other': {
      const { text, encoding, unreadable } = decode(bytes, options.encoding);
      if (options.encoding === undefined && isBinary(text)) return refused({ tag: 'binary' });
      const notes: Counts = {};
      count(notes, 'unreadable-letters', unreadable);
      const isJson = /\.json$/i.test(name) || /[/+]json\b/i.test(type);
      return readText(text, { isJson, encoding }, options, notes);
    }
  }
}

/** A delimiter that was chosen asks for the plain text; else a table is best read as the table it was. */
function readPasted({ text, html = '' }: Pasted, options: ReadOptions): InputReading {
  const limit = readLimits.bytes;
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > limit) return refused({ tag: 'too-large', bytes, limit });
  if (options.delimiter === undefined && html.length <= limit) {
    const reading = readHtml(html, options.sheet, {});
    if (reading !== undefined && !isOneCell(reading)) return reading;
  }
  return readText(text, {}, options, {});
}

/** A frame around something else. */
function isOneCell(reading: InputReading): boolean {
  return reading.tag === 'table' && reading.table.rows.flat().length === 1;
}

function refused(problem: InputProblem): InputReading {
  return { tag: 'refused', problem };
}
