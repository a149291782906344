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

const pending = new Map<string, Promise<unknown>>();

/** The same, once for each address; a failure is forgotten, so that the next who asks tries again. */
export function fetchJsonOnce(url: string): Promise<unknown> {
  const known = pending.get(url);
  if (known) return known;
  const file = fetchJson(url);
  pending.set(url, file);
  file.catch(() => pending.delete(url));
  return file;
}
