import { pagePath } from '../../state/address.ts';
import { hrefBelow } from '../../state/history.ts';
import { presentPage } from '../registry.ts';
import { type DeckMessage, readMessage } from './messages.ts';

/** One for each site of an origin, whatever the languages of its windows. */
const channelName = () => `klyngekart:${hrefBelow(pagePath('nb', presentPage(1)))}`;

export type Channel = {
  readonly send: (message: DeckMessage) => void;
  readonly close: () => void;
};

/** Null where the browser has no way from window to window. */
export function openChannel(
  count: number,
  onMessage: (message: DeckMessage) => void,
): Channel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(channelName());
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data, count);
    if (message) onMessage(message);
  };
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}
