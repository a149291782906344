import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useDeckWords } from './DeckWords.ts';

/** The time of day, and how long one has talked. */
export function TalkTime() {
  const { format } = useMessages();
  const { speaker } = useDeckWords();
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
        <span>{speaker.clock}</span> <time>{format.clock(now)}</time>
      </p>
      <p>
        <span>{speaker.elapsed}</span> <time>{format.duration(now - start)}</time>
      </p>
      <button type="button" onClick={restart}>
        {speaker.restart}
      </button>
    </div>
  );
}
