/** The event on `self` that says that a file of this version of the site can't be had. */
export const fileMissing = 'klyngekart:file-missing';

const answer = ': HTTP 404';

/** Whether an error, also one that has come from a worker, is `fetchJson`'s word for a file that is not there. */
export function isFileMissing(error: { readonly message: string }): boolean {
  return error.message.endsWith(answer);
}

/** Reads a file that the build made and checked. Rejects where it can't be had, naming the address and the answer. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (response.ok) return response.json();
  const error = new Error(`${url}: HTTP ${response.status}`);
  // Whoever asked may have something else to show, and then nobody hears of the error itself.
  if (isFileMissing(error)) self.dispatchEvent(new Event(fileMissing));
  throw error;
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
