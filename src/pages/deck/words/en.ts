import { createFormats } from '../../../i18n/format.ts';
import type { DeckMessages } from './nb.ts';

const format = createFormats('en');

export const words: DeckMessages = {
  label: 'Presentation',
  stepOf: (step, steps) => `Step ${step} of ${steps}`,
  controls: {
    label: 'Presentation controls',
    previous: 'Previous step',
    next: 'Next step',
    overview: 'Overview of the steps',
    fullScreen: 'Full screen',
    help: 'Keys',
    notes: 'Speaker window',
    leave: 'Leave the presentation',
    pause: 'Pause',
    resume: 'Resume',
    close: 'Close',
  },
  namedBy: 'Named by',
  whole: (count) => `${count} ${format.plural(count, 'cluster', 'clusters')} from north to south`,
  clusterOf: (number, count) => `${number} of ${count} from the north`,
  aim: 'Aim',
  spread: {
    counties: (some) => `${some} counties have at least one cluster`,
    parts: (some) => `So do ${some} parts of the country.`,
    countiesThen: (year) => `The counties as they were in ${year}.`,
    listed: (places, people) =>
      `Share of ${people} inhabitants of ${places} listed places, by the way to the nearest cluster’s area.`,
    longest: (pair) => `Farthest apart: ${pair}`,
    shortest: (pair) => `Closest: ${pair}`,
    few: (count) =>
      `Above 1 is more even than chance, but ${count} points are too few to conclude.`,
  },
  after: {
    known: (known, all) => `${known} of ${all} have a later status in the sources.`,
    unknown: 'No source on status',
    rule: 'Not known is not the same as ended.',
  },
  projects: (year) => `New main projects in ${year}`,
  blank: 'The screen is blank. Press B to go on.',
  blocked: 'The browser blocked the speaker window.',
  openNotes: 'Open the notes here',
  keys: {
    next: 'Next step',
    previous: 'Previous step',
    ends: 'First and last step',
    jump: 'Go to the step of that number',
    fullScreen: 'Full screen on and off',
    blank: 'Blank screen on and off',
    overview: 'Overview of the steps',
    help: 'This list',
    notes: 'Speaker window with notes',
    auto: 'Let the steps run by themselves, or pause them',
    leave: 'Close what is open, or leave',
    letters: 'Letters, digits and signs work as keys. Switch this off if you dictate.',
  },
  keyNames: { space: 'Space', digits: '0–9' },
  speaker: {
    heading: 'Notes',
    now: 'Now',
    next: 'Next',
    end: 'This is the end of the presentation.',
    clock: 'Clock',
    elapsed: 'Elapsed',
    restart: 'Restart the timer',
    notes: 'For the speaker',
    link: {
      waiting: 'Looking for the presentation …',
      linked: 'In step with the presentation',
      lost: 'The presentation no longer answers. From here you only turn the pages of the notes.',
      missing:
        'This window was not opened from a presentation and follows none. You only turn the pages of the notes.',
    },
    hints: {
      title: 'Say what this is and who named the clusters. None of them is shown yet.',
      whole: 'Let the room see where the clusters are before you go on to the first.',
      cluster: 'Not on the screen:',
      spread: 'The press release held that the clusters were well spread. Let the room judge.',
      programme: 'The figures are for the whole programme, not for each cluster.',
      after: 'The sources are others than the press release. What they leave out, we do not know.',
      source: 'Names and numbers are as they were then.',
    },
    nearest: (names) => `The nearest are ${format.list(names)}.`,
  },
};
