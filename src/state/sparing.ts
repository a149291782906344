/** What a page's first script marks the document with, as `data-…`, where bytes or memory are dear. */
export const sparingMark = 'sparing';

/** Whether only that should be loaded which somebody asks for. */
export function isSparing(): boolean {
  return document.documentElement.dataset[sparingMark] !== undefined;
}
