import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve as absolute, delimiter, join } from 'node:path';
import { ensureBrowser, machineProbes } from './browser.ts';
import { type Tally, tallyPlaywright, tallyStep, tallyVitest } from './tally.ts';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly command: readonly string[];
  /** Without these steps' success this one would only repeat their failure. */
  readonly needs?: readonly string[];
  readonly prepare?: () => Record<string, string>;
  readonly readReport?: (report: unknown) => Tally;
}

const scratch = mkdtempSync(join(tmpdir(), 'klyngekart-test-'));
const vitestReport = join(scratch, 'unit.json');
const playwrightReport = join(scratch, 'browser.json');
const reportFiles: Readonly<Record<string, string>> = {
  unit: vitestReport,
  browser: playwrightReport,
};

const steps: readonly Step[] = [
  { id: 'generate', title: 'Records and regions', command: ['npm', 'run', '--silent', 'generate'] },
  { id: 'types', title: 'Types', command: ['tsc', '--noEmit'] },
  { id: 'lint', title: 'Lint and format', command: ['npm', 'run', '--silent', 'lint'] },
  { id: 'unused', title: 'Dead code', command: ['knip'] },
  {
    id: 'unit',
    title: 'Unit and component tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    readReport: tallyVitest,
  },
  {
    id: 'build',
    title: 'Production build',
    // Without the script that comes before it: that has been a step of its own.
    command: ['npm', 'run', '--silent', '--ignore-scripts', 'build'],
    needs: ['generate'],
  },
  {
    id: 'reproducible',
    title: 'The build once more, byte for byte the same',
    command: ['npm', 'run', '--silent', 'reproducible'],
    needs: ['build'],
  },
  {
    id: 'browser',
    title: 'Browser tests against the build',
    command: ['playwright', 'test', '--reporter=list,json'],
    needs: ['build'],
    prepare: () => ({
      CHROMIUM_PATH: ensureBrowser(machineProbes()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
    }),
    readReport: tallyPlaywright,
  },
];

const words = process.argv.slice(2);
const chosen = steps.filter(({ id }) => words.includes(id));
const passedOn = words.filter((word) => !steps.some(({ id }) => id === word));
const results = new Map<string, Tally>();

try {
  for (const step of chosen.length === 0 ? steps : chosen) {
    results.set(step.id, await runStep(step));
  }
} finally {
  rmSync(scratch, { recursive: true });
}
report();

async function runStep(step: Step): Promise<Tally> {
  console.log(`\n━━━ ${step.title} ━━━`);
  const missing = step.needs?.find((id) => (results.get(id)?.failures.length ?? 0) > 0);
  if (missing !== undefined) {
    return fail(`${step.title}: not run, for "${missing}" failed`);
  }
  try {
    const path = [absolute('node_modules/.bin'), process.env['PATH']].join(delimiter);
    const env = { ...process.env, PATH: path, ...step.prepare?.() };
    const args = step === chosen.at(-1) ? passedOn : [];
    const exitCode = await run([...step.command, ...args], env);
    return tallyStep(step.title, { exitCode, report: readReport(step) });
  } catch (error) {
    return fail(`${step.title}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function fail(reason: string): Tally {
  console.error(reason);
  return { passed: 0, skipped: 0, failures: [reason] };
}

function readReport({ id, readReport: read }: Step): Tally | 'none' | 'missing' {
  const file = reportFiles[id];
  if (read === undefined || file === undefined) return 'none';
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return 'missing';
  }
  return read(JSON.parse(text));
}

function run([name = '', ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    spawn(name, args, { stdio: 'inherit', env })
      .on('error', reject)
      .on('exit', (code) => resolve(code ?? 1));
  });
}

/** Closes with the one line that adds up what really ran. */
function report(): void {
  const tallies = [...results.values()];
  const sum = (count: (tally: Tally) => number) =>
    tallies.reduce((total, tally) => total + count(tally), 0);
  console.log('\n━━━ Result ━━━');
  for (const { id, title } of steps) {
    const tally = results.get(id);
    if (tally === undefined) continue;
    const skipped = tally.skipped === 0 ? '' : `, ${tally.skipped} skipped`;
    console.log(`${title}: ${tally.passed} passed, ${tally.failures.length} failed${skipped}`);
    for (const failure of tally.failures) console.log(`  ✗ ${failure}`);
  }
  const failed = sum(({ failures }) => failures.length);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${sum(({ passed }) => passed)} passed, ${failed} failed`);
}
