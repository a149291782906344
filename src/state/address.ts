import { layers, type SpreadLayer, spreadLayers, themes } from '../model/kinds.ts';
import { type Language, languages } from '../model/language.ts';
import { autoRange, autoSeconds, centerRange, zoomRange } from './limits.ts';
import {
  type Camera,
  type NearPoint,
  type Page,
  presentPage,
  type Run,
  spreadLayerOf,
  spreadPage,
  startView,
  type View,
} from './view.ts';

/** The ids that an address may name; all else in it falls back to the default. */
export type Known = {
  readonly clusters: readonly string[];
  readonly sectors: readonly string[];
  readonly parts: readonly string[];
  /** How many steps the deck has. */
  readonly steps: number;
};

/** Longer text than this in an address is cut: no name is as long. */
const longestText = 80;

/** The path of a page below the site's base, without a leading slash: '' or 'en/klynge/ikuben/'. */
export function pagePath(language: Language, page: Page): string {
  const prefix = language === 'nb' ? '' : `${language}/`;
  switch (page.kind) {
    case 'explore':
      return prefix;
    case 'cluster':
      return `${prefix}klynge/${page.id}/`;
    case 'sources':
      return `${prefix}kilder/`;
    case 'privacy':
      return `${prefix}personvern/`;
    case 'accessibility':
      return `${prefix}tilgjengelighet/`;
    case 'table':
      return `${prefix}tabell/`;
    case 'share':
      return `${prefix}del/`;
    case 'present':
      return `${prefix}presentasjon/${page.step === 1 ? '' : `${page.step}/`}`;
    case 'spread':
      return `${prefix}spredning/`;
  }
}

function parsePage(segments: readonly string[], known: Known): Page {
  const [first, id] = segments;
  if (first === 'kilder') return { kind: 'sources' };
  if (first === 'personvern') return { kind: 'privacy' };
  if (first === 'tilgjengelighet') return { kind: 'accessibility' };
  if (first === 'tabell') return { kind: 'table' };
  if (first === 'del') return { kind: 'share', cluster: null };
  if (first === 'presentasjon') return presentPage(stepIn(id, known.steps));
  if (first === 'spredning') return spreadPage;
  if (first === 'klynge' && id !== undefined && known.clusters.includes(id)) {
    return { kind: 'cluster', id };
  }
  return { kind: 'explore' };
}

/** A deck has a first step always, so that is where what is none of its steps leads. */
function stepIn(text: string | undefined, steps: number): number {
  const step = /^\d{1,3}$/.test(text ?? '') ? Number(text) : 1;
  return step >= 1 && step <= steps ? step : 1;
}

/** The page and language that a path names, whatever its query. Pre-rendered files are made from just this. */
export function parsePath(path: string, known: Known): { language: Language; page: Page } {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== 'index.html');
  const language = languages.find((code) => code !== 'nb' && code === segments[0]);
  return {
    language: language ?? 'nb',
    page: parsePage(language ? segments.slice(1) : segments, known),
  };
}

/** The one of `allowed` that `value` is, or null. */
export function oneOf<T extends string>(value: string | null, allowed: readonly T[]): T | null {
  return allowed.find((item) => item === value) ?? null;
}

function numberIn(text: string | undefined, [low, high]: readonly [number, number]): number | null {
  if (text === undefined || !/^-?\d{1,3}(?:\.\d{1,8})?$/.test(text)) return null;
  const value = Number(text);
  return value >= low && value <= high ? value : null;
}

/** `zoom/lat/lng`, as addresses hold it; null for anything else. */
export function parseCamera(value: string | null): Camera | null {
  const [z, y, x, ...rest] = value?.split('/') ?? [];
  const zoom = numberIn(z, zoomRange);
  const lat = numberIn(y, centerRange.lat);
  const lng = numberIn(x, centerRange.lng);
  if (zoom === null || lat === null || lng === null || rest.length > 0) return null;
  return { zoom, center: [lng, lat] };
}

/** By whole characters, so that no half of one is left to turn into another. */
function cutText(text: string): string {
  return [...text.trim()].slice(0, longestText).join('').trim();
}

function parseNear(value: string | null): NearPoint | null {
  const [y, x, ...words] = value?.split(',') ?? [];
  const lat = numberIn(y, centerRange.lat);
  const lng = numberIn(x, centerRange.lng);
  const label = cutText(words.join(','));
  if (lat === null || lng === null || label === '') return null;
  return { label, lngLat: [lng, lat] };
}

