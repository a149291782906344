import type { Topology } from 'topojson-specification';
import { type PackedTopology, unpacked } from '../cartography/packedTopology.ts';
import { readJson } from '../model/readJson.ts';

/** The event on `self` that says that a file of this version of the site can't be had. */
export const fileMissing = 'klyngekart:file-missing';

const answer = ': HTTP 404';

/** Whether an error, also one that has come from a worker, is `fetchJson`'s word for a file that is not there. */
export function isFileMissing(error: { readonly message: string }): boolean {
  return error.message.endsWith(answer);
}

/** Reads a file that the build made and checked. Rejects as `readJson`, and says so where the file is not there. */
export async function fetchJson(url: string): Promise<unknown> {
  try {
    return await readJson(url);
  } catch (error) {
    // Whoever asked may have something else to show, and then nobody hears of the error itself.
    if (error instanceof Error && isFileMissing(error)) self.dispatchEvent(new Event(fileMissing));
    throw error;
  }
}

const pending = new Map<string, Promise<Topology>>();

/** A file of geometry, once for each address; a failure is forgotten, so that the next who asks tries again. */
export function fetchTopologyOnce<T extends Topology>(url: string): Promise<T> {
  const known = pending.get(url);
  // Each address has one kind of file.
  if (known) return known as Promise<T>;
  const file = fetchJson(url).then((json) => unpacked(json as PackedTopology<T>));
  pending.set(url, file);
  file.catch(() => pending.delete(url));
  return file;
}
