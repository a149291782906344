import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { marionette } from './marionette.ts';
import { until } from './until.ts';
import type { Wire } from './wire.ts';

const preferences = {
  'marionette.port': 0,
  // Also by drivers that draw without a GPU, some of which Firefox blocks.
  'webgl.force-enabled': true,
  // No word to anybody: what is not on this machine goes to a proxy that is not there.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.aboutwelcome.enabled': false,
  'ui.prefersReducedMotion': 1,
  // Windows that a key opens are no advertising.
  'dom.disable_open_during_load': false,
};

/** Errors of pages, and none about the browser's own parts. */
const readConsole = `
  const pages = /^(?:https?|file|blob|data):/;
  const lines = Services.console.getMessageArray().flatMap((message) =>
    message instanceof Ci.nsIScriptError && pages.test(message.sourceName)
      && !(message.flags & message.warningFlag)
      ? [message.category + ': ' + message.errorMessage + ' (' + message.sourceName + ')']
      : [],
  );
  Services.console.reset();
  return lines;
`;

const wrapped = v.object({ value: v.unknown() });

/** Firefox by Marionette, the protocol that its own driver speaks to it. */
export async function firefoxWire(program: string, env: NodeJS.ProcessEnv): Promise<Wire> {
  const profile = mkdtempSync(join(tmpdir(), 'klyngekart-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const browser = spawn(
    program,
    ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    { env, stdio: 'ignore' },
  );
  const ended = once(browser, 'exit');
  const portFile = join(profile, 'MarionetteActivePort');
  const readPort = () => (existsSync(portFile) ? readFileSync(portFile, 'utf8') || null : null);
  const port = await until('Firefox to start', readPort, 90);
  const { call, close } = marionette(Number(port));
  await call('WebDriver:NewSession', { capabilities: {} });

  /** Some answers are wrapped, others are not. */
  const ask = async (name: string, parameters: object): Promise<unknown> => {
    const answer = await call(name, parameters);
    return v.is(wrapped, answer) ? answer.value : answer;
  };
  const inChrome = async (script: string): Promise<unknown> => {
    await call('Marionette:SetContext', { value: 'chrome' });
    const answer = await ask('WebDriver:ExecuteScript', { script, args: [], sandbox: null });
    await call('Marionette:SetContext', { value: 'content' });
    return answer;
  };
  return {
    version: `Firefox ${await inChrome('return Services.appinfo.version')}`,
    send: (name, parameters) => ask(`WebDriver:${name}`, { sandbox: null, ...parameters }),
    complaints: async () => v.parse(v.array(v.string()), await inChrome(readConsole)),
    print: async () => Buffer.from(v.parse(v.string(), await ask('WebDriver:Print', {})), 'base64'),
    end: async () => {
      await call('Marionette:Quit', { flags: ['eForceQuit'] });
      close();
      await ended;
      rmSync(profile, { recursive: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
