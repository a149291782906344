import './present.css';
import './words.css';
import './speaker.css';
import './handout.css';
import { SpreadProvider } from '../../panels/spread/SpreadContext.tsx';
import { useApp } from '../../view/store.ts';
import type { Deck } from '../DeckSlot.tsx';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { SpeakerWindow } from './SpeakerWindow.tsx';
import { Stage } from './Stage.tsx';
import { PresentWordsProvider } from './words.ts';

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
