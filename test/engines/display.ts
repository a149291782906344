import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen that nobody sees, wide enough for the widest window that is tried. */
export async function openDisplay(
  program: string,
): Promise<{ name: string; close: () => Promise<void> }> {
  // It finds a number that is free and tells it.
  const screen = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', '5200x1600x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const ended = once(screen, 'exit');
  // A browser ends with its screen, so that a run that is broken off leaves neither behind.
  process.once('exit', () => screen.kill());
  const told = screen.stdio[3];
  if (!told) throw new Error('the screen has no pipe');
  const [number] = await Promise.race([
    once(told, 'data'),
    ended.then(() => Promise.reject(new Error(`${program} ended at once`))),
  ]);
  return {
    name: `:${String(number).trim()}`,
    close: async () => {
      screen.kill();
      await ended;
    },
  };
}
