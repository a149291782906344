import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { clusterOfStep } from '../../model/deck.ts';
import type { Step } from '../../model/deckSchema.ts';
import { clusterOf, sectorOf } from '../../model/site.ts';
import { useSite } from '../../state/site.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { stepTitle } from '../registry.ts';
import { useDeckWords } from './DeckWords.ts';
import { Dialog } from './Dialog.tsx';
import { moveTo, useDeck } from './useDeck.ts';

/** A grid with a button for each step. */
export function Overview({ onClose }: { onClose: () => void }) {
  const { controls } = useDeckWords();
  const { steps, number, count } = useDeck();
  const list = useRef<HTMLOListElement>(null);
  const onKeyDown = useGridKeys(list);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);
  return (
    <Dialog title={controls.overview} className="overview" onClose={onClose}>
      {/* The arrows move between its buttons. */}
      <ol ref={list} onKeyDown={onKeyDown}>
        {steps.map((step, index) => (
          <li key={JSON.stringify(step)}>
            <button
              type="button"
              aria-current={index + 1 === number ? 'step' : undefined}
              onClick={() => {
                onClose();
                moveTo(index + 1, count);
              }}
            >
              <span className="overview-number">{index + 1}</span>
              <StepName step={step} />
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function StepName({ step }: { step: Step }) {
  const site = useSite();
  const messages = useMessages();
  const cluster = clusterOf(site, clusterOfStep(step));
  return (
    <span className="overview-name" data-sector={cluster?.sector}>
      {cluster && <SectorSign shape={sectorOf(site, cluster).shape} />}
      {stepTitle(site, messages, step)}
    </span>
  );
}

/** The index among `count` that a key leads to from `index`, in rows of `columns`; null where it leads nowhere. */
export function gridTarget(key: string, index: number, columns: number, count: number) {
  const target = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1,
    ArrowDown: index + columns,
    ArrowUp: index - columns,
    Home: 0,
    End: count - 1,
  }[key];
  return target !== undefined && target >= 0 && target < count ? target : null;
}

/** Arrow keys move the focus in a grid of buttons, with however many columns the layout gives it. */
function useGridKeys(list: RefObject<HTMLElement | null>) {
  return (event: KeyboardEvent) => {
    const buttons: Element[] = [...(list.current?.querySelectorAll('button') ?? [])];
    const index = document.activeElement ? buttons.indexOf(document.activeElement) : -1;
    const top = (button: Element) => Math.round(button.getBoundingClientRect().top);
    const [first] = buttons;
    const columns = first ? buttons.filter((button) => top(button) === top(first)).length : 1;
    const target = gridTarget(event.key, index, columns, buttons.length);
    if (target === null) return;
    event.preventDefault();
    const button = buttons[target];
    if (button instanceof HTMLElement) button.focus();
  };
}
