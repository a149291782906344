/** Reads a file of JSON. Rejects where it can't be had, naming the address and the answer. */
export async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return response.json();
}
