import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until the answer is neither false nor nothing, and gives it. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  seconds = 30,
): Promise<Exclude<T, false | null | undefined>> {
  const limit = performance.now() + 1000 * seconds;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== null && answer !== undefined) {
      return answer as Exclude<T, false | null | undefined>;
    }
    if (performance.now() > limit) throw new Error(`waited ${seconds} s in vain for ${what}`);
    await pause(50);
  }
}
