/** What a key asks the deck to do. Digits are their own matter. */
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

/** As clickers send them (PageUp, PageDown, B or a full stop, sometimes the arrows) and keyboards have them. */
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

/** Null for what the browser or a control on the page is to have. */
export function commandOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Key): Command | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === ' ') return shiftKey ? 'previous' : 'next';
  return commands.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}

export function isDigit({ key, ctrlKey, altKey, metaKey }: Key): boolean {
  return /^\d$/.test(key) && !ctrlKey && !altKey && !metaKey;
}

const pressing = new Set([' ', 'Enter']);
const scrolling = new Set([' ', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);

/** Whether the control that has the focus needs this key for its own work. */
export function isTaken(key: string, focused: Element | null): boolean {
  if (!focused) return false;
  if (focused.matches('input, textarea, select, [contenteditable]')) return true;
  if (pressing.has(key) && focused.matches('button, a[href], summary')) return true;
  return (
    scrolling.has(key) &&
    focused.matches('.deck-words') &&
    focused.scrollHeight > focused.clientHeight
  );
}
