import { ArrowDownIcon, ArrowLeftIcon, ArrowRightIcon, ArrowUpIcon } from '@navikt/aksel-icons';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Control } from './Control.tsx';
import { useLiveMap } from './useLiveMap.ts';

/** CSS pixels, as MapLibre's own arrow keys have it. */
const step = 100;

const ways = [
  ['up', ArrowUpIcon, [0, -step]],
  ['left', ArrowLeftIcon, [-step, 0]],
  ['right', ArrowRightIcon, [step, 0]],
  ['down', ArrowDownIcon, [0, step]],
] as const;

/** Pans for those who neither drag nor have arrow keys. */
export function MovePad() {
  const map = useLiveMap();
  const { keys } = useMessages();
  return (
    <fieldset className="map-pad" aria-label={keys.move}>
      {ways.map(([way, Icon, [right, down]]) => (
        <Control
          key={way}
          className={`map-pad-${way}`}
          label={keys.moveTo[way]}
          onClick={({ nativeEvent: originalEvent }) =>
            map.panBy([right, down], {}, { originalEvent })
          }
        >
          <Icon aria-hidden fontSize="1.5rem" />
        </Control>
      ))}
    </fieldset>
  );
}
