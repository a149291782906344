import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import * as v from 'valibot';
import { until } from './until.ts';
import type { Command, Wire } from './wire.ts';

const paths: Readonly<Record<Command, readonly [method: 'GET' | 'POST' | 'DELETE', path: string]>> =
  {
    Navigate: ['POST', '/url'],
    ExecuteScript: ['POST', '/execute/sync'],
    SetWindowRect: ['POST', '/window/rect'],
    PerformActions: ['POST', '/actions'],
    GetWindowHandle: ['GET', '/window'],
    GetWindowHandles: ['GET', '/window/handles'],
    SwitchToWindow: ['POST', '/window'],
    SwitchToFrame: ['POST', '/frame'],
    CloseWindow: ['DELETE', '/window'],
    TakeScreenshot: ['GET', '/screenshot'],
  };

const started = v.object({
  sessionId: v.string(),
  capabilities: v.object({ browserVersion: v.string() }),
});

/** WebKitGTK's small browser, by its driver. The driver can neither print nor read the console. */
export async function webkitWire(
  { driver, browser }: { readonly driver: string; readonly browser: string },
  env: NodeJS.ProcessEnv,
): Promise<Wire> {
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const ended = once(child, 'exit');
  process.once('exit', () => child.kill());
  const call = async (method: string, path: string, body: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = v.parse(v.object({ value: v.unknown() }), await answer.json());
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  await until('WebKitWebDriver to start', () => call('GET', '/status', {}).catch(() => null));
  const { sessionId, capabilities } = v.parse(
    started,
    await call('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
      },
    }),
  );
  const session = `/session/${sessionId}`;
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    send: (name, parameters) => {
      const [method, path] = paths[name];
      return call(method, session + path, parameters);
    },
    complaints: () => Promise.resolve([]),
    print: null,
    end: async () => {
      await call('DELETE', session, {});
      child.kill();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
