/** What a key asks the deck to do; digits are handled by `typeDigit`. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'fullScreen'
  | 'blank'
  | 'overview'
  | 'help'
  | 'notes'
  | 'auto'
  | 'leave';

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Keyboard keys, and those that presenter remotes send: PageUp, PageDown, B or a full stop, sometimes the arrows. */
const commands: ReadonlyMap<string, Command> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  ['Enter', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['f', 'fullScreen'],
  ['b', 'blank'],
  ['.', 'blank'],
  ['o', 'overview'],
  ['?', 'help'],
  ['p', 'notes'],
  ['a', 'auto'],
  ['Escape', 'leave'],
]);

/** Null for a key that means nothing here, or that the browser handles. */
export function commandOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Key): Command | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === ' ') return shiftKey ? 'previous' : 'next';
  return commands.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}

export function isDigit({ key, ctrlKey, altKey, metaKey }: Key): boolean {
  return /^\d$/.test(key) && !ctrlKey && !altKey && !metaKey;
}

/** A letter, digit or sign, which dictation types as well: such shortcuts can be switched off. */
export function isLetterKey({ key }: Pick<Key, 'key'>): boolean {
  return key.length === 1 && key !== ' ';
}

/** Keys that press the focused control, and those that scroll the focused area down or up. */
const pressing = new Set([' ', 'Enter']);
const down = new Set([' ', 'ArrowDown', 'PageDown', 'End']);
const up = new Set(['ArrowUp', 'PageUp', 'Home']);

/** Whether the words have more to show in the direction that a key scrolls. */
function scrolls({ key, shiftKey }: Pick<Key, 'key' | 'shiftKey'>, words: Element): boolean {
  const isUp = up.has(key) || (key === ' ' && shiftKey);
  if (isUp) return words.scrollTop > 0;
  // Browsers round the one and not the other.
  return down.has(key) && words.scrollTop + words.clientHeight < words.scrollHeight - 1;
}

/** Whether the focused element handles this key itself. */
export function isTaken(key: Pick<Key, 'key' | 'shiftKey'>, focused: Element | null): boolean {
  if (!focused) return false;
  if (focused.matches('input, textarea, select, [contenteditable]')) return true;
  if (pressing.has(key.key) && focused.matches('button, a[href], summary')) return true;
  return focused.matches('.deck-words') && scrolls(key, focused);
}

/** The number typed so far. */
export type Typed = {
  /** The digits, while another may follow. */
  readonly waiting: string;
  /** The step to go to now; null while the number may still grow, or where no step has it. */
  readonly jump: number | null;
};

/** Adds a digit. The number is complete when no step of a deck of `count` begins with it and has more digits. */
export function typeDigit(waiting: string, digit: string, count: number): Typed {
  const text = `${waiting}${digit}`.replace(/^0+/, '');
  const number = Number(text);
  if (text === '' || number > count) return { waiting: '', jump: null };
  return number * 10 <= count ? { waiting: text, jump: null } : { waiting: '', jump: number };
}
