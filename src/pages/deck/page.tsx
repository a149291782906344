import './present.css';
import './steps.css';
import './speaker.css';
import './handout.css';
import type { SpreadFigures } from '../../spread/figures.ts';
import { useApp } from '../../state/store.ts';
import { SpreadProvider } from '../spread/SpreadContext.ts';
import type { SpreadMessages } from '../spread/words/nb.ts';
import { DeckWordsProvider } from './DeckWords.ts';
import { SpeakerWindow } from './SpeakerWindow.tsx';
import { Stage } from './Stage.tsx';
import type { DeckMessages } from './words/nb.ts';

type Props = {
  words: DeckMessages;
  data: { readonly figures: SpreadFigures; readonly words: SpreadMessages };
};

/** The deck: the stage for the audience, or the speaker's window. */
export function Deck({ words, data: spread }: Props) {
  const forSpeaker = useApp(
    ({ view }) => view.page.kind === 'present' && view.page.run.tag === 'notes',
  );
  return (
    <DeckWordsProvider value={words}>
      <SpreadProvider value={spread}>{forSpeaker ? <SpeakerWindow /> : <Stage />}</SpreadProvider>
    </DeckWordsProvider>
  );
}
