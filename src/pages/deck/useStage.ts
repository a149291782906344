import { useEffect, useState } from 'react';
import { forgetDeck, goToStep, leaveDeck, setRun } from '../../state/actions.ts';
import type { Command } from './keys.ts';
import { autoSeconds, type Run } from './run.ts';
import { useSpeakerWindow } from './SpeakerNotice.tsx';
import { useStageLink } from './speakerChannel.ts';
import { currentStep, moveTo, stepPage, useDeck, useRun } from './useDeck.ts';
import { useDeckKeys, useDigits } from './useDeckKeys.ts';
import { useWakeLock } from './useWakeLock.ts';

/** What lies over the stage. */
type Cover = 'nothing' | 'overview' | 'help' | 'blank';

export type Stage = ReturnType<typeof useStage>;

const autoRun: Run = { tag: 'auto', seconds: autoSeconds, loop: false };

/** Every command of the stage, for keys, buttons, clicks and the speaker's window alike. */
export function useStage() {
  const { step, number, count } = useDeck();
  const deckRun = useRun();
  const [cover, setCover] = useState<Cover>('nothing');
  const [paused, setPaused] = useState(false);
  const fullScreen = useFullScreen();
  const speaker = useSpeakerWindow();
  const isDialog = cover === 'overview' || cover === 'help';

  const turnTo = (target: number) => {
    if (isDialog) return false;
    setCover('nothing');
    moveTo(target, count);
    return true;
  };
  const digits = useDigits(count, turnTo);
  const toggle = (which: Cover) => {
    setCover(cover === which ? 'nothing' : which);
    return true;
  };
  const leave = () => {
    // The browser closes an open dialog itself.
    if (isDialog) return false;
    if (cover === 'blank') setCover('nothing');
    else if (fullScreen.isOn) fullScreen.toggle();
    else leaveDeck(stepPage(step));
    return true;
  };
  const playOrPause = () => {
    if (deckRun.tag === 'auto') setPaused(!paused);
    else setRun(autoRun);
    return true;
  };
  const commands: Readonly<Record<Command, () => boolean>> = {
    next: () => turnTo(currentStep() + 1),
    previous: () => turnTo(currentStep() - 1),
    first: () => turnTo(1),
    last: () => turnTo(count),
    fullScreen: () => {
      fullScreen.toggle();
      return true;
    },
    blank: () => !isDialog && toggle('blank'),
    overview: () => toggle('overview'),
    help: () => toggle('help'),
    notes: () => {
      speaker.open();
      return true;
    },
    auto: playOrPause,
    leave,
  };
  const run = (command: Command) => commands[command]();
  useDeckKeys(run, {
    ...digits,
    type: (digit) => {
      if (!isDialog) digits.type(digit);
    },
  });
  const next = paused || cover !== 'nothing' ? null : nextOf(deckRun, number, count);
  useAutoplay(deckRun, number, next);
  useWakeLock(next !== null);
  useEffect(forgetDeck, []);
  useStageLink(number, count);
  return {
    run,
    cover,
    uncover: () => setCover('nothing'),
    isAuto: deckRun.tag === 'auto',
    paused,
    typed: digits.typed,
    fullScreen,
    speaker,
  };
}

/** The step that the deck goes to by itself from step `number` of `count`; null where it stays. */
function nextOf(run: Run, number: number, count: number): number | null {
  if (run.tag !== 'auto') return null;
  if (number < count) return number + 1;
  return run.loop ? 1 : null;
}

/** Goes to the next step when the current one has been shown for its whole time, however it was reached. */
function useAutoplay(run: Run, number: number, next: number | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has its whole time
  useEffect(() => {
    if (run.tag !== 'auto' || next === null) return;
    const timer = setTimeout(() => goToStep(next), run.seconds * 1000);
    return () => clearTimeout(timer);
  }, [run, number, next]);
}

/** `can` is false until the page is hydrated, and on phones without the Fullscreen API. */
function useFullScreen(): { can: boolean; isOn: boolean; toggle: () => void } {
  const [can, setCan] = useState(false);
  const [isOn, setIsOn] = useState(false);
  useEffect(() => {
    setCan(document.fullscreenEnabled ?? false);
    const onChange = () => setIsOn(document.fullscreenElement !== null);
    onChange();
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  const toggle = () => {
    // Refused where no key or click asked for it: the deck goes on in its window.
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    else if (document.fullscreenEnabled)
      document.documentElement.requestFullscreen().catch(() => {});
  };
  return { can, isOn, toggle };
}
