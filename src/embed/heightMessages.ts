/** What a frame knows of itself and of the page around it, as far as the protocols ask for it. */
export type FrameNames = {
  /** The frame's own address, just as the host wrote it. */
  readonly src: string;
  /** `id` in the address. */
  readonly id: string | null;
  /** pym.js adds `childId` to the address of every frame it makes. */
  readonly childId: string | null;
  /** WordPress adds it to the fragment of a frame that it does not know. */
  readonly secret: string | null;
  /** What iframe-resizer calls the frame: known when the host has asked. */
  readonly resizerId: string | null;
};

/** Where Datawrapper's listener wants a name and the host gave none; it finds the frame by its window. */
const unnamed = 'klyngekart';

const askType = 'klyngekart:ask';

const resizerMark = '[iFrameSizer]';
/** Characters: an opening has some thirty short fields, and what it names is sent back with every height. */
const longestOpening = 1000;

/** Posted once: a host that runs iframe-resizer 5 answers by telling the frame its name. */
export const resizerGreeting = '[iFrameResizerChild]Ready';

/** CSS pixels. */
export type FrameSize = { readonly width: number; readonly height: number };

/** All messages, one a protocol, that tell a host of any kind how high the frame should be. */
export function heightMessages(
  { width, height }: FrameSize,
  names: FrameNames,
): readonly unknown[] {
  const messages: unknown[] = [
    { type: 'klyngekart:height', version: 1, height },
    { 'datawrapper-height': { [names.id ?? unnamed]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    // Medium, Embedly and Iframely.
    JSON.stringify({ src: names.src, context: 'iframe.resize', method: 'resize', height }),
  ];
  if (names.childId) messages.push(`pymxPYMx${names.childId}xPYMxheightxPYMx${height}`);
  if (names.secret) messages.push({ message: 'height', value: height, secret: names.secret });
  if (names.resizerId) messages.push(`${resizerMark}${names.resizerId}:${height}:${width}:size`);
  return messages;
}

/** The first thing iframe-resizer must hear: from then on it takes heights. */
export function resizerAnswer(resizerId: string, { width, height }: FrameSize): string {
  return `${resizerMark}${resizerId}:${height}:${width}:init:5`;
}

/** The frame's name, where `data` is how iframe-resizer (3 to 5) opens a conversation; null for all else. */
export function resizerIdOf(data: unknown): string | null {
  if (typeof data !== 'string' || data.length > longestOpening) return null;
  if (!data.startsWith(resizerMark)) return null;
  // Name, body margin, whether to size the width, …: no other message has a boolean there.
  const [id = '', , sizeWidth] = data.slice(resizerMark.length).split(':');
  return id !== '' && (sizeWidth === 'true' || sizeWidth === 'false') ? id : null;
}

/** `embed.js`, when it comes after the frame. */
export function isAsk(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === askType;
}

/** WordPress asks again when its own script comes late: `{message: 'ready', secret}`. */
export function isWordPressReady(data: unknown, secret: string | null): boolean {
  return (
    secret !== null &&
    typeof data === 'object' &&
    data !== null &&
    'message' in data &&
    data.message === 'ready' &&
    'secret' in data &&
    data.secret === secret
  );
}

/** The names that stand in a frame's address. `href` is the whole of it. */
export function frameNames(href: string, id: string | null): FrameNames {
  const { searchParams, hash } = new URL(href);
  const secret = /^#\?(?:.*&)?secret=([a-zA-Z0-9]+)/.exec(hash)?.[1] ?? null;
  const childId = searchParams.get('childId');
  return { src: href, id, childId, secret, resizerId: null };
}
