import { readFileSync } from 'node:fs';
import { type Mock, vi } from 'vitest';

/** In place of the network: the project's own files by their path, as the development server gives them. */
export function diskFetch(): Mock<(url: string) => Promise<Response>> {
  const fetchFile = vi.fn(async (url: string) => new Response(readFileSync(`.${url}`, 'utf8')));
  vi.stubGlobal('fetch', fetchFile);
  return fetchFile;
}
