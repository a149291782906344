import { Input } from '@digdir/designsystemet-react';
import { useCallback, useState } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { choicesOfLines, type DeckLine, deckLines } from '../../ownList/listDeck.ts';
import { useApp } from '../../state/store.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import { useList } from './listStore.ts';
import { MoreButton, pageSize } from './MoreButton.tsx';
import { listMessages } from './map/loadWords.ts';
import { OrderButtons } from './OrderButtons.tsx';
import { useOwnListWords } from './OwnListWords.ts';
import { setDeck } from './workChanges.ts';

/** Which steps the deck of the list has, in which order and under which headings. */
export function DeckSection() {
  const { deck: words } = useOwnListWords();
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="own-list-deck">
      <h2 id="own-list-deck">{words.heading}</h2>
      <p>{words.hint}</p>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.choose}</summary>
        {/* Of thousands of rows the steps take a while to work out. */}
        {open && <Lines />}
      </details>
    </section>
  );
}

function Lines() {
  const { deck: words } = useOwnListWords();
  const work = useList((state) => state.work);
  const placements = useList((state) => state.placements);
  const [shown, setShown] = useState(pageSize);
  const [moved, setMoved] = useState('');
  const titleOf = useLineTitle();
  if (!work) return null;
  const lines = deckLines(work, placements);
  const ordered = lines.filter(({ isOrdered }) => isOrdered).length;
  const change = (key: string, to: Partial<DeckLine>) =>
    setDeck(choicesOfLines(lines.map((line) => (line.key === key ? { ...line, ...to } : line))));
  const move = (line: DeckLine, to: number) => {
    const others = lines.filter(({ key }) => key !== line.key);
    setDeck(choicesOfLines([...others.slice(0, to), line, ...others.slice(to)]));
    setMoved(words.moved(titleOf(line), to + 1));
  };
  return (
    <>
      <p>{words.count(lines.filter(({ isChosen }) => isChosen).length, lines.length)}</p>
      <ol className="own-list-deck">
        {lines.slice(0, shown).map((line, index) => (
          <li key={line.key}>
            <label>
              <input
                type="checkbox"
                checked={line.isChosen}
                onChange={({ target }) => change(line.key, { isChosen: target.checked })}
              />
              <bdi>{titleOf(line)}</bdi>
            </label>
            {line.isChosen && (
              <Input
                value={line.heading}
                placeholder={titleOf(line)}
                aria-label={words.ownHeading(titleOf(line))}
                onChange={({ target }) => change(line.key, { heading: target.value })}
              />
            )}
            {line.isOrdered && (
              <OrderButtons
                index={index}
                count={ordered}
                up={words.up(titleOf(line))}
                down={words.down(titleOf(line))}
                onMove={(to) => move(line, to)}
              />
            )}
          </li>
        ))}
      </ol>
      <MoreButton left={lines.length - shown} onMore={() => setShown(shown + pageSize)} />
      <p role="status" className="visually-hidden">
        {moved}
      </p>
    </>
  );
}

/** What a step is called: as in the deck of a list, or by the row that it is about. */
function useLineTitle(): (line: DeckLine) => string {
  const messages = useMessages();
  const language = useApp(({ view }) => view.language);
  const load = useCallback(() => listMessages(messages, language), [messages, language]);
  const own = useLoaded(load);
  const { steps } = (own.tag === 'loaded' ? own.value : messages).present;
  return ({ step, name }) => {
    switch (step.kind) {
      case 'cluster':
        return name;
      case 'spread':
        return steps[step.layer];
      default:
        return steps[step.kind];
    }
  };
}
