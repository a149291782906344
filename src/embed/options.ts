import { type Theme, themes } from '../model/kinds.ts';
import { type Language, languages } from '../model/language.ts';
import { formatQuery, oneOf } from '../model/parameters.ts';
import type { ValidIds } from '../pages/pageDefinition.ts';
import { type Camera, formatCamera, parseCamera } from '../state/camera.ts';

/** What a frame is about: one cluster's page, or the map of all clusters or of some. */
export type EmbedPage =
  | { readonly kind: 'cluster'; readonly id: string }
  | {
      readonly kind: 'map';
      /** Empty: all. Otherwise ids, in the order of the records. */
      readonly clusters: readonly string[];
      readonly sector: string | null;
    };

/** When the live map loads: when the reader touches the map, or as soon as it is in view. */
export const starts = ['touch', 'visible'] as const;
type EmbedStart = (typeof starts)[number];

/** All that the address of a frame says. */
export type EmbedOptions = {
  readonly language: Language;
  readonly page: EmbedPage;
  readonly theme: Theme;
  readonly panel: boolean;
  readonly title: boolean;
  readonly legend: boolean;
  readonly counties: boolean;
  readonly start: EmbedStart;
  /** Null: the map fits what the frame is about. */
  readonly camera: Camera | null;
  /** Origins of the pages that may send commands and are told of events. Empty: none. */
  readonly hosts: readonly string[];
  /** The host's own name for the frame, told with its height in the protocols that have room for one. */
  readonly id: string | null;
};

type Defaults = Pick<EmbedOptions, 'theme' | 'panel' | 'title' | 'legend' | 'counties' | 'start'>;

/**
 * What an address of each version leaves unsaid. Never change one that has been published: embeds that
 * are out there follow it. Add a version instead.
 */
export const embedDefaults = {
  1: { theme: 'auto', panel: true, title: true, legend: false, counties: true, start: 'touch' },
} as const satisfies Readonly<Record<number, Defaults>>;

/** The version that new addresses are written in. */
export const embedVersion = 1 satisfies keyof typeof embedDefaults;

/** The words of an address for each switch that is on or off, and for on and off. */
export const switchNames = {
  panel: 'panel',
  title: 'tittel',
  legend: 'tegnforklaring',
  counties: 'fylker',
} as const;
export const onOff = { on: 'pa', off: 'av' } as const;

const startWords = { touch: 'trykk', visible: 'synlig' } as const satisfies Record<
  EmbedStart,
  string
>;

type Switch = keyof typeof switchNames;
const switches = Object.keys(switchNames) as Switch[];

/** More hosts than this in one address are a mistake, or mischief. */
const mostHosts = 8;

export const wholeMap: EmbedPage = { kind: 'map', clusters: [], sector: null };

/** A frame with the defaults of the version that new addresses are written in. */
export function startOptions(language: Language, page: EmbedPage): EmbedOptions {
  return { language, page, ...embedDefaults[embedVersion], camera: null, hosts: [], id: null };
}

/** The path of a frame below the site's base, without a leading slash: 'en/embed/klynge/<id>/'. */
export function embedPath(language: Language, page: EmbedPage): string {
  const prefix = language === 'nb' ? '' : `${language}/`;
  return page.kind === 'cluster' ? `${prefix}embed/klynge/${page.id}/` : `${prefix}embed/`;
}

function defaultsOf(version: string | null): Defaults {
  // Before the first version there was none: an address without one is as old as can be.
  return Object.entries(embedDefaults).find(([key]) => key === version)?.[1] ?? embedDefaults[1];
}

function parsePage(
  segments: readonly string[],
  query: URLSearchParams,
  known: ValidIds,
): EmbedPage {
  const [, klynge, id] = segments;
  if (klynge === 'klynge' && id !== undefined && known.clusters.includes(id)) {
    return { kind: 'cluster', id };
  }
  const named = query.get('klynger')?.split(',') ?? [];
  return {
    kind: 'map',
    clusters: known.clusters.filter((each) => named.includes(each)),
    sector: oneOf(query.get('sektor'), known.sectors),
  };
}

/** An origin that may be trusted with commands: https, or this machine's own. */
function parseHost(value: string): string | null {
  if (!URL.canParse(value)) return null;
  const { origin, protocol, hostname, href } = new URL(value);
  const local = protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname);
  return (protocol === 'https:' || local) && href === `${origin}/` ? origin : null;
}

function parseHosts(values: readonly string[]): readonly string[] {
  const hosts = values.map(parseHost).filter((host) => host !== null);
  return [...new Set(hosts)].slice(0, mostHosts);
}

function parseId(value: string | null): string | null {
  return value !== null && /^[\w-]{1,64}$/.test(value) ? value : null;
}

function parseStart(value: string | null): EmbedStart | null {
  return starts.find((start) => startWords[start] === value) ?? null;
}

/**
 * Reads a frame's address: `path` below the site's base, `search` with or without its question mark.
 * What it does not understand is as its version's default has it. Never throws.
 */
export function parseEmbedAddress(path: string, search: string, known: ValidIds): EmbedOptions {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== 'index.html');
  const language = languages.find((code) => code !== 'nb' && code === segments[0]);
  const query = new URLSearchParams(search);
  const defaults = defaultsOf(query.get('v'));
  const isOn = (name: Switch) => {
    const value = oneOf(query.get(switchNames[name]), Object.values(onOff));
    return value === null ? defaults[name] : value === onOff.on;
  };
  return {
    language: language ?? 'nb',
    page: parsePage(language ? segments.slice(1) : segments, query, known),
    theme: oneOf(query.get('tema'), themes) ?? defaults.theme,
    panel: isOn('panel'),
    title: isOn('title'),
    legend: isOn('legend'),
    counties: isOn('counties'),
    start: parseStart(query.get('start')) ?? defaults.start,
    camera: parseCamera(query.get('kamera')),
    hosts: parseHosts(query.getAll('vert')),
    id: parseId(query.get('id')),
  };
}

/** The address of a frame below the site's base. `parseEmbedAddress` gives the options back. */
export function formatEmbedAddress(options: EmbedOptions): string {
  const { language, page } = options;
  const defaults: Defaults = embedDefaults[embedVersion];
  const query = new URLSearchParams({ v: String(embedVersion) });
  if (page.kind === 'map') {
    if (page.clusters.length > 0) query.set('klynger', page.clusters.join(','));
    if (page.sector) query.set('sektor', page.sector);
  }
  if (options.theme !== defaults.theme) query.set('tema', options.theme);
  for (const name of switches) {
    if (options[name] === defaults[name]) continue;
    query.set(switchNames[name], options[name] ? onOff.on : onOff.off);
  }
  if (options.start !== defaults.start) query.set('start', startWords[options.start]);
  if (options.camera) query.set('kamera', formatCamera(options.camera));
  for (const host of options.hosts) query.append('vert', host);
  if (options.id) query.set('id', options.id);
  return embedPath(language, page) + formatQuery(query);
}
