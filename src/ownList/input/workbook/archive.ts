import { unzipSync } from 'fflate';
import { readLimits } from '../reading.ts';

/** Unpacked, it would be larger than a browser should hold. */
export class UnpacksTooLarge extends Error {
  override readonly name = 'UnpacksTooLarge';
}

export type Archive = {
  readonly names: ReadonlySet<string>;
  /** Unpacks one part; undefined where there is none of that name. */
  readonly part: (name: string) => Uint8Array | undefined;
};

const maxParts = 10_000;

/**
 * The parts of a zip, each unpacked when it is asked for. Never more is unpacked than the zip itself
 * says, and never more than the limit in all.
 *
 * @throws {UnpacksTooLarge}
 */
export function openArchive(bytes: Uint8Array): Archive {
  const sizes = new Map<string, number>();
  let listed = 0;
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      sizes.set(name, originalSize);
      listed += 1;
      if (listed > maxParts) throw new UnpacksTooLarge();
      return false;
    },
  });
  let unpacked = 0;
  return {
    names: new Set(sizes.keys()),
    part(name) {
      const size = sizes.get(name);
      if (size === undefined) return undefined;
      unpacked += size;
      if (unpacked > readLimits.unpackedBytes) throw new UnpacksTooLarge();
      return unzipSync(bytes, { filter: (file) => file.name === name })[name];
    },
  };
}
