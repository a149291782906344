import { describe, expect, test } from 'vitest';
import {
  frameNames,
  heightMessages,
  isAsk,
  isWordPressReady,
  resizerAnswer,
  resizerIdOf,
} from '../../src/embed/heightMessages.ts';

const address = 'https://kart.no/embed/?v=1';
const size = { width: 640, height: 512 };
const plain = frameNames(address, null);

describe('a height is told', () => {
  test('in every language that needs no introduction, and in no other', () => {
    expect(heightMessages(size, plain)).toEqual([
      { type: 'klyngekart:height', version: 1, height: 512 },
      { 'datawrapper-height': { klyngekart: 512 } },
      { sentinel: 'amp', type: 'embed-size', height: 512 },
      JSON.stringify({ src: address, context: 'iframe.resize', method: 'resize', height: 512 }),
    ]);
  });

  test('by the name that the host gave the frame', () => {
    expect(heightMessages(size, frameNames(address, 'graf-1'))).toContainEqual({
      'datawrapper-height': { 'graf-1': 512 },
    });
  });

  test('to pym.js by the name that it wrote into the address', () => {
    const names = frameNames(`${address}&initialWidth=640&childId=kart&parentTitle=x`, null);
    expect(heightMessages(size, names)).toContain('pymxPYMxkartxPYMxheightxPYMx512');
  });

  test('to iframe-resizer with the width, without which it takes no height', () => {
    const messages = heightMessages(size, { ...plain, resizerId: 'ramme' });
    expect(messages).toContain('[iFrameSizer]ramme:512:640:size');
  });

  test.each(['#?secret=a1B2', '#?x=1&secret=a1B2'])(
    'to WordPress with the secret in %s',
    (fragment) => {
      expect(heightMessages(size, frameNames(address + fragment, null))).toContainEqual({
        message: 'height',
        value: 512,
        secret: 'a1B2',
      });
    },
  );

  test.each(['#secret=a', '#?secret=', '#?secret=<b>', '#?nosecret=a'])(
    '%s is no secret',
    (fragment) => expect(frameNames(address + fragment, null).secret).toBeNull(),
  );
});

describe('iframe-resizer is known by how it begins', () => {
  const opening = ':8:false:false:32:true:true:null:auto:null:null:0:false:child:auto:false';

  test('and gives the frame its name', () => {
    expect(resizerIdOf(`[iFrameSizer]ramme-1${opening}`)).toBe('ramme-1');
    expect(resizerAnswer('ramme-1', size)).toBe('[iFrameSizer]ramme-1:512:640:init:5');
  });

  test.each([
    '[iFrameSizer]resize',
    '[iFrameSizer]message:{"a":true}',
    `[iFrameSizer]${opening}`,
    `ramme${opening}`,
    `[iFrameSizer]${'x'.repeat(1000)}${opening}`,
    '',
    null,
    { type: '[iFrameSizer]a:8:false' },
  ])('not by %j', (data) => expect(resizerIdOf(data)).toBeNull());
});

test('WordPress may ask again, with the right secret only', () => {
  expect(isWordPressReady({ message: 'ready', secret: 's1' }, 's1')).toBe(true);
  expect(isWordPressReady({ message: 'ready', secret: 's2' }, 's1')).toBe(false);
  expect(isWordPressReady({ message: 'ready', secret: null }, null)).toBe(false);
  expect(isWordPressReady('ready', 's1')).toBe(false);
  expect(isWordPressReady(null, 's1')).toBe(false);
});

test('embed.js may ask', () => {
  expect(isAsk({ type: 'klyngekart:ask', version: 1 })).toBe(true);
  expect(isAsk({ type: 'klyngekart:height' })).toBe(false);
  expect(isAsk('klyngekart:ask')).toBe(false);
  expect(isAsk(null)).toBe(false);
});
