import { setDevice } from '../../state/actions.ts';
import { type Device, store } from '../../state/store.ts';

/** Milliseconds: longer than this and a reader would rather write a place. */
const patience = 15_000;
/** A position as old as this is still where one is. */
const fresh = 60_000;

/** Finds the device's position. It goes into the store and nowhere else. */
export function askDevice(): void {
  const isAsking = () => store.getState().device.tag === 'asking';
  if (isAsking()) return;
  if (!('geolocation' in navigator)) {
    setDevice({ tag: 'unavailable' });
    return;
  }
  setDevice({ tag: 'asking' });
  // An answer that comes after the reader has asked about a place is an answer to nothing.
  const answer = (device: Device) => isAsking() && setDevice(device);
  navigator.geolocation.getCurrentPosition(
    ({ coords }) =>
      answer({
        tag: 'found',
        lngLat: [coords.longitude, coords.latitude],
        accuracy: coords.accuracy,
      }),
    (error) => answer({ tag: error.code === error.PERMISSION_DENIED ? 'denied' : 'unavailable' }),
    // A region is tens of kilometres wide: the quick, rough position is as good.
    { enableHighAccuracy: false, timeout: patience, maximumAge: fresh },
  );
}
