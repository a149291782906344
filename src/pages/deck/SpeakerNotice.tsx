import { XMarkIcon } from '@navikt/aksel-icons';
import { useDeckWords } from './DeckWords.ts';
import { speakerHref, type useSpeakerWindow } from './useSpeakerWindow.ts';

/** Says that the browser would not open the speaker's window, and gives its address. */
export function SpeakerNotice({ speaker }: { speaker: ReturnType<typeof useSpeakerWindow> }) {
  const { blocked, controls, openNotes } = useDeckWords();
  return (
    <div className="deck-notice" role="status">
      {speaker.blocked && (
        <p>
          {blocked}{' '}
          <a href={speakerHref()} target="_blank" rel="noopener opener" onClick={speaker.forgive}>
            {openNotes}
          </a>
          <button
            type="button"
            aria-label={controls.close}
            title={controls.close}
            onClick={speaker.forgive}
          >
            <XMarkIcon aria-hidden />
          </button>
        </p>
      )}
    </div>
  );
}
