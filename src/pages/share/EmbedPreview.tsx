import { type RefObject, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useShareWords } from './ShareWords.ts';

/** CSS pixels: a phone held upright, the column of an article, and the width of a whole page. */
const widths = { phone: 360, article: 680, wide: 1000 } as const;
type Width = keyof typeof widths;
const names = Object.keys(widths) as Width[];

/** The height in a frame's message; null where it is another message. */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) {
    return null;
  }
  const { height, type } = data;
  const isHeight = type === 'klyngekart:height' && typeof height === 'number' && height > 0;
  return isHeight ? Math.ceil(height) : null;
}

type Props = {
  /** From the root of this page's origin. */
  readonly src: string;
  /** Called with the height that the frame asks for, in CSS pixels. */
  readonly onHeight: (height: number) => void;
  readonly startHeight: number;
};

/** The embed at its full width, scaled down where the panel is narrower. */
export function EmbedPreview({ src, onHeight, startHeight }: Props) {
  const { siteName } = useMessages();
  const { embed } = useShareWords();
  const [width, setWidth] = useState<Width>('article');
  const [height, setHeight] = useState(startHeight);
  const frame = useRef<HTMLIFrameElement>(null);
  const [stage, room] = useWidth();
  const scale = Math.min(1, room / widths[width]);
  useEffect(() => {
    const listen = (event: MessageEvent) => {
      const told = event.source === frame.current?.contentWindow ? heightIn(event.data) : null;
      if (told === null) return;
      setHeight(told);
      onHeight(told);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [onHeight]);
  return (
    <div className="embed-preview">
      <fieldset className="choices">
        <legend>{embed.width}</legend>
        {names.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="preview-width"
              checked={name === width}
              onChange={() => setWidth(name)}
            />
            {embed.widths[name]} ({widths[name]})
          </label>
        ))}
      </fieldset>
      <div className="embed-stage" ref={stage} style={{ height: `${Math.ceil(height * scale)}px` }}>
        {/* A new frame for each address: one that navigates would add a step to the history. */}
        <iframe
          key={src}
          ref={frame}
          src={src}
          title={`${embed.preview}: ${siteName}`}
          width={widths[width]}
          height={height}
          style={{ transform: `scale(${scale})` }}
        />
      </div>
      {scale < 1 && <p className="muted">{embed.scaled(Math.round(scale * 100))}</p>}
    </div>
  );
}

/** The width of an element in CSS pixels, and infinity until it has been measured. */
function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(entry.contentRect.width);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
