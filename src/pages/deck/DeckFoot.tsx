import {
  ChevronLeftIcon,
  ChevronRightIcon,
  ExpandIcon,
  MenuGridIcon,
  NotePencilIcon,
  PauseIcon,
  PlayIcon,
  QuestionmarkIcon,
  XMarkIcon,
} from '@navikt/aksel-icons';
import type { ComponentType, CSSProperties, MouseEvent, ReactNode } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { hrefOf } from '../../state/history.ts';
import { useApp } from '../../state/store.ts';
import { startView } from '../../state/view.ts';
import { hasModifier } from '../../ui/hasModifier.ts';
import { PageLink } from '../PageLink.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { useDeckWords } from './DeckWords.ts';
import { stepPage, useDeck, useRun } from './useDeck.ts';
import type { Stage } from './useStage.ts';

/** Progress, source and the buttons. */
export function DeckFoot({ stage }: { stage: Stage }) {
  const { after } = useMessages();
  const { step, number, count } = useDeck();
  return (
    <footer className="deck-foot">
      <div
        className="deck-progress"
        style={{ '--done': (number / count).toFixed(4) } as CSSProperties}
        aria-hidden="true"
      />
      <p className="deck-source">{step.kind === 'after' ? after.where : <SourceLine />}</p>
      <p className="deck-number" aria-hidden="true">
        {stage.typed === '' ? `${number} / ${count}` : `${stage.typed}…`}
      </p>
      <DeckControls stage={stage} />
    </footer>
  );
}

/** Takes the focus off a button pressed by pointer, so that Space turns to the next step and does not press it again. */
function blurAfterPointer({ detail, currentTarget }: MouseEvent<HTMLElement>): void {
  if (detail > 0) currentTarget.blur();
}

type ControlProps = {
  label: string;
  icon: ComponentType<{ 'aria-hidden': true }>;
  onPress: () => void;
};

function Control({ label, icon: Icon, onPress }: ControlProps) {
  const click = (event: MouseEvent<HTMLElement>) => {
    blurAfterPointer(event);
    onPress();
  };
  return (
    <button type="button" aria-label={label} title={label} onClick={click}>
      <Icon aria-hidden />
    </button>
  );
}

type StepLinkProps = { step: number; label: string; onPress: () => void; children: ReactNode };

function StepLink({ step, label, onPress, children }: StepLinkProps) {
  const { count } = useDeck();
  const run = useRun();
  const language = useApp(({ view }) => view.language);
  if (step < 1 || step > count) return <span className="deck-no-step">{children}</span>;
  const click = (event: MouseEvent<HTMLElement>) => {
    if (hasModifier(event)) return;
    event.preventDefault();
    blurAfterPointer(event);
    onPress();
  };
  const href = hrefOf(startView(language, { kind: 'present', step, run }));
  return (
    <a href={href} aria-label={label} title={label} onClick={click}>
      {children}
    </a>
  );
}

function DeckControls({ stage }: { stage: Stage }) {
  const { controls } = useDeckWords();
  const { number, step } = useDeck();
  const { run, isAuto, paused, fullScreen } = stage;
  return (
    <nav className="deck-controls" aria-label={controls.label}>
      <StepLink step={number - 1} label={controls.previous} onPress={() => run('previous')}>
        <ChevronLeftIcon aria-hidden />
      </StepLink>
      <StepLink step={number + 1} label={controls.next} onPress={() => run('next')}>
        <ChevronRightIcon aria-hidden />
      </StepLink>
      {isAuto && (
        <Control
          label={paused ? controls.resume : controls.pause}
          icon={paused ? PlayIcon : PauseIcon}
          onPress={() => run('auto')}
        />
      )}
      <Control label={controls.overview} icon={MenuGridIcon} onPress={() => run('overview')} />
      <Control label={controls.notes} icon={NotePencilIcon} onPress={() => run('notes')} />
      {fullScreen.can && (
        <Control label={controls.fullScreen} icon={ExpandIcon} onPress={() => run('fullScreen')} />
      )}
      <Control label={controls.help} icon={QuestionmarkIcon} onPress={() => run('help')} />
      <PageLink page={stepPage(step)} aria-label={controls.leave} title={controls.leave}>
        <XMarkIcon aria-hidden />
      </PageLink>
    </nav>
  );
}