function parseLayers(value: string | null): View['layers'] {
  if (value === null) return layers;
  if (value === 'ingen') return [];
  const chosen = layers.filter((layer) => value.split(',').includes(layer));
  return chosen.length > 0 ? chosen : layers;
}

function parseRun(query: URLSearchParams): Run {
  if (query.has('notat')) return { tag: 'notes' };
  const loop = query.has('lokke');
  const seconds = numberIn(query.get('auto') ?? undefined, autoRange);
  if (seconds === null && !loop) return { tag: 'manual' };
  return { tag: 'auto', seconds: Math.round(seconds ?? autoSeconds), loop };
}

function parseSpreadLayer(value: string | null): Page {
  if (value === 'ingen') return { kind: 'spread', layer: null };
  const layer = oneOf(value, spreadLayers);
  return layer === null ? spreadPage : { kind: 'spread', layer };
}

/** What the query adds to the page that the path names. */
function completePage(page: Page, query: URLSearchParams, known: Known): Page {
  switch (page.kind) {
    case 'share':
      return { ...page, cluster: oneOf(query.get('klynge'), known.clusters) };
    case 'present':
      return { ...page, run: parseRun(query) };
    case 'spread':
      return parseSpreadLayer(query.get('vis'));
    default:
      return page;
  }
}

/** Reads an address: `path` below the site's base, `search` with or without its question mark. Never throws. */
export function parseAddress(path: string, search: string, known: Known): View {
  const { language, page } = parsePath(path, known);
  const query = new URLSearchParams(search);
  return {
    ...startView(language, completePage(page, query, known)),
    sector: oneOf(query.get('sektor'), known.sectors),
    part: oneOf(query.get('del'), known.parts),
    query: cutText(query.get('sok') ?? ''),
    layers: parseLayers(query.get('lag')),
    theme: oneOf(query.get('tema'), themes),
    camera: parseCamera(query.get('kamera')),
    near: parseNear(query.get('naer')),
  };
}

function decimals(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

/** What `parseCamera` reads, rounded to metres. */
export function formatCamera({ zoom, center: [lng, lat] }: Camera): string {
  return `${decimals(zoom, 2)}/${decimals(lat, 4)}/${decimals(lng, 4)}`;
}

/** Slashes and commas are allowed in a query, and an address that people read is better with them. */
export function formatQuery(query: URLSearchParams): string {
  const search = query
    .toString()
    .replaceAll('%2F', '/')
    .replaceAll('%2C', ',')
    // A word by itself is a switch.
    .replace(/=(?=&|$)/g, '');
  return search ? `?${search}` : '';
}

function writeRun(query: URLSearchParams, run: Run): void {
  if (run.tag === 'notes') query.set('notat', '');
  if (run.tag !== 'auto') return;
  query.set('auto', String(run.seconds));
  if (run.loop) query.set('lokke', '');
}

function writeSpreadLayer(query: URLSearchParams, layer: SpreadLayer | null): void {
  const usual = spreadLayerOf({ page: spreadPage });
  if (layer !== usual) query.set('vis', layer ?? 'ingen');
}

/** The address of a view below the site's base. `parseAddress` gives the view back, rounded to metres. */
export function formatAddress(view: View): string {
  const query = new URLSearchParams();
  if (view.page.kind === 'share' && view.page.cluster) query.set('klynge', view.page.cluster);
  if (view.page.kind === 'present') writeRun(query, view.page.run);
  if (view.page.kind === 'spread') writeSpreadLayer(query, view.page.layer);
  if (view.sector) query.set('sektor', view.sector);
  if (view.part) query.set('del', view.part);
  if (view.query) query.set('sok', view.query);
  if (view.layers.length < layers.length) query.set('lag', view.layers.join(',') || 'ingen');
  if (view.theme) query.set('tema', view.theme);
  if (view.camera) query.set('kamera', formatCamera(view.camera));
  if (view.near) {
    const [lng, lat] = view.near.lngLat;
    query.set('naer', `${decimals(lat, 4)},${decimals(lng, 4)},${view.near.label}`);
  }
  return pagePath(view.language, view.page) + formatQuery(query);
}
