import { XMarkIcon } from '@navikt/aksel-icons';
import { useCallback, useState } from 'react';
import { hrefOf } from '../../state/history.ts';
import { store } from '../../state/store.ts';
import { startView } from '../../state/view.ts';
import { useDeckWords } from './DeckWords.ts';
import { currentStep } from './useDeck.ts';

/**
 * `window.open` with the name of an open window brings that window to the front. Each stage has its own, by a
 * name that its window keeps when it is loaded again.
 */
function windowName(): string {
  window.name ||= `klyngekart-${Math.random().toString(36).slice(2)}`;
  return `${window.name}-notat`;
}

const size = 'popup,width=1100,height=760';

/** The address of the speaker's window at the step that is shown. */
function speakerHref(): string {
  const { language } = store.getState().view;
  return hrefOf(
    startView(language, { kind: 'present', step: currentStep(), run: { tag: 'notes' } }),
  );
}

/** Opens the speaker's window. `blocked`: the browser's popup blocker stopped it, until `dismiss`. */
export function useSpeakerWindow() {
  const [blocked, setBlocked] = useState(false);
  const open = useCallback(() => {
    const opened = window.open(speakerHref(), windowName(), size);
    setBlocked(opened === null);
    opened?.focus();
  }, []);
  const dismiss = useCallback(() => setBlocked(false), []);
  return { blocked, open, dismiss };
}

/** Says that the browser blocked the speaker's window, with a link to it. */
export function SpeakerNotice({ speaker }: { speaker: ReturnType<typeof useSpeakerWindow> }) {
  const { blocked, controls, openNotes } = useDeckWords();
  return (
    <div className="deck-notice" role="status">
      {speaker.blocked && (
        <p>
          {blocked}{' '}
          <a href={speakerHref()} target="_blank" rel="noopener opener" onClick={speaker.dismiss}>
            {openNotes}
          </a>
          <button
            type="button"
            aria-label={controls.close}
            title={controls.close}
            onClick={speaker.dismiss}
          >
            <XMarkIcon aria-hidden />
          </button>
        </p>
      )}
    </div>
  );
}
