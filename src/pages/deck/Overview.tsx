import { useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { Step } from '../../model/deck.ts';
import { sectorOf } from '../../model/site.ts';
import { useSite } from '../../state/site.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { stepTitle } from '../registry.ts';
import { useDeckWords } from './DeckWords.ts';
import { Dialog } from './Dialog.tsx';
import { moveTo, useDeck } from './useDeck.ts';
import { useGridKeys } from './useGridKeys.ts';

/** Every step at once, to go straight to one. */
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
  const cluster = step.kind === 'cluster' && site.clusters.find(({ id }) => id === step.id);
  return (
    <span className="overview-name" data-sector={cluster ? cluster.sector : undefined}>
      {cluster && <SectorSign shape={sectorOf(site, cluster).shape} />}
      {stepTitle(site, messages, step)}
    </span>
  );
}
