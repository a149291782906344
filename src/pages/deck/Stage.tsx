import { type MouseEvent, useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { Step } from '../../model/deckSchema.ts';
import { useSite } from '../../state/site.ts';
import { useAfterPaint } from '../../state/useAfterPaint.ts';
import { stepTitle } from '../registry.ts';
import { DeckFoot } from './DeckFoot.tsx';
import { DeckMap } from './DeckMap.tsx';
import { useDeckWords } from './DeckWords.ts';
import { Handout } from './Handout.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { Overview } from './Overview.tsx';
import { SpeakerNotice } from './SpeakerNotice.tsx';
import { useStepLang } from './StepHeading.tsx';
import { StepText } from './StepText.tsx';
import { useIdle, useSwipe, useZoomed } from './stagePointer.ts';
import { useDeck } from './useDeck.ts';
import { useStage } from './useStage.ts';

/** What the audience sees: the text of a step beside the map, and the footer with the controls. */
export function Stage() {
  const site = useSite();
  const messages = useMessages();
  const words = useDeckWords();
  const { steps, number, count } = useDeck();
  // The map sets off first: all else of a step takes a slow machine longer than a frame.
  const shown = useAfterPaint(number);
  const step: Step = steps[shown - 1] ?? { kind: 'title' };
  const stage = useStage();
  const idle = useIdle();
  const zoomed = useZoomed();
  const text = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read from its beginning
  useEffect(() => {
    text.current?.scrollTo({ top: 0 });
  }, [shown]);
  const stepLang = useStepLang(step);
  const swipe = useSwipe(
    () => stage.run('next'),
    () => stage.run('previous'),
  );
  const click = ({ target }: MouseEvent) => {
    const isLink = target instanceof Element && target.closest('a') !== null;
    // Text was selected, to be copied.
    if (!isLink && window.getSelection()?.isCollapsed !== false) stage.run('next');
  };
  return (
    <>
      <div
        className="deck"
        data-kind={step.kind}
        data-idle={idle || undefined}
        data-zoomed={zoomed || undefined}
      >
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard wherever the focus is */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a click anywhere turns the page, as on any stage */}
        <div className="deck-stage" {...swipe} onClick={click}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where words scroll, they must take keys */}
          <main ref={text} className="deck-words" tabIndex={0} aria-label={words.label}>
            <StepText key={shown} step={step} />
          </main>
          <DeckMap />
        </div>
        <DeckFoot stage={stage} />
        <p className="visually-hidden" aria-live="polite">
          {words.stepOf(shown, count)}:{' '}
          <span lang={stepLang}>{stepTitle(site, messages, step)}</span>
        </p>
        <SpeakerNotice speaker={stage.speaker} />
        {stage.cover === 'overview' && <Overview onClose={stage.uncover} />}
        {stage.cover === 'help' && <KeyHelp onClose={stage.uncover} />}
        {stage.cover === 'blank' && (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard wherever the focus is
          <div className="deck-blank" role="status" onClick={stage.uncover}>
            <span className="visually-hidden">{words.blank}</span>
          </div>
        )}
      </div>
      <Handout />
    </>
  );
}
