import { stripVTControlCharacters } from 'node:util';
import * as v from 'valibot';

/** What a step of the test run comes to. `failures` names what failed, one line each. */
export interface Tally {
  readonly passed: number;
  readonly skipped: number;
  readonly failures: readonly string[];
}

const vitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string(), fullName: v.string() })),
    }),
  ),
});

/** Reads the report of Vitest's `json` reporter. A file that fails as such counts as one failure. */
export function tallyVitest(report: unknown): Tally {
  const { testResults } = v.parse(vitestReport, report);
  const tests = testResults.flatMap((file) => file.assertionResults);
  const brokenFiles = testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').length,
    failures: [
      ...tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
      ...brokenFiles.map(({ name }) => name),
    ],
  };
}

interface PlaywrightSuite {
  readonly title: string;
  readonly specs: readonly { title: string; tests: readonly { status: string }[] }[];
  readonly suites?: readonly PlaywrightSuite[] | undefined;
}

const playwrightSuite: v.GenericSchema<PlaywrightSuite> = v.object({
  title: v.string(),
  specs: v.array(v.object({ title: v.string(), tests: v.array(v.object({ status: v.string() })) })),
  suites: v.optional(v.array(v.lazy(() => playwrightSuite))),
});

const playwrightReport = v.object({
  suites: v.array(playwrightSuite),
  errors: v.array(v.object({ message: v.optional(v.string(), 'error outside any test') })),
});

/** Reads the report of Playwright's `json` reporter. What passes only on a second try has failed. */
export function tallyPlaywright(report: unknown): Tally {
  const { suites, errors } = v.parse(playwrightReport, report);
  const outcomes = suites.flatMap((suite) => outcomesOf(suite, ''));
  return {
    passed: outcomes.filter(({ status }) => status === 'expected').length,
    skipped: outcomes.filter(({ status }) => status === 'skipped').length,
    failures: [
      ...outcomes
        .filter(({ status }) => status !== 'expected' && status !== 'skipped')
        .map(({ name }) => name),
      ...errors.map(({ message }) => stripVTControlCharacters(message).split('\n', 1).join('')),
    ],
  };
}

function outcomesOf(suite: PlaywrightSuite, prefix: string): { name: string; status: string }[] {
  const path = `${prefix}${suite.title} › `;
  return [
    ...suite.specs.flatMap(({ title, tests }) =>
      tests.map(({ status }) => ({ name: path + title, status })),
    ),
    ...(suite.suites ?? []).flatMap((inner) => outcomesOf(inner, path)),
  ];
}

/**
 * The tally of a step that has ended: its report where it has one, else the step itself as one
 * test. A step that ends badly without naming a failure, and one whose report holds no test that
 * ran, has failed.
 */
export function tallyStep(
  title: string,
  { exitCode, report }: { exitCode: number; report: Tally | 'none' | 'missing' },
): Tally {
  const ended = `${title}: ended with code ${exitCode}`;
  if (report === 'none') {
    return exitCode === 0
      ? { passed: 1, skipped: 0, failures: [] }
      : { passed: 0, skipped: 0, failures: [ended] };
  }
  if (report === 'missing') {
    return { passed: 0, skipped: 0, failures: [`${title}: left no report (code ${exitCode})`] };
  }
  if (report.failures.length > 0) return report;
  if (exitCode !== 0) return { ...report, failures: [ended] };
  if (report.passed === 0) return { ...report, failures: [`${title}: no test ran`] };
  return report;
}
