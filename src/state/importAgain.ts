/** Whether a lazy part's style could not be had: Vite asks for each sheet once. */
let isStyleMissing = false;
if (!import.meta.env.SSR) {
  window.addEventListener('vite:preloadError', ({ payload }) => {
    isStyleMissing ||= /CSS/.test(payload.message);
  });
}

/**
 * Whether the page, and all files that it has asked for to be imported, can be had by now. WebKit remembers in
 * the next document, too, that one failed, until it is fetched.
 */
export async function fetchFiles(): Promise<boolean> {
  const links = document.querySelectorAll<HTMLLinkElement>(
    'link:is([rel="modulepreload"], [rel="stylesheet"])',
  );
  const isThere = ({ ok, type }: Response) => ok || type === 'opaque';
  const answers = await Promise.all([
    // Out of a sandbox a page cannot be read, only reached.
    fetch(document.baseURI, { mode: 'no-cors' }).then(isThere),
    ...[...links].map(({ href }) => fetch(href).then(isThere)),
  ]).catch(() => [false]);
  return answers.every(Boolean);
}

/**
 * Imports what a lazy part needs. Firefox and WebKit remember that a file could not be imported, and Chromium one
 * that it could not read, for as long as the document lives: so a retry that fails although all files are there
 * calls `reload`. The address keeps what the reader was at.
 */
export async function importAgain<T>(
  load: () => Promise<T>,
  { isRetry, reload }: { readonly isRetry: boolean; readonly reload: () => void },
): Promise<T> {
  try {
    if (isRetry && isStyleMissing) throw new Error('a style is missing');
    return await load();
  } catch (error) {
    if (isRetry && (await fetchFiles())) reload();
    throw error;
  }
}
