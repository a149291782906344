import { describe, expect, test } from 'vitest';
import { type Tally, tallyPlaywright, tallyStep, tallyVitest } from './tally.ts';

describe('Vitest’s report', () => {
  const file = (name: string, status: string, ...tests: string[]) => ({
    name,
    status,
    assertionResults: tests.map((each, index) => ({
      status: each,
      fullName: `${name} test ${index}`,
    })),
  });

  test('counts tests, and a file that fails as such as one', () => {
    expect(
      tallyVitest({
        testResults: [
          file('a', 'failed', 'passed', 'failed', 'skipped', 'pending', 'todo'),
          file('does not load', 'failed'),
          file('afterAll throws', 'failed', 'passed'),
          file('b', 'passed', 'passed'),
        ],
      }),
    ).toEqual({
      passed: 3,
      skipped: 3,
      failures: ['a test 1', 'does not load', 'afterAll throws'],
    });
  });

  test('anything else is no report', () => {
    expect(() => tallyVitest({ tests: 3 })).toThrow('testResults');
  });
});

describe('Playwright’s report', () => {
  const spec = (title: string, ...statuses: string[]) => ({
    title,
    tests: statuses.map((status) => ({ status })),
  });

  test('counts tests at any depth; flaky is failed; errors outside tests count', () => {
    expect(
      tallyPlaywright({
        suites: [
          {
            title: 'a.spec.ts',
            specs: [spec('one', 'expected'), spec('two', 'unexpected')],
            suites: [
              {
                title: 'group',
                specs: [spec('three', 'flaky'), spec('four', 'skipped', 'expected')],
              },
            ],
          },
        ],
        errors: [{ message: '\u001b[31mserver did not start\u001b[39m\nat x' }],
      }),
    ).toEqual({
      passed: 2,
      skipped: 1,
      failures: ['a.spec.ts › two', 'a.spec.ts › group › three', 'server did not start'],
    });
  });
});

describe('a step', () => {
  const clean: Tally = { passed: 4, skipped: 1, failures: [] };

  test.each([
    ['one without report that ends well is one pass', 0, 'none', 1, []],
    ['one without report that ends badly is one failure', 2, 'none', 0, ['S: ended with code 2']],
    ['a report that never came is a failure', 0, 'missing', 0, ['S: left no report (code 0)']],
    ['a clean report counts as it says', 0, clean, 4, []],
    ['a clean report with a bad end has failed', 1, clean, 4, ['S: ended with code 1']],
    ['failures by name are not counted twice', 1, { ...clean, failures: ['t'] }, 4, ['t']],
    ['failures count though it ends well', 0, { ...clean, failures: ['t'] }, 4, ['t']],
    ['no test run is a failure', 0, { ...clean, passed: 0 }, 0, ['S: no test ran']],
  ] as const)('%s', (_, exitCode, report, passed, failures) => {
    expect(tallyStep('S', { exitCode, report })).toMatchObject({ passed, failures });
  });
});
