import { del, get, set } from 'idb-keyval';
import type { Work } from '../../ownList/work.ts';
import { parseWork, workText } from '../../ownList/workFile.ts';
import { listStore } from './listStore.ts';

/*
 * The one list that this device keeps. Where storage is forbidden, the page says so and goes on without.
 */

const keptUnder = 'klyngekart-list';

/** Milliseconds: every letter of a title need not be written down. */
const keepAfter = 300;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps the work on this device, where that is allowed; not in the place of another list. */
export function keep(work: Work): void {
  clearTimeout(timer);
  if (listStore.getState().kept === 'other') return;
  timer = setTimeout(() => {
    set(keptUnder, workText(work)).then(
      () => listStore.setState({ kept: 'yes' }),
      () => listStore.setState({ kept: 'refused' }),
    );
  }, keepAfter);
}

/** Null where there is none, or it can't be read any more. */
export async function readKept(): Promise<Work | null> {
  try {
    return parseWork(JSON.parse((await get<string>(keptUnder)) ?? 'null'));
  } catch {
    return null;
  }
}

export async function forgetKept(): Promise<void> {
  clearTimeout(timer);
  await del(keptUnder).catch(() => {});
}
