/** What the pages of a test may not do: bring the live map, draw it, or keep themselves for offline use. */
export interface Held {
  readonly liveMap?: boolean;
  readonly webGL?: boolean;
  readonly offline?: boolean;
}

/** Stands first in each page: notes what goes wrong in it, as WebKit's driver tells of nothing. */
export function watchScript({ liveMap = false, webGL = false, offline = false }: Held): string {
  const parts = [
    `(${watch})();`,
    // The live map waits for an idle moment, which never comes.
    ...(liveMap ? ['window.requestIdleCallback = () => 0;'] : []),
    ...(webGL ? ['HTMLCanvasElement.prototype.getContext = () => null;'] : []),
    ...(offline ? ['delete Navigator.prototype.serviceWorker;'] : []),
  ];
  return parts.join('\n');
}

/** The page with the script before all others, and before its policy. */
export function watched(html: string, script: string): string {
  if (!html.includes('<head>')) throw new Error('the page has no <head>');
  return html.replace('<head>', () => `<head><script ${script}</script>`);
}

function watch(): void {
  const faults: string[] = [];
  window.faults = faults;
  for (const level of ['error', 'warn'] as const) {
    const say = console[level];
    console[level] = (...words: unknown[]) => {
      faults.push(`console ${level}: ${words.map(String).join(' ')}`);
      say.apply(console, words);
    };
  }
  window.addEventListener(
    'error',
    ({ message = '', target }) => {
      // Firefox calls it one, and says nothing, where the page has asked for the file itself by then. What is refused
      // or missing is noted besides.
      const early = '[rel="modulepreload"], [rel="prefetch"]';
      if (target instanceof Element && target.matches(early)) return;
      const element = target instanceof Element ? target.outerHTML.slice(0, 200) : '';
      faults.push(`error: ${message}${element}`);
    },
    true,
  );
  window.addEventListener('unhandledrejection', ({ reason }) => {
    faults.push(`unhandled: ${reason}`);
  });
  document.addEventListener('securitypolicyviolation', (event) => {
    faults.push(`policy violated: ${event.effectiveDirective} ${event.blockedURI}`);
  });
}
