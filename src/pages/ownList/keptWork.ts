import { del, get, set, update } from 'idb-keyval';
import type { Work } from '../../ownList/work.ts';
import { parseWork, workText } from '../../ownList/workFile.ts';
import { listStore } from './listStore.ts';

/*
 * The one list that this device keeps. Where storage is forbidden or full, the page says so and goes on without.
 * Two tabs may have the same list: neither writes over what it has not seen, and each hears of the other's.
 */

const keptUnder = 'klyngekart-list';

/** Milliseconds: every letter of a title need not be written down. */
const keepAfter = 300;

/** What this tab has last read or written; anything else is another tab's. */
let seen: string | undefined;
let pending: { readonly work: Work; readonly timer: ReturnType<typeof setTimeout> } | null = null;
/** On its way to the device. */
let writing: string | null = null;
let channel: BroadcastChannel | null = null;

/** Keeps the work on this device, where that is allowed; not in the place of what the reader has not given up. */
export function keep(work: Work): void {
  drop();
  const { kept } = listStore.getState();
  if (kept === 'other' || kept === 'changed' || kept === 'deleted') return;
  pending = { work, timer: setTimeout(() => void keepNow(), keepAfter) };
}

function drop(): void {
  clearTimeout(pending?.timer);
  pending = null;
}

/** Writes what waits to be kept. */
async function keepNow(): Promise<void> {
  if (!pending) return;
  const text = workText(pending.work);
  drop();
  if (text === seen) return;
  writing = text;
  await writeOver(text);
  if (writing === text) writing = null;
}

/** Writes in the place of what this tab knows of, and of nothing else. */
async function writeOver(text: string): Promise<void> {
  if (lastWord() !== knownLast) {
    listStore.setState({ kept: 'changed' });
    return;
  }
  let found: string | undefined;
  try {
    await update<string | undefined>(keptUnder, (before) => {
      found = before;
      return before === seen ? text : before;
    });
  } catch (error) {
    failed(error);
    return;
  }
  if (found === seen) written(text);
  else listStore.setState({ kept: found === undefined ? 'deleted' : 'changed' });
}

/*
 * What waits as the page is left has no time to get into IndexedDB, not surely. It goes where writing is done at once,
 * and is the device's last word until it has been written.
 */

/** The last word that this tab knows of: its own, or the one it went on with. */
let knownLast: string | null = null;

function lastWord(): string | null {
  try {
    return localStorage.getItem(keptUnder);
  } catch {
    return null;
  }
}

function forgetLastWord(): void {
  knownLast = null;
  try {
    localStorage.removeItem(keptUnder);
  } catch {
    // Forbidden: there is none.
  }
}

function keepLast(): void {
  const text = pending ? workText(pending.work) : writing;
  if (text === null || text === seen) return;
  try {
    localStorage.setItem(keptUnder, text);
    knownLast = text;
    drop();
  } catch {
    // Forbidden, or too long for it: with luck there is time for the other way.
    void keepNow();
  }
}

function written(text: string): void {
  seen = text;
  forgetLastWord();
  listStore.setState({ kept: 'yes' });
  channel?.postMessage(null);
}

function failed(error: unknown): void {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  listStore.setState({ kept: isFull ? 'full' : 'refused' });
}

/** What this device keeps; null where there is none, or it can't be read any more. */
export async function readKept(): Promise<Work | null> {
  return parsed(lastWord() ?? (await get<string>(keptUnder).catch(() => undefined)));
}

/** The same, for this tab to go on with: what it keeps from here on may take its place. */
export async function openKept(): Promise<Work | null> {
  knownLast = lastWord();
  seen = await get<string>(keptUnder).catch(() => undefined);
  const text = knownLast ?? seen;
  if (knownLast === seen) forgetLastWord();
  return parsed(text);
}

function parsed(text: string | undefined): Work | null {
  try {
    return parseWork(JSON.parse(text ?? 'null'));
  } catch {
    return null;
  }
}

/** Keeps the work in the place of whatever there is. */
export function keepInPlaceOfAny(work: Work): Promise<void> {
  drop();
  const text = workText(work);
  return set(keptUnder, text).then(() => written(text), failed);
}

export async function forgetKept(): Promise<void> {
  drop();
  forgetLastWord();
  await del(keptUnder).catch(() => {});
  seen = undefined;
  channel?.postMessage(null);
}

/** Hears of other tabs; writes what waits when the page is left. Gives back what ends that. */
export function watchKept(): () => void {
  channel = new BroadcastChannel(keptUnder);
  channel.onmessage = () => void look();
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') void keepNow();
  };
  // A page that comes back as it was left.
  const onShow = () => {
    const { work } = listStore.getState();
    if (work) keep(work);
  };
  window.addEventListener('pagehide', keepLast);
  window.addEventListener('pageshow', onShow);
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    void keepNow();
    channel?.close();
    channel = null;
    window.removeEventListener('pagehide', keepLast);
    window.removeEventListener('pageshow', onShow);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}

/** Another tab has written: what waits here must not follow it unasked. */
async function look(): Promise<void> {
  const { work, kept } = listStore.getState();
  if (!work || kept === 'other') return;
  const now = lastWord() ?? (await get<string>(keptUnder).catch(() => seen));
  const own = pending ? workText(pending.work) : workText(work);
  if (now === own) {
    // The same list on both sides: nothing to choose.
    drop();
    seen = now;
    listStore.setState({ kept: 'yes' });
  } else if (now !== seen) {
    drop();
    listStore.setState({ kept: now === undefined ? 'deleted' : 'changed' });
  }
}
