import type { BrowserContext, Page } from '@playwright/test';

/**
 * What no page of ours may do, gathered from every page, frame and worker of the contexts watched:
 * console errors and warnings, uncaught errors, violations of the content security policy, answers
 * of 400 and above, requests that fail, and requests to any other origin.
 */
export class Faults {
  readonly #ownOrigins: Set<string>;
  readonly #expected: RegExp[] = [];
  readonly #allowed: RegExp[] = [];
  readonly #lines: string[] = [];

  constructor(...ownOrigins: string[]) {
    this.#ownOrigins = new Set(ownOrigins.map((address) => new URL(address).origin));
  }

  /** Another server of the test's own. */
  addOrigin(address: string): void {
    this.#ownOrigins.add(new URL(address).origin);
  }

  /** Declares faults that the test is about. One that is declared must also come. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** A fault of the browser's own making, which one has and another has not. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** To be called before the context's first page is opened. */
  async watch(context: BrowserContext): Promise<void> {
    context.on('console', (message) => {
      const type = message.type();
      if (type !== 'error' && type !== 'warning') return;
      // Playwright's own word that the test does without.
      if (message.text() === 'Service Worker registration blocked by Playwright') return;
      this.#add(`console ${type}: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.#add(`uncaught: ${error.error().message}`));
    context.on('request', (request) => {
      if (!this.#isOwn(request.url())) this.#add(`other origin: ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) this.#add(`status ${response.status()}: ${response.url()}`);
    });
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? 'unknown reason';
      // A page that is left drops what it was still asking for.
      if (reason !== 'net::ERR_ABORTED') this.#add(`request failed: ${request.url()} ${reason}`);
    });
    context.on('page', (page) => {
      this.#watchWorkers(context, page).catch((error: unknown) => {
        // A page may be gone before its log is open.
        if (!page.isClosed()) this.#add(`workers not watched: ${String(error)}`);
      });
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`Policy violated: ${event.effectiveDirective} ${event.blockedURI}`);
      });
    });
  }

  /** What came undeclared, and what was declared and did not come. */
  left(): string[] {
    const unseen = this.#expected.filter(
      (pattern) => !this.#lines.some((line) => pattern.test(line)),
    );
    const known = [...this.#expected, ...this.#allowed];
    return [
      ...this.#lines.filter((line) => !known.some((pattern) => pattern.test(line))),
      ...unseen.map((pattern) => `declared, but never came: ${pattern}`),
    ];
  }

  /**
   * What a worker may not do by the policy stands in the page's log alone, which Playwright leaves
   * out of its console events. The browser sends what it has logged so far, so none is missed.
   */
  async #watchWorkers(context: BrowserContext, page: Page): Promise<void> {
    const session = await context.newCDPSession(page);
    session.on('Log.entryAdded', ({ entry: { source, level, text, url = '' } }) => {
      if (source !== 'worker' || (level !== 'error' && level !== 'warning')) return;
      this.#add(`worker ${level}: ${text} (${url})`);
    });
    await session.send('Log.enable');
  }

  #add(line: string): void {
    this.#lines.push(line);
  }

  #isOwn(address: string): boolean {
    const { protocol, origin } = new URL(address);
    return protocol === 'data:' || protocol === 'blob:' || this.#ownOrigins.has(origin);
  }
}
