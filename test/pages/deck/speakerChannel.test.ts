import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../src/pages/deck/speakerChannel.ts';

describe('what comes over the channel', () => {
  test.each([
    { from: 'stage', tag: 'at', step: 14 },
    { from: 'speaker', tag: 'go', step: 1 },
    { from: 'speaker', tag: 'ask' },
  ])('%j is a message', (message) => {
    expect(readMessage(message, 14)).toEqual(message);
  });

  test.each([
    null,
    undefined,
    'next',
    14,
    [],
    {},
    { from: 'stage', tag: 'at' },
    { from: 'stage', tag: 'at', step: 15 },
    { from: 'stage', tag: 'at', step: 0 },
    { from: 'stage', tag: 'at', step: 1.5 },
    { from: 'stage', tag: 'at', step: '3' },
    { from: 'stage', tag: 'go', step: 3 },
    { from: 'stage', tag: 'ask' },
    { from: 'audience', tag: 'go', step: 3 },
  ])('%j is none', (data) => {
    expect(readMessage(data, 14)).toBeNull();
  });

  test('nothing that comes along is passed on', () => {
    const message = { from: 'speaker', tag: 'go', step: 3, html: '<b>' };
    expect(readMessage(message, 14)).toEqual({ from: 'speaker', tag: 'go', step: 3 });
  });

  test('anything at all is read without an error', () => {
    fc.assert(fc.property(fc.anything(), (data) => void readMessage(data, 14)));
  });
});
