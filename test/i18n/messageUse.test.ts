import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allMessages, spokenOf } from './allMessages.ts';
import { messagesReadIn, unreadKeys } from './messageUse.ts';

const languageFiles = /i18n\/(?:pages\/)?(?:nb|nn|en)\.ts$/;
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => join('src', path).replaceAll('\\', '/'));

const read = (paths: readonly string[]) =>
  new Set(paths.flatMap((path) => [...messagesReadIn(path, readFileSync(path, 'utf8'))]));

test('every message is read somewhere', () => {
  const spoken = spokenOf(allMessages.nb);
  const readers = sources.filter((path) => !path.startsWith('src/i18n/'));
  expect(readers.length).toBeGreaterThan(50);
  expect(unreadKeys(spoken, read(readers))).toEqual([]);
});

test('every format is used, by the messages at least', () => {
  const users = sources.filter((path) => !path.startsWith('src/i18n/') || languageFiles.test(path));
  expect(unreadKeys({ format: allMessages.nb.format }, read(users))).toEqual([]);
});

describe('what counts as reading a message', () => {
  const words = {
    near: { here: '', away: () => '' },
    compass: { n: '', s: '' },
    note: '',
    steps: [''],
  };
  const all = ['near.here', 'near.away', 'compass.n', 'compass.s', 'note', 'steps'];

  test.each<[string, readonly string[]]>([
    ['const { near } = useMessages(); f(near.here);', ['near.here']],
    [
      'const m = useMessages(); const { near: { away }, note } = m; f(away, note);',
      ['near.away', 'note'],
    ],
    ['const { compass: points } = useMessages(); f(points[x]);', ['compass.n', 'compass.s']],
    [
      'function f({ near, steps }: Messages) { return [near.here, steps.map(g)]; }',
      ['near.here', 'steps'],
    ],
    ['function f(words: Messages) { return { ...words.compass }; }', ['compass.n', 'compass.s']],
    ['const { messages } = await load(); const { here } = messages.near; f(here);', ['near.here']],
    [
      'const page = (p: { messages: Messages }) => <p title={p.note}>{messages.note}</p>;',
      ['note'],
    ],
    ['const page = { describe: (_, { near }) => near.here };', ['near.here']],
  ])('%s', (text, keys) => {
    const unread = all.filter((key) => !keys.includes(key));
    expect(unreadKeys(words, messagesReadIn('a.tsx', text))).toEqual(unread);
  });

  test('the words that stand in for a lazy page, by what its definition returns', () => {
    const ways = { share: { loading: '', failed: '', heading: '' } };
    const read = messagesReadIn('a.ts', 'const lazy = { messages: ({ share }) => share };');
    expect(unreadKeys(ways, read)).toEqual(['share.heading']);
  });

  test.each([
    'const page = { describe: ({ near }) => near.here, other: (_, { note }) => f(note) };',
    'const { near, compass } = useMessages(); f(near, compass);',
    'const { near } = useMessages(); f(near[x]);',
    'const { near } = useOther(); f(near.here);',
    'f(view.near.here, view.note, "near.here");',
  ])('not %s', (text) => {
    expect(unreadKeys(words, messagesReadIn('a.tsx', text))).toEqual(all);
  });
});
