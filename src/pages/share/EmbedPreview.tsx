import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useShareWords } from './ShareWords.tsx';
import { useRoom } from './useRoom.ts';

/** CSS pixels: a phone held upright, the column of an article, and the width of a whole page. */
const widths = { phone: 360, article: 680, wide: 1000 } as const;
type Width = keyof typeof widths;
const names = Object.keys(widths) as Width[];

/** The height that a frame's message gives; null where it is no such message. */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) {
    return null;
  }
  const { height, type } = data;
  const isHeight = type === 'klyngekart:height' && typeof height === 'number' && height > 0;
  return isHeight ? Math.ceil(height) : null;
}

type Props = {
  /** From the root of the origin: the frame is shown from where this page is. */
  readonly src: string;
  /** Told as soon as the frame has said how high it is, in CSS pixels. */
  readonly onHeight: (height: number) => void;
  readonly startHeight: number;
};

/** The embed itself, as wide as it will be; smaller to the eye where the panel is narrower. */
export function EmbedPreview({ src, onHeight, startHeight }: Props) {
  const { siteName } = useMessages();
  const { embed } = useShareWords();
  const [width, setWidth] = useState<Width>('article');
  const [height, setHeight] = useState(startHeight);
  const frame = useRef<HTMLIFrameElement>(null);
  const [stage, room] = useRoom();
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
        {/* A frame of its own for each address: one that is led elsewhere leaves a step for Back. */}
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
