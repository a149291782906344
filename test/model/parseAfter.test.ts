import { describe, expect, it } from 'vitest';
import { parseRecords, RecordsError } from '../../src/model/parse.ts';
import { sampleAfter } from './sampleAfter.ts';
import { sampleRecords } from './sampleRecords.ts';

type Step = string | number;

/** What is wrong when `value` stands at the end of the path in the sample, or nothing does. */
function problemsWith(path: readonly Step[], value?: unknown): readonly string[] {
  const after: unknown = JSON.parse(JSON.stringify(sampleAfter()));
  const last = path.at(-1);
  let at = after as Record<Step, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<Step, unknown>;
  if (last === undefined) throw new Error('a path needs a step');
  if (value === undefined) delete at[last];
  else at[last] = value;
  try {
    parseRecords({ ...sampleRecords(), after });
  } catch (error) {
    if (error instanceof RecordsError) return error.problems;
    throw error;
  }
  return [];
}

const cluster = 'after.json: record "kystvind"';
const statement = ['clusters', 0, 'statements', 1] as const;
const needsDate = 'needs either a date or "undated": true';
const partial = 'must be a date such as 2016, 2016-09 or 2016-09-20';

it('gives sound statements back as they are, of some clusters or of none', () => {
  const after = sampleAfter();
  expect(parseRecords({ ...sampleRecords(), after }).after).toEqual(after);
  const none = { statuses: [], sources: [], programme: [], clusters: [] };
  expect(parseRecords({ ...sampleRecords(), after: none }).after).toEqual(none);
});

it('does without the file', () => {
  expect(parseRecords(sampleRecords())).not.toHaveProperty('after');
});

describe('refuses a statement', () => {
  it.each<[string, readonly Step[], unknown, string]>([
    ['of no source', [...statement, 'source'], undefined, 'field statements[1].source: is missing'],
    [
      'of a source that is not there',
      [...statement, 'source'],
      'ukjent',
      'field statements[1].source: no source has the id "ukjent"',
    ],
    ['without a date', [...statement, 'date'], undefined, `field statements[1]: ${needsDate}`],
    [
      'with and without a date',
      [...statement, 'undated'],
      true,
      `field statements[1]: ${needsDate}`,
    ],
    [
      'of a date that is none',
      [...statement, 'date'],
      '2020-13',
      `field statements[1].date: ${partial}`,
    ],
    [
      'of a day that is none',
      [...statement, 'date'],
      '2021-02-29',
      `field statements[1].date: ${partial}`,
    ],
    [
      'of a day without a year',
      [...statement, 'date'],
      '--02-03',
      `field statements[1].date: ${partial}`,
    ],
    [
      'earlier than the one before',
      [...statement, 'date'],
      '2019-01-31',
      'field statements[1]: is earlier than the one before it',
    ],
    [
      'of a kind that is none',
      [...statement, 'kind'],
      'rumour',
      'field statements[1].kind: must be status, name, members or event',
    ],
    [
      'of a status that is not there',
      ['clusters', 0, 'statements', 2, 'status'],
      'world',
      'field statements[2].status: no status has the id "world"',
    ],
    ['of no name', [...statement, 'name'], undefined, 'field statements[1].name: is missing'],
    [
      'that lacks a language',
      [...statement, 'text', 'nn'],
      undefined,
      'field statements[1].text.nn: is missing',
    ],
    ['that is none', statement, null, 'field statements[1]: must be an object'],
  ])('%s', (_, path, value, problem) => {
    expect(problemsWith(path, value)).toContain(`${cluster}, ${problem}`);
  });
});

describe('refuses', () => {
  it.each<[string, readonly Step[], unknown, string]>([
    [
      'a source without an address',
      ['sources', 0, 'url'],
      undefined,
      'record "avisa", field url: is missing',
    ],
    [
      'a source whose address is a script',
      ['sources', 0, 'url'],
      'javascript:alert(1)',
      'record "avisa", field url: must be a whole web address',
    ],
    ['a source without a date', ['sources', 0, 'date'], undefined, `record "avisa": ${needsDate}`],
    [
      'an undated source that does not say so',
      ['sources', 1, 'undated'],
      undefined,
      `record "klynga": ${needsDate}`,
    ],
    [
      'a source that nothing is from',
      ['sources', 3],
      { id: 'tom', publisher: 'Tom', url: 'https://tom.example/', date: '2020' },
      'record "tom", field id: no statement is from this source',
    ],
    [
      'two of one id',
      ['statuses', 1],
      sampleAfter().statuses[0],
      'record "national", field id: belongs to more than one record of its list',
    ],
    [
      'a cluster that is not in the records',
      ['clusters', 0, 'id'],
      'fisk',
      'record "fisk", field id: no cluster has the id "fisk"',
    ],
    [
      'a cluster of which nothing is said',
      ['clusters', 0, 'statements'],
      [],
      'record "kystvind", field statements: needs at least one statement',
    ],
    [
      'a cluster that does not say what is unknown',
      ['clusters', 0, 'unknown'],
      undefined,
      'record "kystvind", field unknown: is missing',
    ],
    [
      'a website of no source',
      ['clusters', 0, 'website'],
      'ukjent',
      'record "kystvind", field website: no source has the id "ukjent"',
    ],
    [
      'a statement of the programme without a source',
      ['programme', 0, 'source'],
      undefined,
      'field programme[0].source: is missing',
    ],
    ['a list that is none', ['sources'], {}, 'field sources: must be a list'],
  ])('%s', (_, path, value, problem) => {
    expect(problemsWith(path, value)).toContain(`after.json: ${problem}`);
  });

  it('a file that is no record', () => {
    expect(() => parseRecords({ ...sampleRecords(), after: 'nothing' })).toThrow(
      'after.json: must be an object',
    );
  });
});
