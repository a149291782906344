import { useState } from 'react';
import { openPage, setRun } from '../../state/actions.ts';
import type { Command } from './keys.ts';
import type { Run } from './run.ts';
import { autoSeconds } from './run.ts';
import { useAutoplay } from './useAutoplay.ts';
import { currentStep, moveTo, stepPage, useDeck } from './useDeck.ts';
import { useDeckKeys } from './useDeckKeys.ts';
import { useDigits } from './useDigits.ts';
import { useFullScreen } from './useFullScreen.ts';
import { useRun } from './useRun.ts';
import { useSpeakerWindow } from './useSpeakerWindow.ts';
import { useStageLink } from './useStageLink.ts';

/** What may lie over the stage. */
type Cover = 'nothing' | 'overview' | 'help' | 'blank';

export type Stage = ReturnType<typeof useStage>;

const byItself: Run = { tag: 'auto', seconds: autoSeconds, loop: false };

/** All that keys, buttons, clicks and the speaker's window can do with the stage, in one place. */
export function useStage() {
  const { step, number, count } = useDeck();
  const deckRun = useRun();
  const [cover, setCover] = useState<Cover>('nothing');
  const [paused, setPaused] = useState(false);
  const fullScreen = useFullScreen();
  const speaker = useSpeakerWindow();
  const isDialog = cover === 'overview' || cover === 'help';

  const turn = (target: number) => {
    if (isDialog) return false;
    setCover('nothing');
    moveTo(target, count);
    return true;
  };
  const [typed, typeDigit] = useDigits(count, turn);
  const toggle = (which: Cover) => {
    setCover(cover === which ? 'nothing' : which);
    return true;
  };
  const leave = () => {
    // An open dialog closes by itself.
    if (isDialog) return false;
    if (cover === 'blank') setCover('nothing');
    else if (fullScreen.isOn) fullScreen.toggle();
    else openPage(stepPage(step));
    return true;
  };
  const goOn = () => {
    if (deckRun.tag === 'auto') setPaused(!paused);
    else setRun(byItself);
    return true;
  };
  const commands: Readonly<Record<Command, () => boolean>> = {
    next: () => turn(currentStep() + 1),
    previous: () => turn(currentStep() - 1),
    first: () => turn(1),
    last: () => turn(count),
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
    auto: goOn,
    leave,
  };
  const run = (command: Command) => commands[command]();
  useDeckKeys(run, (digit) => {
    if (!isDialog) typeDigit(digit);
  });
  useAutoplay(deckRun, paused || cover !== 'nothing', number, count);
  useStageLink(number, count);
  return {
    run,
    cover,
    uncover: () => setCover('nothing'),
    isAuto: deckRun.tag === 'auto',
    paused,
    typed,
    fullScreen,
    speaker,
  };
}
