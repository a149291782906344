import { followKept, kept } from './kept.ts';
import { store } from './store.ts';

const choice = kept('klyngekart:bokstavtaster');
const off = 'av';

/**
 * Keeps whether letters, digits and signs are shortcuts: who dictates, or presses keys unawares, can switch
 * them off (WCAG 2.1.4). Returns what ends it.
 */
export function keepLetterKeys(): () => void {
  const read = () => store.setState({ letterKeys: choice.read() !== off });
  read();
  const unfollow = followKept(read);
  const unsubscribe = store.subscribe(({ letterKeys }, before) => {
    if (letterKeys !== before.letterKeys) choice.write(letterKeys === false ? off : null);
  });
  return () => {
    unfollow();
    unsubscribe();
  };
}
