import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve as absolute, delimiter, join } from 'node:path';
import { ensureBrowser, machineProbes } from './browser.ts';
import type { Configuration } from './builds.ts';
import { type Engine, findProgram, lackOf } from './engines.ts';
import { type Tally, tallyPlaywright, tallyStep, tallyVitest } from './tally.ts';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly command: readonly string[];
  /** Without these steps' success this one would only repeat their failure. */
  readonly needs?: readonly string[];
  /** It keeps all cores busy, so no other step runs beside it and its output shows as it comes. */
  readonly alone?: boolean;
  readonly prepare?: () => Record<string, string>;
  /** The line that says why it is skipped, where this machine lacks what it needs. */
  readonly lack?: () => string | null;
  readonly readReport?: (report: unknown) => Tally;
}

/** No step takes so long on a slow machine: one that does hangs, and says so in place of waiting. */
const limitMinutes = 20;

const scratch = mkdtempSync(join(tmpdir(), 'klyngekart-test-'));
const builds = join(scratch, 'builds');
const reportOf = (id: string) => join(scratch, `${id}.json`);

const vitest = (id: string, ...options: readonly string[]) => [
  'vitest',
  'run',
  ...options,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportOf(id)}`,
];

const buildFor = (configuration: Configuration, title: string): Step => ({
  id: configuration,
  title,
  command: ['tsx', 'test/support/builds.ts', builds, configuration],
  needs: ['generate'],
});

const engineStep = (engine: Engine, title: string): Step => ({
  id: engine,
  title,
  command: vitest(engine, '--mode', 'engines', '--project', engine),
  needs: ['build', 'single', 'find-engines'],
  // Side by side on two cores each takes three times as long.
  alone: true,
  lack: () => lackOf(engine, { find: findProgram }),
  readReport: tallyVitest,
});

/** In the order in which they begin, two at a time where none wants to be alone. */
const steps: readonly Step[] = [
  {
    id: 'find-browser',
    title: 'A browser for the tests',
    command: ['tsx', 'test/support/browser.ts'],
  },
  { id: 'generate', title: 'Records and regions', command: ['npm', 'run', '--silent', 'generate'] },
  {
    id: 'find-engines',
    title: 'Firefox and WebKit for the tests',
    command: ['tsx', 'test/support/engines.ts'],
    // Both may fetch packages, and only one can at a time.
    needs: ['find-browser'],
  },
  { id: 'lint', title: 'Lint and format', command: ['npm', 'run', '--silent', 'lint'] },
  {
    id: 'build',
    title: 'Production build',
    // Without the script that comes before it: that has been a step of its own.
    command: ['npm', 'run', '--silent', '--ignore-scripts', 'build'],
    needs: ['generate'],
  },
  { id: 'types', title: 'Types', command: ['tsc', '--noEmit'], needs: ['generate'] },
  { id: 'unused', title: 'Dead code', command: ['knip'], needs: ['generate'] },
  buildFor('base', 'A build below a base path'),
  buildFor('many', 'A build with many clusters'),
  buildFor('single', 'A build in one file'),
  {
    id: 'reproducible',
    title: 'The build once more, byte for byte the same',
    // Packing is the same function of the same bytes; `npm run reproducible` packs as well.
    command: ['npm', 'run', '--silent', 'reproducible', '--', '--unpacked'],
    needs: ['build'],
  },
  {
    id: 'unit',
    title: 'Unit and component tests',
    command: vitest('unit'),
    needs: ['generate'],
    alone: true,
    readReport: tallyVitest,
  },
  {
    id: 'built',
    title: 'Tests of the build without a browser',
    command: vitest('built', '--mode', 'built'),
    needs: ['build'],
    alone: true,
    readReport: tallyVitest,
  },
  {
    id: 'browser',
    title: 'Browser tests against the build',
    command: ['playwright', 'test', '--reporter=list,json'],
    needs: ['build', 'find-browser'],
    alone: true,
    prepare: () => ({
      CHROMIUM_PATH: ensureBrowser(machineProbes()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf('browser'),
    }),
    readReport: tallyPlaywright,
  },
  engineStep('firefox', 'Tests of the build in Firefox'),
  engineStep('webkit', 'Tests of the build in WebKit'),
];

const words = process.argv.slice(2);
const chosen = steps.filter(({ id }) => words.includes(id));
const passedOn = words.filter((word) => !steps.some(({ id }) => id === word));
const results = new Map<string, Tally>();

const isChosen = ({ id }: Step) => chosen.length === 0 || chosen.some((step) => step.id === id);
const seconds = new Map<string, number>();

try {
  await runAll(steps.filter(isChosen));
} finally {
  rmSync(scratch, { recursive: true });
}
report();

/** Begins each step in its turn, when what it needs has ended and a core is free. */
async function runAll(due: readonly Step[]): Promise<void> {
  const running = new Map<string, Promise<void>>();
  const ids = new Set(due.map(({ id }) => id));
  for (const step of due) {
    const needed = (step.needs ?? []).filter((id) => ids.has(id));
    const most = step.alone ? 0 : 1;
    while (running.size > most || needed.some((id) => !results.has(id))) {
      await Promise.race(running.values());
    }
    const began = performance.now();
    const ended = runStep(step).then((tally) => {
      results.set(step.id, tally);
      seconds.set(step.id, (performance.now() - began) / 1000);
      running.delete(step.id);
    });
    running.set(step.id, ended);
    if (step.alone) await ended;
  }
  await Promise.all(running.values());
}

async function runStep(step: Step): Promise<Tally> {
  const heading = `\n━━━ ${step.title} ━━━`;
  if (step.alone) console.log(heading);
  const missing = step.needs?.find((id) => (results.get(id)?.failures.length ?? 0) > 0);
  if (missing !== undefined) {
    return fail(`${step.title}: not run, for "${missing}" failed`);
  }
  const lack = step.lack?.() ?? null;
  if (lack !== null) {
    console.log(lack);
    return { passed: 0, skipped: 1, failures: [] };
  }
  try {
    const path = [absolute('node_modules/.bin'), process.env['PATH']].join(delimiter);
    const env = { ...process.env, PATH: path, TEST_BUILDS: builds, ...step.prepare?.() };
    const args = step === chosen.at(-1) ? passedOn : [];
    const { exitCode, output } = await run([...step.command, ...args], env, step.alone === true);
    if (!step.alone) console.log(`${heading}\n${output}`.trimEnd());
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
  if (read === undefined) return 'none';
  let text: string;
  try {
    text = readFileSync(reportOf(id), 'utf8');
  } catch {
    return 'missing';
  }
  return read(JSON.parse(text));
}

/** A step that shares the time keeps its output together, for when it has ended. */
function run(
  [name = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv,
  isAlone: boolean,
): Promise<{ readonly exitCode: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, {
      stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env,
      timeout: limitMinutes * 60_000,
    });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => output.push(chunk));
    }
    child.on('error', reject).on('close', (code) => {
      if (child.killed) console.error(`${name} was ended after ${limitMinutes} minutes`);
      resolve({ exitCode: code ?? 1, output: Buffer.concat(output).toString() });
    });
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
    const time = `${Math.round(seconds.get(id) ?? 0)} s`;
    console.log(
      `${title}: ${tally.passed} passed, ${tally.failures.length} failed${skipped} (${time})`,
    );
    for (const failure of tally.failures) console.log(`  ✗ ${failure}`);
  }
  const failed = sum(({ failures }) => failures.length);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${sum(({ passed }) => passed)} passed, ${failed} failed`);
}
