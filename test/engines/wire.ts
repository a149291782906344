/**
 * What is asked of a browser, in the terms of the W3C's WebDriver. Firefox takes it over a socket of its own, WebKit
 * by HTTP from its driver: no library speaks to both, and those that speak to one need a newer Node.
 */
export type Command =
  | 'Navigate'
  | 'ExecuteScript'
  | 'SetWindowRect'
  | 'PerformActions'
  | 'GetWindowHandle'
  | 'GetWindowHandles'
  | 'SwitchToWindow'
  | 'SwitchToFrame'
  | 'CloseWindow'
  | 'TakeScreenshot';

/** A browser that has been started with a profile of its own. */
export interface Wire {
  readonly version: string;
  readonly send: (name: Command, parameters: object) => Promise<unknown>;
  /** What the browser has complained of since it was last asked, where its driver tells. */
  readonly complaints: () => Promise<readonly string[]>;
  /** The page as a PDF, where the driver can print. */
  readonly print: (() => Promise<Buffer>) | null;
  readonly end: () => Promise<void>;
}
