import { setDevice } from '../../state/actions.ts';
import { type Device, store } from '../../state/store.ts';

/** Milliseconds: longer than this and a reader would rather write a place. */
const patience = 15_000;
/** A browser counts from when it may ask the device. It may never be told, as when its question is left alone. */
const longestWait = 25_000;
/** A position as old as this is still where one is. */
const fresh = 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Finds the device's position. It goes into the store and nowhere else. */
export function askDevice(): void {
  const isNow = (tag: Device['tag']) => store.getState().device.tag === tag;
  if (isNow('asking')) return;
  if (!('geolocation' in navigator)) {
    setDevice({ tag: 'unavailable' });
    return;
  }
  setDevice({ tag: 'asking' });
  let isLate = false;
  clearTimeout(timer);
  timer = setTimeout(() => {
    isLate = true;
    if (isNow('asking')) setDevice({ tag: 'unavailable' });
  }, longestWait);
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      // An answer that comes after the reader has asked about a place is an answer to nothing.
      if (!isNow('asking') && !(isLate && isNow('unavailable'))) return;
      setDevice({
        tag: 'found',
        lngLat: [coords.longitude, coords.latitude],
        accuracy: coords.accuracy,
      });
    },
    (error) => {
      // One that is late is not the answer to what has been asked since.
      if (isLate || !isNow('asking')) return;
      setDevice({ tag: error.code === error.PERMISSION_DENIED ? 'denied' : 'unavailable' });
    },
    // A region is tens of kilometres wide: the quick, rough position is as good.
    { enableHighAccuracy: false, timeout: patience, maximumAge: fresh },
  );
}
