import { Button, Input, Label } from '@digdir/designsystemet-react';
import { type FormEvent, useCallback, useEffect, useEffectEvent, useId, useState } from 'react';
import type { LngLat } from '../../model/geo.ts';
import { parsePosition } from '../../ownList/columns/position.ts';
import type { CountedPhrase } from '../../ownList/phrases.ts';
import type { PlacedHit, Placement } from '../../ownList/placement.ts';
import type { Decision, Settled } from '../../ownList/work.ts';
import { showListPoints } from '../../state/actions.ts';
import { useHitText } from './hitText.ts';
import { useOwnListWords } from './OwnListWords.ts';
import { decide, showAsPoint } from './workChanges.ts';

type Props = {
  readonly phrase: CountedPhrase;
  readonly placement: Placement;
  readonly settled: Settled | undefined;
  readonly onSettled: () => void;
};

function candidatesOf(placement: Placement): readonly PlacedHit[] {
  if (placement.tag === 'choose') return placement.candidates;
  return placement.tag === 'found' ? [placement.hit] : [];
}

/** What is written in the place of a list's own words: coordinates, or other words. */
function decisionOf(text: string): Decision {
  const position = parsePosition(text, text);
  return position.tag === 'position'
    ? { tag: 'position', lngLat: [position.lng, position.lat] }
    : { tag: 'words', words: text };
}

/** All that can be decided of a place: one of its meanings, other words, a point on the map, or none. */
export function PlaceChoices({ phrase, placement, settled, onSettled }: Props) {
  const { places: words } = useOwnListWords();
  const [picking, setPicking] = useState(false);
  const settle = (decision: Decision) => {
    decide(phrase.key, decision);
    onSettled();
  };
  const isArea = placement.tag === 'found' && placement.hit.isArea;
  const cancel = useCallback(() => setPicking(false), []);
  useChoosing(placement, picking, (lngLat) => settle({ tag: 'position', lngLat }), cancel);
  return (
    <div className="own-list-choices">
      {placement.tag === 'found' && <p className="muted">{placement.hit.reason}</p>}
      {placement.tag === 'choose' && (
        <Candidates
          candidates={placement.candidates}
          onChoose={({ kind, name, marker }) => settle({ tag: 'meaning', kind, name, marker })}
        />
      )}
      {placement.tag === 'unknown' && placement.suggestions.length > 0 && (
        <>
          <p>{words.near}</p>
          <div className="own-list-actions">
            {placement.suggestions.map((name) => (
              <Button
                key={name}
                variant="secondary"
                data-size="sm"
                onClick={() => settle({ tag: 'words', words: name })}
              >
                {name}
              </Button>
            ))}
          </div>
        </>
      )}
      <OtherWords onRead={(other) => settle(decisionOf(other))} />
      <div className="own-list-actions">
        {isArea && (
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => showAsPoint(phrase.key, !settled?.asPoint)}
          >
            {settled?.asPoint ? words.asArea : words.asPoint}
          </Button>
        )}
        <Button
          variant="secondary"
          data-size="sm"
          aria-pressed={picking}
          onClick={() => setPicking(!picking)}
        >
          {words.onMap}
        </Button>
        <Button variant="secondary" data-size="sm" onClick={() => settle({ tag: 'none' })}>
          {words.noPlace}
        </Button>
        {settled?.decision && (
          <Button
            variant="secondary"
            data-size="sm"
            onClick={({ currentTarget }) => {
              decide(phrase.key, null);
              // This button goes with the decision.
              currentTarget.closest('li')?.querySelector('button')?.focus();
            }}
          >
            {words.undecide}
          </Button>
        )}
      </div>
      <p role="status">{picking && words.picking}</p>
    </div>
  );
}

/** The maps show the candidates, by the numbers that they have here; a click on open ground is a point. */
function useChoosing(
  placement: Placement,
  picking: boolean,
  onPick: (lngLat: LngLat) => void,
  onCancel: () => void,
): void {
  const pick = useEffectEvent(onPick);
  useEffect(() => {
    const candidates = candidatesOf(placement).map(({ marker }) => marker);
    showListPoints({ candidates });
    return () => showListPoints({ candidates: [] });
  }, [placement]);
  useEffect(() => {
    if (!picking) return;
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onCancel();
    };
    showListPoints({ onPick: (lngLat) => pick(lngLat) });
    document.addEventListener('keydown', onKeyDown);
    return () => {
      showListPoints({ onPick: null });
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [picking, onCancel]);
}

type CandidatesProps = {
  readonly candidates: readonly PlacedHit[];
  readonly onChoose: (hit: PlacedHit) => void;
};

function Candidates({ candidates, onChoose }: CandidatesProps) {
  const { places: words } = useOwnListWords();
  const hitText = useHitText();
  return (
    <>
      <p>
        {words.mayBe} <span className="muted">{words.keysHint}</span>
      </p>
      <ol className="own-list-candidates">
        {candidates.map((hit) => (
          <li key={`${hit.kind} ${hit.name} ${hit.marker.join()}`}>
            <Button variant="secondary" data-size="sm" onClick={() => onChoose(hit)}>
              <bdi>{hit.name}</bdi>
              <span className="muted">{hitText(hit)}</span>
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
}

function OtherWords({ onRead }: { onRead: (words: string) => void }) {
  const { places: words } = useOwnListWords();
  const id = useId();
  const [text, setText] = useState('');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onRead(text.trim());
  };
  return (
    <form className="own-list-other" onSubmit={onSubmit}>
      <Label htmlFor={id}>{words.readInstead}</Label>
      <Input
        id={id}
        data-size="sm"
        value={text}
        placeholder={words.readInsteadHint}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" variant="secondary" data-size="sm">
        {words.apply}
      </Button>
    </form>
  );
}
