import { describe, expect, test } from 'vitest';
import { type Command, commandOf, isDigit, typeDigit } from '../../../src/pages/deck/keys.ts';
import { gridTarget } from '../../../src/pages/deck/Overview.tsx';

const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

test.each<[string, Command]>([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['f', 'fullScreen'],
  ['F', 'fullScreen'],
  ['b', 'blank'],
  ['.', 'blank'],
  ['o', 'overview'],
  ['?', 'help'],
  ['P', 'notes'],
  ['a', 'auto'],
  ['Escape', 'leave'],
])('the key "%s" is for: %s', (key, command) => {
  expect(commandOf({ ...plain, key })).toBe(command);
});

test('Shift and Space go back', () => {
  expect(commandOf({ ...plain, key: ' ', shiftKey: true })).toBe('previous');
});

test('the browser keeps its own keys, and the rest do nothing', () => {
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
    expect(commandOf({ ...plain, key: 'f', [modifier]: true })).toBeNull();
    expect(isDigit({ ...plain, key: '1', [modifier]: true })).toBe(false);
  }
  for (const key of ['Tab', 'F5', 'x', 'constructor', 'Shift']) {
    expect(commandOf({ ...plain, key })).toBeNull();
  }
  expect(isDigit({ ...plain, key: '7' })).toBe(true);
  expect(isDigit({ ...plain, key: 'F7' })).toBe(false);
});

describe('digits, in a deck of 14 steps', () => {
  test.each<[waiting: string, digit: string, then: string, jump: number | null]>([
    ['', '2', '', 2],
    ['', '9', '', 9],
    ['', '1', '1', null],
    ['1', '4', '', 14],
    ['1', '0', '', 10],
    ['1', '5', '', null],
    ['', '0', '', null],
  ])('after "%s" comes "%s"', (waiting, digit, then, jump) => {
    expect(typeDigit(waiting, digit, 14)).toEqual({ waiting: then, jump });
  });

  test('none waits where no step has two', () => {
    expect(typeDigit('', '1', 9)).toEqual({ waiting: '', jump: 1 });
  });
});

test('arrows keep to the grid', () => {
  expect(gridTarget('ArrowRight', 4, 4, 11)).toBe(5);
  expect(gridTarget('ArrowDown', 4, 4, 11)).toBe(8);
  expect(gridTarget('ArrowUp', 8, 4, 11)).toBe(4);
  expect(gridTarget('Home', 8, 4, 11)).toBe(0);
  expect(gridTarget('End', 8, 4, 11)).toBe(10);
  expect(gridTarget('ArrowDown', 8, 4, 11)).toBeNull();
  expect(gridTarget('ArrowLeft', 0, 4, 11)).toBeNull();
  expect(gridTarget('x', 0, 4, 11)).toBeNull();
});
