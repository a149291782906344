import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { useEffect, useMemo, useState } from 'react';
import type { MapGeometry } from '../../cartography/mapGeometry.ts';
import { numberLocales } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { Step } from '../../model/deckSchema.ts';
import { loadMapGeometry } from '../../state/loadMapGeometry.ts';
import { useSite } from '../../state/site.ts';
import { useScheme } from '../../state/theme.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import { stepTitle } from '../registry.ts';
import { useDeckWords } from './DeckWords.ts';
import type { Command } from './keys.ts';
import { SpeakerNotes } from './SpeakerNotes.tsx';
import { useStepLang } from './StepHeading.tsx';
import { StepPicture } from './StepPicture.tsx';
import { useSpeakerLink } from './speakerChannel.ts';
import { currentStep, useDeck } from './useDeck.ts';
import { useDeckKeys, useDigits } from './useDeckKeys.ts';

/** The speaker's window: the current and the next step, notes, and the time. */
export function SpeakerWindow() {
  const { controls, speaker } = useDeckWords();
  const { steps, step, number, count } = useDeck();
  const geometry = useLoaded(loadMapGeometry);
  const data = geometry.tag === 'loaded' ? geometry.value : null;
  const { link, go } = useSpeakerLink(count);
  const turns: Partial<Record<Command, () => void>> = {
    next: () => go(currentStep() + 1),
    previous: () => go(currentStep() - 1),
    first: () => go(1),
    last: () => go(count),
  };
  const digits = useDigits(count, go);
  useDeckKeys((command) => {
    turns[command]?.();
    return turns[command] !== undefined;
  }, digits);
  const next = steps[number];
  return (
    <main className="speaker">
      <header>
        <h1>{speaker.heading}</h1>
        <p className="speaker-link" role="status" data-link={link}>
          {speaker.link[link]}
        </p>
        <TalkTime />
      </header>
      <div className="speaker-steps">
        <StepCard
          data={data}
          name="now"
          label={`${speaker.now}: ${digits.typed || number} / ${count}`}
          step={step}
        />
        {next ? (
          <StepCard data={data} name="next" label={speaker.next} step={next} />
        ) : (
          <p className="speaker-end">{speaker.end}</p>
        )}
        <nav aria-label={controls.label}>
          <button type="button" disabled={number === 1} onClick={turns.previous}>
            <ChevronLeftIcon aria-hidden /> {controls.previous}
          </button>
          <button type="button" disabled={number === count} onClick={turns.next}>
            {controls.next} <ChevronRightIcon aria-hidden />
          </button>
        </nav>
      </div>
      <SpeakerNotes step={step} />
    </main>
  );
}

type CardProps = { data: MapGeometry | null; name: string; label: string; step: Step };

function StepCard({ data, name, label, step }: CardProps) {
  const site = useSite();
  const messages = useMessages();
  const scheme = useScheme();
  const lang = useStepLang(step);
  return (
    <section className="speaker-card" data-card={name}>
      <h2>
        <span>{label}</span> <bdi lang={lang}>{stepTitle(site, messages, step)}</bdi>
      </h2>
      <StepPicture
        data={data}
        step={step}
        name={`${name}-`}
        width={480}
        height={360}
        scheme={scheme}
      />
    </section>
  );
}

/** As clocks that count write it, in every language the same: "4:05", "1:12:00". */
function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const hours = Math.floor(seconds / 3600);
  const [first = 0, ...rest] = hours > 0 ? [hours, ...parts] : parts;
  return [first, ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}

/** The time of day, and the time since the talk began. */
function TalkTime() {
  const { format } = useMessages();
  const { speaker } = useDeckWords();
  // The time is told twice a second, by one formatter.
  const clock = useMemo(
    () =>
      new Intl.DateTimeFormat(numberLocales[format.language], {
        hour: '2-digit',
        minute: '2-digit',
      }),
    [format],
  );
  const [start, setStart] = useState(() => Date.now());
  const [now, setNow] = useState(start);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const restart = () => {
    setStart(Date.now());
    setNow(Date.now());
  };
  return (
    <div className="speaker-time">
      <p>
        <span>{speaker.clock}</span> <time>{clock.format(now)}</time>
      </p>
      <p>
        <span>{speaker.elapsed}</span> <time>{elapsed(now - start)}</time>
      </p>
      <button type="button" onClick={restart}>
        {speaker.restart}
      </button>
    </div>
  );
}
