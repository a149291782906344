import { expose, transfer } from 'comlink';
import { type BuiltSite, buildSite, type Country } from '../build/buildSite.ts';
import { type CountryFile, openCountry } from '../build/countryFile.ts';
import { type MapTopology, mapPart } from '../cartography/mapGeometry.ts';
import { type PackedTopology, unpacked } from '../cartography/packedTopology.ts';
import type { Area } from '../geocoder/area/area.ts';
import { type Geocoder, geocoderOf } from '../geocoder/geocoder.ts';
import type { Language } from '../model/language.ts';
import { readJson } from '../model/readJson.ts';
import type { ColumnsGuess } from './columns/columns.ts';
import { countTitleRows } from './columns/countTitleRows.ts';
import { guessColumns } from './columns/guessColumns.ts';
import { guessHeader } from './columns/guessHeader.ts';
import { readInput } from './input/readInput.ts';
import { type KeptSpread, keepMap, keepSpread } from './keptMap.ts';
import { distinctPhrases, type PlacePhrase } from './phrases.ts';
import { areaOfPhrase, createPlacer, type Placement } from './placement.ts';
import { type RecordWords, recordsOf } from './records.ts';
import type { Settled, Work } from './work.ts';
import { workText } from './workFile.ts';
import { xlsxFile } from './xlsxFile.ts';

/*
 * What takes long of a reader's list, off the main thread. The page gives it the two files that it works with, by
 * their addresses; nothing of the list leaves the device.
 */

type Opened = { readonly country: Country; readonly geocoder: Geocoder };

let opened: Promise<Opened> | null = null;
/** What was built last, and of what. */
let last: { readonly of: string; readonly built: BuiltSite } | null = null;
/** Raised by each order that makes the one before it useless. */
let turn = 0;

async function openFiles(files: WorkerFiles): Promise<Opened> {
  // The build made the files, and its tests check them.
  const [country, map] = await Promise.all([
    readJson(files.country) as Promise<CountryFile>,
    readJson(files.map) as Promise<PackedTopology<MapTopology>>,
  ]);
  const both = openCountry(country, mapPart(unpacked(map), 'sea'));
  return { country: both, geocoder: geocoderOf(both.atlas) };
}

function ready(): Promise<Opened> {
  return opened ?? Promise.reject(new Error('the files are not open'));
}

/** Lets what has been ordered meanwhile have its turn: `scheduler.yield()` may go on before it. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Milliseconds between two words on how far it has come. */
const progressEvery = 100;

/** On a channel of its own: of what is not waited for, the page may hear after the answer. */
type OnProgress = (done: number) => void | Promise<void>;

type WorkerFiles = { readonly country: string; readonly map: string };

/** Ordered phrases, each with its placement. */
type Placed = readonly (readonly [key: string, placement: Placement])[];

/** What a map is made of: a list, and the words that it is given in the language where it says nothing itself. */
type BuildOrder = {
  readonly work: Work;
  readonly language: Language;
  readonly words: RecordWords;
};

export type BuiltList = Omit<BuiltSite, 'spread'>;

/**
 * Builds what was not built last; null as `place`. A row that can't be placed is unplaced.
 *
 * @param onProgress is told how many phrases are placed, the last time before all else is worked out
 */
async function build(
  { work, language, words }: BuildOrder,
  onProgress: OnProgress,
): Promise<BuiltSite | null> {
  const of = language + workText(work);
  if (last?.of === of) return last.built;
  const { country } = await ready();
  const phrases = distinctPhrases(work);
  const placed = await listWorker.place(phrases, work.settled, language, onProgress);
  if (!placed) return null;
  const own = turn;
  await onProgress(phrases.length);
  await pause();
  if (turn !== own) return null;
  const records = recordsOf(work, new Map(placed), words);
  last = { of, built: buildSite(records, country, 'unplaced') };
  await pause();
  return turn === own ? last.built : null;
}

const listWorker = {
  /** Loads and indexes once; a failure is forgotten, so that the next who asks tries again. */
  async open(files: WorkerFiles): Promise<void> {
    opened ??= openFiles(files).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    await opened;
  },

  read: readInput,

  /** Which rows are above the list, whether it has headings, and which column is what: as it seems to be. */
  async guess(
    all: readonly (readonly string[])[],
  ): Promise<ColumnsGuess & { readonly titleRows: number; readonly hasHeader: boolean }> {
    const { geocoder } = await ready();
    const titleRows = countTitleRows(all);
    const rows = all.slice(titleRows);
    const hasHeader = guessHeader(rows);
    return { titleRows, hasHeader, ...guessColumns(rows, hasHeader, geocoder.isPlacePhrase) };
  },

  /**
   * Places phrases; null where another such order has come meanwhile, or `cancel`.
   *
   * @param onProgress is told how many are done
   */
  async place(
    phrases: readonly PlacePhrase[],
    settled: Readonly<Record<string, Settled>>,
    language: Language,
    onProgress: OnProgress,
  ): Promise<Placed | null> {
    turn += 1;
    const own = turn;
    const { country, geocoder } = await ready();
    const place = createPlacer(geocoder, country.atlas, language);
    const placed: [string, Placement][] = [];
    let told = performance.now();
    for (const phrase of phrases) {
      placed.push([phrase.key, place(phrase, settled[phrase.key])]);
      if (performance.now() - told < progressEvery) continue;
      await onProgress(placed.length);
      await pause();
      if (turn !== own) return null;
      told = performance.now();
    }
    return placed;
  },

  /** The areas of the phrases that are shown as one. */
  async areas(
    phrases: readonly PlacePhrase[],
    settled: Readonly<Record<string, Settled>>,
  ): Promise<readonly (readonly [key: string, area: Area])[]> {
    const { country, geocoder } = await ready();
    return phrases.flatMap((phrase) => {
      const area = areaOfPhrase(geocoder, country.atlas, phrase, settled[phrase.key] ?? {});
      return area ? [[phrase.key, area] as const] : [];
    });
  },

  /** An Excel workbook of rows. */
  xlsx(rows: Parameters<typeof xlsxFile>[0]): Uint8Array<ArrayBuffer> {
    const bytes = xlsxFile(rows);
    return transfer(bytes, [bytes.buffer]);
  },

  /** All that pages and maps show of a list, in every language; null as `place`. */
  async build(order: BuildOrder, onProgress: OnProgress): Promise<BuiltList | null> {
    const built = await build(order, onProgress);
    if (!built) return null;
    const { spread: _, ...list } = built;
    return list;
  },

  /**
   * The same in one language, kept on this device until another is; false as `place`. From here: so much would hold
   * up the page. Rejects where that is not allowed, or there is no room.
   *
   * @param key what it is found by
   */
  async keep(order: BuildOrder, key: string, onProgress: OnProgress): Promise<boolean> {
    const built = await build(order, onProgress);
    if (!built) return false;
    const { spread: _, sites, ...map } = built;
    await keepMap(key, { ...map, site: sites[order.language] });
    return true;
  },

  /**
   * How a list is spread; null where fewer than two have a place, and as `place`. As it takes long it is kept beside
   * the list's map, where that is kept.
   *
   * @param key what the map is found by
   */
  async spread(order: BuildOrder, key: string): Promise<KeptSpread | null> {
    const spread = (await build(order, () => {}))?.spread() ?? null;
    // A device that is full goes without.
    if (spread) await keepSpread(key, spread).catch(() => {});
    return spread;
  },

  cancel(): void {
    turn += 1;
  },
};

export type ListWorker = typeof listWorker;

expose(listWorker);
