import { afterEach, beforeEach, expect } from 'vitest';
import { noiseWatch } from './noiseWatch.ts';

/** Every unit test fails that reaches for the network or complains on the console. */
const watch = noiseWatch(globalThis);

beforeEach(() => watch.start());
afterEach(() => {
  expect(watch.stop(), 'requests and console messages that no test asked for').toEqual([]);
});
