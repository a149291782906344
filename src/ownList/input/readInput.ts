import type { Input, InputReading, ReadOptions } from './reading.ts';

/** Reads what a reader has brought. It never throws; with options it reads the same once more. */
export function readInput(_input: Input, _options: ReadOptions = {}): InputReading {
  return { tag: 'refused', problem: { tag: 'empty' } };
}
