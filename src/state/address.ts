import { layers, themes } from '../model/kinds.ts';
import { type Language, languages } from '../model/language.ts';
import { formatQuery, oneOf } from '../model/parameters.ts';
import { plainText } from '../model/plainText.ts';
import type { ValidIds } from '../pages/pageDefinition.ts';
import { definitionOf, type Page, type PageKind, pages } from '../pages/registry.ts';
import { formatCamera, formatLatLng, parseCamera, parseLngLat } from './camera.ts';
import { type NearPoint, startView, type View } from './view.ts';

/** Longer text than this in an address is cut: no name is as long. */
const longestText = 80;

const kinds = Object.keys(pages) as PageKind[];

/** The query's names, beside those that are a page's own. */
const names = {
  sector: 'sektor',
  part: 'del',
  query: 'sok',
  time: 'tid',
  layers: 'lag',
  theme: 'tema',
  camera: 'kamera',
  near: 'naer',
} as const;

/** Its value where the list shows what was last known. */
const lastKnown = 'sist';

const ownNames: readonly string[] = [
  ...Object.values(names),
  ...kinds.flatMap((kind) => definitionOf({ kind }).query?.names ?? []),
];

/** A query as it is written, without its question mark: what the site asks by, and what others have added. */
export type SplitQuery = { readonly own: string; readonly foreign: string };

export function splitQuery(search: string): SplitQuery {
  const pairs = search.replace(/^\?/, '').split('&').filter(Boolean);
  const isOwn = (pair: string) => {
    const [[name = ''] = []] = new URLSearchParams(pair);
    return ownNames.includes(name);
  };
  return {
    own: pairs.filter(isOwn).join('&'),
    foreign: pairs.filter((pair) => !isOwn(pair)).join('&'),
  };
}

/** The path of a page below the site's base, without a leading slash: '' or 'en/klynge/ikuben/'. */
export function pagePath(language: Language, page: Page): string {
  const { slug, segment } = definitionOf(page);
  return [language === 'nb' ? '' : language, slug, segment?.(page)]
    .filter(Boolean)
    .map((part) => `${part}/`)
    .join('');
}

/** The page and language that a path names, whatever its query. Prerendered files are made from just this. */
export function parsePath(path: string, ids: ValidIds): { language: Language; page: Page } {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== 'index.html');
  const language = languages.find((code) => code !== 'nb' && code === segments[0]);
  const [slug = '', segment] = language ? segments.slice(1) : segments;
  const kind = kinds.find((each) => pages[each].slug === slug);
  return {
    language: language ?? 'nb',
    page: (kind && definitionOf({ kind }).fromPath(segment, ids)) ?? { kind: 'explore' },
  };
}

/** What the path of a view's address says alone: what its prerendered page shows. */
export function pathView({ language, page }: View, ids: ValidIds): View {
  return startView(language, parsePath(pagePath(language, page), ids).page);
}

/** By whole characters, so that no half of one is left to turn into another. */
function cutText(text: string): string {
  return [...plainText(text).trim()].slice(0, longestText).join('').trim();
}

function parseNear(value: string | null): NearPoint | null {
  const [lat, lng, ...words] = value?.split(',') ?? [];
  const lngLat = parseLngLat(lat, lng);
  const label = cutText(words.join(','));
  return lngLat === null || label === '' ? null : { label, lngLat };
}

function parseLayers(value: string | null): View['layers'] {
  if (value === null) return layers;
  if (value === 'ingen') return [];
  const chosen = layers.filter((layer) => value.split(',').includes(layer));
  return chosen.length > 0 ? chosen : layers;
}

/** Reads an address: `path` below the site's base, `search` with or without its question mark. Never throws. */
export function parseAddress(path: string, search: string, ids: ValidIds): View {
  const { language, page } = parsePath(path, ids);
  const query = new URLSearchParams(search);
  return {
    ...startView(language, definitionOf(page).query?.read(query, page, ids) ?? page),
    sector: oneOf(query.get(names.sector), ids.sectors),
    part: oneOf(query.get(names.part), ids.parts),
    query: cutText(query.get(names.query) ?? ''),
    time: query.get(names.time) === lastKnown ? 'last' : 'record',
    layers: parseLayers(query.get(names.layers)),
    theme: oneOf(query.get(names.theme), themes),
    camera: parseCamera(query.get(names.camera)),
    near: parseNear(query.get(names.near)),
  };
}

/** The address of a view below the site's base. `parseAddress` gives the view back, rounded to metres. */
export function formatAddress(view: View): string {
  const query = new URLSearchParams();
  definitionOf(view.page).query?.write(query, view.page);
  if (view.sector) query.set(names.sector, view.sector);
  if (view.part) query.set(names.part, view.part);
  if (view.query) query.set(names.query, view.query);
  if (view.time === 'last') query.set(names.time, lastKnown);
  if (view.layers.length < layers.length) query.set(names.layers, view.layers.join(',') || 'ingen');
  if (view.theme) query.set(names.theme, view.theme);
  if (view.camera) query.set(names.camera, formatCamera(view.camera));
  if (view.near) {
    query.set(names.near, [...formatLatLng(view.near.lngLat), view.near.label].join(','));
  }
  return pagePath(view.language, view.page) + formatQuery(query);
}
