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

  /** How many have come so far, declared or not. */
  count(): number {
    return this.#lines.length;
  }

  /** Whether the test is about something that goes wrong. */
  areDeclared(): boolean {
    return this.#expected.length + this.#allowed.length > 0;
  }

  /**
   * To be called before the context's first page is opened. Where one test after the other uses the
   * context, `current` says whose the faults are.
   */
  async watch(context: BrowserContext, current: () => Faults = () => this): Promise<void> {
    context.on('console', (message) => {
      const type = message.type();
      if (type !== 'error' && type !== 'warning') return;
      // Playwright's own word that the test does without.
      if (message.text() === 'Service Worker registration blocked by Playwright') return;
      current().#add(`console ${type}: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => current().#add(`uncaught: ${error.error().message}`));
    context.on('request', (request) => {
      if (!current().#isOwn(request.url())) current().#add(`other origin: ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400)
        current().#add(`status ${response.status()}: ${response.url()}`);
    });
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? 'unknown reason';
      // A page that is left drops what it was still asking for.
      if (reason !== 'net::ERR_ABORTED')
        current().#add(`request failed: ${request.url()} ${reason}`);
    });
    context.on('page', (page) => {
      this.#watchWorkers(context, page, current).catch((error: unknown) => {
        // A page may be gone before its log is open.
        if (!page.isClosed()) current().#add(`workers not watched: ${String(error)}`);
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
  async #watchWorkers(context: BrowserContext, page: Page, current: () => Faults): Promise<void> {
    const session = await context.newCDPSession(page);
    session.on('Log.entryAdded', ({ entry: { source, level, text, url = '' } }) => {
      if (source !== 'worker' || (level !== 'error' && level !== 'warning')) return;
      current().#add(`worker ${level}: ${text} (${url})`);
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
