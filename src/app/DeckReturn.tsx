import { useEffect } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { forgetDeck, openPage } from '../state/actions.ts';
import { hrefOf } from '../state/history.ts';
import { store, useApp } from '../state/store.ts';

/** What a presenter's remote sends when a talk goes on or begins. */
const returning = ['PageDown', 'PageUp', 'F5'];
/** A remote's button for the end of a talk may be pressed twice, and a modifier is no key by itself. */
const passing = ['Escape', 'Shift', 'Control', 'Alt', 'Meta'];

function goBack(): void {
  const { leftDeck } = store.getState();
  if (leftDeck) openPage(leftDeck);
}

/**
 * The way back into a deck that Escape has left: remotes send it with the button that starts a talk. As soon as
 * the reader does anything else, keys are the page's own again.
 */
export function DeckReturn() {
  const { present } = useMessages();
  const left = useApp((state) => state.leftDeck);
  const view = useApp((state) => state.view);
  useEffect(() => {
    if (!left) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (returning.includes(event.key)) {
        event.preventDefault();
        goBack();
      } else if (!passing.includes(event.key)) forgetDeck();
    };
    // Not when the pointer goes down: the panel would move up under it, and the click would miss.
    const onClick = ({ target }: Event) => {
      if (!(target instanceof Element) || !target.closest('.deck-return')) forgetDeck();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('click', onClick);
    };
  }, [left]);
  return (
    <p className="version-note deck-return" role="status">
      {left && (
        <>
          <a href={hrefOf({ ...view, page: left })}>{present.backTo}</a> <kbd>PgDn</kbd>
        </>
      )}
    </p>
  );
}
