import './present.css';
import './steps.css';
import './speaker.css';
import './handout.css';
import type { Deck } from '../../app/DeckSlot.tsx';
import { useDocumentTitle } from '../../app/useDocumentTitle.ts';
import { useApp } from '../../state/store.ts';
import { SpreadProvider } from '../spread/SpreadContext.tsx';
import { PresentWordsProvider } from './DeckWords.ts';
import { SpeakerWindow } from './SpeakerWindow.tsx';
import { Stage } from './Stage.tsx';

/** The deck: what an audience sees, or in a window of its own, what its speaker does. */
export function DeckShell({ words, spread }: Pick<Deck, 'words' | 'spread'>) {
  const forSpeaker = useApp(
    ({ view }) => view.page.kind === 'present' && view.page.run.tag === 'notes',
  );
  useDocumentTitle();
  return (
    <PresentWordsProvider value={words}>
      <SpreadProvider value={spread}>{forSpeaker ? <SpeakerWindow /> : <Stage />}</SpreadProvider>
    </PresentWordsProvider>
  );
}
