import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventMessage, parseCommand } from '../../src/embed/commands.ts';

const clusters = ['kystvind', 'is'];
const parse = (data: unknown) => parseCommand(data, clusters);
const command = (fields: object) => ({ type: 'klyngekart:command', version: 1, ...fields });

describe('a command is obeyed', () => {
  test('that moves the map', () => {
    expect(parse(command({ command: 'setView', zoom: 6, center: [10.4, 63.4] }))).toEqual({
      tag: 'setView',
      camera: { zoom: 6, center: [10.4, 63.4] },
    });
  });

  test('that chooses a cluster, or none', () => {
    expect(parse(command({ command: 'choose', cluster: 'is' }))).toEqual({
      tag: 'choose',
      cluster: 'is',
    });
    expect(parse(command({ command: 'choose', cluster: null }))).toEqual({
      tag: 'choose',
      cluster: null,
    });
  });

  test('that starts anew', () => {
    expect(parse(command({ command: 'reset' }))).toEqual({ tag: 'reset' });
  });
});

describe('anything else is not', () => {
  test.each([
    { command: 'reset', version: 2 },
    { command: 'reset', version: '1' },
    { command: 'reset', type: 'klyngekart:height' },
    { command: 'explode' },
    { command: 'toString' },
    {},
    { command: 'choose' },
    { command: 'choose', cluster: 'finnes-ikke' },
    { command: 'choose', cluster: ['is'] },
    { command: 'setView' },
    { command: 'setView', zoom: 6 },
    { command: 'setView', zoom: '6', center: [10, 63] },
    { command: 'setView', zoom: Number.NaN, center: [10, 63] },
    { command: 'setView', zoom: 99, center: [10, 63] },
    { command: 'setView', zoom: 6, center: [10] },
    { command: 'setView', zoom: 6, center: [10, 63, 0] },
    { command: 'setView', zoom: 6, center: [200, 63] },
    { command: 'setView', zoom: 6, center: [10, Number.POSITIVE_INFINITY] },
    { command: 'setView', zoom: 6, center: { 0: 10, 1: 63, length: 2 } },
  ])('%j', (fields) => expect(parse(command(fields))).toBeNull());

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(parse(data)).toBeNull();
      }),
    );
  });
});

test('an event names its kind and version', () => {
  expect(eventMessage({ event: 'choose', cluster: 'is' })).toEqual({
    type: 'klyngekart:event',
    version: 1,
    event: 'choose',
    cluster: 'is',
  });
});

test('a message too large to copy is answered without a look at its size', () => {
  const list = new Array(10_000_000).fill(0);
  const owned = new Proxy(command({ command: 'reset', list }), {
    ownKeys: () => {
      throw new Error('all of it was read');
    },
  });
  expect(parse(owned)).toEqual({ tag: 'reset' });
  expect(parse(list)).toBeNull();
  expect(parse(command({ command: 'setView', zoom: 6, center: list }))).toBeNull();
  expect(parse(command({ command: 'choose', cluster: 'is'.repeat(1_000_000) }))).toBeNull();
});
