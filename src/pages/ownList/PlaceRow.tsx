import { Button } from '@digdir/designsystemet-react';
import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import type { CountedPhrase } from '../../ownList/phrases.ts';
import type { Placement } from '../../ownList/placement.ts';
import type { Settled } from '../../ownList/work.ts';
import { formatLatLng } from '../../state/camera.ts';
import { useHitText } from './hitText.ts';
import { useList } from './listStore.ts';
import { useOwnListWords } from './OwnListWords.ts';
import { PlaceChoices } from './PlaceChoices.tsx';
import { decide, openPhrase } from './workChanges.ts';

type Props = {
  readonly phrase: CountedPhrase;
  /** Undefined until the worker has come to it. */
  readonly placement: Placement | undefined;
  readonly settled: Settled | undefined;
  /** Goes on to the next that waits for a decision. */
  readonly onSettled: () => void;
};

/** One place of the list: as written, as read, and where it is open, all that can be decided of it. */
export const PlaceRow = memo(function PlaceRow({ phrase, placement, settled, onSettled }: Props) {
  const { places: words } = useOwnListWords();
  const isOpen = useList(({ open }) => open === phrase.key);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isOpen || !row.current) return;
    row.current.scrollIntoView({ block: 'nearest' });
    row.current.querySelector<HTMLElement>('.own-list-choices button')?.focus();
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLInputElement;
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const candidate =
      placement?.tag === 'choose' ? placement.candidates[Number(event.key) - 1] : undefined;
    if (!isOpen || !candidate) return;
    event.preventDefault();
    const { kind, name, marker } = candidate;
    decide(phrase.key, { tag: 'meaning', kind, name, marker });
    onSettled();
  };
  const written = [phrase.place, phrase.within].filter((text) => text !== '').join(' · ');
  return (
    <li
      ref={row}
      data-placed={placement?.tag}
      data-open={isOpen || undefined}
      onKeyDown={onKeyDown}
    >
      <div className="own-list-place">
        <span className="own-list-written">
          <bdi>{written || words.nowhere}</bdi>{' '}
          <span className="muted">{words.rows(phrase.rows)}</span>
        </span>
        <span className="own-list-reading">
          <Reading placement={placement} settled={settled} />
        </span>
        <Button
          variant="secondary"
          data-size="sm"
          aria-expanded={isOpen}
          aria-label={`${words.change}: ${written || words.nowhere}`}
          onClick={() => openPhrase(isOpen ? null : phrase.key)}
        >
          {words.change}
        </Button>
      </div>
      {isOpen && placement && <PlaceChoices {...{ phrase, placement, settled, onSettled }} />}
    </li>
  );
});

function Reading({ placement, settled }: Pick<Props, 'placement' | 'settled'>) {
  const { places: words } = useOwnListWords();
  const hitText = useHitText();
  switch (placement?.tag) {
    case undefined:
      return null;
    case 'found': {
      const { hit, by } = placement;
      const decision = settled?.decision;
      const how = decision?.tag === 'words' ? words.byWords(decision.words) : words.by[by];
      return (
        <>
          <strong>
            <bdi>{hit.name}</bdi>
          </strong>
          {' – '}
          {[hitText(hit), words[hit.exactness], how].join(', ')}
        </>
      );
    }
    case 'position':
      return <>{words.position(formatLatLng(placement.lngLat).join(', '))}</>;
    case 'choose':
      return (
        <>
          {words.choose}: {placement.candidates.length}
        </>
      );
    case 'unknown':
      return <>{words.unknown}</>;
    case 'none':
      return <>{words.leftOut}</>;
  }
}
