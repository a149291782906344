import { centerRange, zoomRange } from '../cartography/mapLimits.ts';
import type { Camera } from '../state/camera.ts';

/** What a host may ask of the map. */
export type Command =
  | { readonly tag: 'setView'; readonly camera: Camera }
  | { readonly tag: 'choose'; readonly cluster: string | null }
  | { readonly tag: 'reset' };

/** What a host is told. */
export type FrameEvent =
  | { readonly event: 'ready' }
  | { readonly event: 'choose'; readonly cluster: string | null };

const version = 1;

function isIn(value: unknown, [low, high]: readonly [number, number]): value is number {
  return typeof value === 'number' && value >= low && value <= high;
}

function parseCamera(zoom: unknown, center: unknown): Camera | null {
  if (!isIn(zoom, zoomRange) || !Array.isArray(center) || center.length !== 2) return null;
  const [lng, lat]: unknown[] = center;
  if (!isIn(lng, centerRange.lng) || !isIn(lat, centerRange.lat)) return null;
  return { zoom, center: [lng, lat] };
}

/**
 * Reads what a host sent: `{type: 'klyngekart:command', version: 1, command, …}`. Null for anything that
 * is not exactly a command, or that names a cluster other than `clusters`. Never throws.
 */
export function parseCommand(data: unknown, clusters: readonly string[]): Command | null {
  if (typeof data !== 'object' || data === null) return null;
  // Read where it stands, however large it is. The browser's copy has no getters that could answer
  // differently twice.
  const message = data as Readonly<Record<string, unknown>>;
  if (message['type'] !== 'klyngekart:command' || message['version'] !== version) return null;
  switch (message['command']) {
    case 'setView': {
      const camera = parseCamera(message['zoom'], message['center']);
      return camera && { tag: 'setView', camera };
    }
    case 'choose': {
      const { cluster } = message as { cluster?: unknown };
      if (cluster === null) return { tag: 'choose', cluster };
      const id = clusters.find((each) => each === cluster);
      return id === undefined ? null : { tag: 'choose', cluster: id };
    }
    case 'reset':
      return { tag: 'reset' };
    default:
      return null;
  }
}

/** An event as it goes to the host. */
export function eventMessage(event: FrameEvent): unknown {
  return { type: 'klyngekart:event', version, ...event };
}
