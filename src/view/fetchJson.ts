/** Reads a file that the build made and checked. Rejects where it can't be had, naming the address and the answer. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return response.json();
}
