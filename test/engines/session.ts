import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import { until } from './until.ts';
import type { Wire } from './wire.ts';

declare global {
  interface Window {
    /** What `watch.js` has noted, in each page and frame. */
    faults?: string[];
  }
}

/** Keys that are no letter, as WebDriver writes them. */
export const keys = { tab: '\uE004', right: '\uE014' } as const;

const size = v.tuple([v.number(), v.number()]);
const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
const spot = v.nullable(v.tuple([v.number(), v.number()]));

/** A browser's window, and what a reader does in it. */
export class Session {
  readonly #wire: Wire;
  /** What the window has around the page. */
  #frame: readonly [width: number, height: number] = [0, 0];
  #isInFrame = false;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  get version(): string {
    return this.#wire.version;
  }

  async open(url: string): Promise<void> {
    await this.#wire.send('Navigate', { url });
  }

  /** Runs in the page; sees nothing of what is around it here. */
  async run<Args extends readonly unknown[], T>(
    code: (...args: Args) => T,
    ...args: Args
  ): Promise<Awaited<T>> {
    return (await this.#execute(`return (${code}).apply(null, arguments)`, args)) as Awaited<T>;
  }

  #execute(script: string, args: readonly unknown[]): Promise<unknown> {
    return this.#wire.send('ExecuteScript', { script, args });
  }

  /** The same, or null where the page is being left or has only just begun, as one that loads itself anew. */
  async #ask<Args extends readonly unknown[], T>(
    code: (...args: Args) => T,
    ...args: Args
  ): Promise<Awaited<T> | null> {
    const script = `return document.documentElement && (${code}).apply(null, arguments)`;
    try {
      return (await this.#execute(script, args)) as Awaited<T> | null;
    } catch (error) {
      if (error instanceof Error && /unload/i.test(error.message)) return null;
      throw error;
    }
  }

  /** Waits until it is true in the page. */
  async until<Args extends readonly unknown[]>(
    what: string,
    isSo: (...args: Args) => boolean | Promise<boolean>,
    ...args: Args
  ): Promise<void> {
    await until(what, () => this.#ask(isSo, ...args), 40);
  }

  /** The words of the first element; waits until it is there. */
  async textOf(selector: string): Promise<string> {
    const read = (wanted: string) => document.querySelector(wanted)?.textContent ?? null;
    return until(selector, () => this.#ask(read, selector));
  }

  /** Makes the page as large as told. Browsers answer before the page has its new size. */
  async resize(width: number, height: number): Promise<void> {
    await until(`${width} × ${height}`, async () => {
      await this.#wire.send('SetWindowRect', {
        width: width + this.#frame[0],
        height: height + this.#frame[1],
      });
      const [nowWidth, nowHeight] = await this.#sizeAtRest(width, height);
      this.#frame = [this.#frame[0] + width - nowWidth, this.#frame[1] + height - nowHeight];
      return nowWidth === width && nowHeight === height;
    });
  }

  /** The page's size, when it is as told or has not changed for half a second. */
  async #sizeAtRest(width: number, height: number): Promise<readonly [number, number]> {
    let before: readonly [number, number] | null = null;
    let changed = performance.now();
    for (;;) {
      const now = v.parse(size, await this.run(() => [innerWidth, innerHeight]));
      if (now[0] === width && now[1] === height) return now;
      if (before?.join() !== now.join()) changed = performance.now();
      if (performance.now() - changed > 500) return now;
      before = now;
      await pause(50);
    }
  }

  /** A real click in the middle of the first element, when it is there and lies still. */
  async click(selector: string): Promise<void> {
    const middle = async (wanted: string) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'nearest' });
      const place = () => {
        const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
        return width > 0 ? [x + width / 2, y + height / 2] : null;
      };
      const before = place();
      await new Promise((done) => setTimeout(done, 60));
      const after = place();
      return before?.join() === after?.join() ? after : null;
    };
    const [x, y] = await until(selector, async () =>
      v.parse(spot, await this.#ask(middle, selector)),
    );
    // WebKit's driver takes a frame's spots for the window's.
    if (this.#isInFrame) return this.run(press, selector);
    await this.#act('pointer', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Presses keys one after the other, by WebDriver's names: letters as they are. */
  async press(...keys: readonly string[]): Promise<void> {
    const strokes = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#act('key', strokes);
  }

  async #act(type: 'pointer' | 'key', actions: readonly object[]): Promise<void> {
    await this.#wire.send('PerformActions', { actions: [{ type, id: type, actions }] });
  }

  /** Goes on in the page's frame of that number, or in the page itself. */
  async enterFrame(id: number | null): Promise<void> {
    this.#isInFrame = id !== null;
    await this.#wire.send('SwitchToFrame', { id });
  }

  async windows(): Promise<readonly string[]> {
    return v.parse(v.array(v.string()), await this.#wire.send('GetWindowHandles', {}));
  }

  async currentWindow(): Promise<string> {
    return v.parse(v.string(), await this.#wire.send('GetWindowHandle', {}));
  }

  async enterWindow(handle: string): Promise<void> {
    await this.#wire.send('SwitchToWindow', { handle });
  }

  async closeWindow(): Promise<void> {
    await this.#wire.send('CloseWindow', {});
  }

  async print(): Promise<Buffer> {
    if (!this.#wire.print) throw new Error(`${this.version} cannot print here`);
    return this.#wire.print();
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(v.parse(v.string(), await this.#wire.send('TakeScreenshot', {})), 'base64');
  }

  /** What the page that is open has done wrong, and what the browser has complained of since it was last asked. */
  async faults(): Promise<readonly string[]> {
    const noted = await this.run(() => window.faults ?? ['the page is not watched']);
    return [...noted, ...(await this.#wire.complaints())];
  }

  async end(): Promise<void> {
    await this.#wire.end();
  }
}
