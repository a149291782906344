import { switchLetterKeys } from '../../state/actions.ts';
import { useApp } from '../../state/store.ts';
import { useDeckWords } from './DeckWords.ts';
import { Dialog } from './Dialog.tsx';

/** What each key does. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { controls, keyNames, keys } = useDeckWords();
  const letterKeys = useApp((state) => state.letterKeys !== false);
  const rows: readonly (readonly [does: string, ...keys: string[]])[] = [
    [keys.next, '→', '↓', 'PgDn', keyNames.space, 'Enter'],
    [keys.previous, '←', '↑', 'PgUp', `Shift + ${keyNames.space}`],
    [keys.ends, 'Home', 'End'],
    [keys.jump, keyNames.digits],
    [keys.fullScreen, 'F'],
    [keys.blank, 'B', '.'],
    [keys.overview, 'O'],
    [keys.notes, 'P'],
    [keys.auto, 'A'],
    [keys.help, '?'],
    [keys.leave, 'Esc'],
  ];
  return (
    <Dialog title={controls.help} className="key-help" onClose={onClose}>
      <dl>
        {rows.map(([does, ...names]) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="letter-keys">
        <input
          type="checkbox"
          checked={letterKeys}
          onChange={({ target }) => switchLetterKeys(target.checked)}
        />
        {keys.letters}
      </label>
    </Dialog>
  );
}
