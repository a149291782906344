import { findEngine, findProgram } from '../support/engines.ts';
import { openDisplay } from './display.ts';
import { firefoxWire } from './firefoxWire.ts';
import { Session } from './session.ts';
import { webkitWire } from './webkitWire.ts';
import type { Wire } from './wire.ts';

export const isFirefox = process.env['ENGINE'] === 'firefox';

/** Starts the engine that the run is about, on a screen and with a profile of its own. */
export async function startEngine(): Promise<{ session: Session; end: () => Promise<void> }> {
  const find = { find: findProgram };
  const { programs, missing } = isFirefox ? findEngine('firefox', find) : findEngine('webkit', find);
  if (missing) throw new Error(`there is no ${missing.join(', ')}`);
  const display = await openDisplay(programs.screen);
  const env = { ...process.env, DISPLAY: display.name, LANG: 'nb_NO.UTF-8' };
  const wire: Wire = await ('driver' in programs
    ? webkitWire(programs, env)
    : firefoxWire(programs.browser, env));
  const end = async () => {
    await wire.end();
    await display.close();
  };
  return { session: new Session(wire), end };
}
