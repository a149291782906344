import { readdirSync, readFileSync } from 'node:fs';

/** Bytes of the style that stands in each page of a built site, uncompressed, by the page's path. */
export function pageStyles(folder: string): ReadonlyMap<string, number> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  return new Map(
    pages.map((name) => {
      const styles = readFileSync(`${folder}/${name}`, 'utf8').matchAll(/<style>(.*?)<\/style>/gs);
      return [name, [...styles].reduce((sum, [, style = '']) => sum + Buffer.byteLength(style), 0)];
    }),
  );
}
