import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

/** What finding a browser asks of the machine. */
export interface Probes {
  readonly environment: Readonly<Partial<Record<string, string>>>;
  readonly isRoot: boolean;
  /** Debian and its kin, which bring a browser as a package. */
  readonly hasApt: boolean;
  /** Where Playwright would put its own download. */
  readonly playwrightPath: string;
  /** Starts and says its version: a file that is there may still lack a library, or be a stub. */
  readonly works: (path: string) => boolean;
  /** Runs a command to its end, or to the limit; says whether it succeeded. */
  readonly run: (command: readonly string[], limitSeconds: number) => boolean;
  readonly say: (line: string) => void;
}

const usualPlaces = [
  // Without the windows and toolbars that nobody sees here: a third less work for each page.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The browser that the machine has: the one named in `CHROMIUM_PATH`, Playwright's own download,
 * or the system's.
 *
 * @throws where `CHROMIUM_PATH` names one that does not start: another would test something else
 */
export function findBrowser({ environment, playwrightPath, works }: Probes): string | undefined {
  const { CHROMIUM_PATH: named } = environment;
  if (named !== undefined && named !== '') {
    if (works(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which does not start`);
  }
  return [playwrightPath, ...usualPlaces].find(works);
}

/**
 * The machine's browser, or one fetched for the occasion.
 *
 * @throws with one line on what to install, where none can be had
 */
export function ensureBrowser(probes: Probes): string {
  const found = findBrowser(probes) ?? installBrowser(probes) ?? downloadBrowser(probes);
  if (found !== undefined) return found;
  throw new Error(
    'no Chromium, and none could be fetched. Install the package "chromium" or Google Chrome, or name one: CHROMIUM_PATH=/path/to/chromium',
  );
}

function downloadBrowser(probes: Probes): string | undefined {
  probes.say('No Chromium found. Trying Playwright’s own download.');
  if (!probes.run(['npx', 'playwright', 'install', 'chromium', '--no-shell'], 240)) return;
  const found = findBrowser(probes);
  if (found !== undefined || !canInstall(probes)) return found;
  probes.say('It is here, but lacks libraries of the system.');
  return probes.run(['npx', 'playwright', 'install-deps', 'chromium'], 300)
    ? findBrowser(probes)
    : undefined;
}

function installBrowser(probes: Probes): string | undefined {
  if (!canInstall(probes)) return;
  probes.say('Trying the distribution’s chromium.');
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', 'fonts-liberation'];
  const isInstalled =
    probes.run(['apt-get', 'update'], 120) &&
    // Older releases have it in the one package only.
    (probes.run([...install, 'chromium-headless-shell'], 420) ||
      probes.run([...install, 'chromium'], 420));
  return isInstalled ? findBrowser(probes) : undefined;
}

const canInstall = ({ isRoot, hasApt }: Probes) => isRoot && hasApt;

export function machineProbes(): Probes {
  return {
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync('/usr/bin/apt-get'),
    playwrightPath: chromium.executablePath(),
    works: (path) =>
      existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0,
    run: ([name = '', ...args], limitSeconds) =>
      spawnSync(name, args, {
        stdio: 'inherit',
        timeout: limitSeconds * 1000,
        env: {
          ...process.env,
          DEBIAN_FRONTEND: 'noninteractive',
          PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
        },
      }).status === 0,
    say: (line) => console.log(line),
  };
}

/** WebGL drawn by the processor, and no word to anybody: no name but this machine's resolves. */
export const launchOptions: LaunchOptions = {
  chromiumSandbox: false,
  args: [
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    // Debian's chromium asks for it. Where the processor is the GPU, each repaint of a page takes
    // up to ten times as long that way.
    '--disable-gpu-rasterization',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
  ],
};

// As a command it sees to it that there is one, and prints which.
if (process.argv[1] === resolve(import.meta.filename)) console.log(ensureBrowser(machineProbes()));
