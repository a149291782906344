import { expect } from 'vitest';
import { readInput } from '../../src/ownList/input/readInput.ts';
import type { Input, InputProblem, ReadOptions } from '../../src/ownList/input/reading.ts';
import type { Notes, Table } from '../../src/ownList/input/table.ts';

export type Rows = readonly (readonly string[])[];

export function file(content: string | Uint8Array, name = 'list.csv'): Input {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { tag: 'file', bytes, name };
}

export function pasted(text: string, html?: string): Input {
  return { tag: 'pasted', text, ...(html === undefined ? {} : { html }) };
}

/** What was read; the test fails if it was refused. */
export function tableOf(
  input: Input,
  options?: ReadOptions,
): { readonly table: Table; readonly notes: Notes } {
  const reading = readInput(input, options);
  expect(reading).toMatchObject({ tag: 'table' });
  if (reading.tag !== 'table') throw new Error('no table');
  return reading;
}

export function rowsOf(input: Input, options?: ReadOptions): Rows {
  return tableOf(input, options).table.rows;
}

/** Why it was refused; undefined if it was not. */
export function problemOf(input: Input): InputProblem | undefined {
  const reading = readInput(input);
  return reading.tag === 'refused' ? reading.problem : undefined;
}
