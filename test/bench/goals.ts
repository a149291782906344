import type { Answers } from './answers.ts';
import type { Lists } from './lists.ts';
import { type Goal, median } from './table.ts';
import type { Device, Visit } from './visit.ts';
import type { PageName } from './visits.ts';

/** All that one run has measured on one device. What was left out is empty. */
export type Measured = {
  readonly visits: ReadonlyMap<PageName, readonly Visit[]>;
  readonly answers: Answers;
  readonly lists: readonly Lists[];
  /** How many times the bytes of one embed a page with `frames` of them takes. */
  readonly framed: number;
};

/** On one page, none of them touched. */
export const frames = 10;

export function middle({ visits }: Measured, name: PageName, of: keyof Visit): number {
  return median((visits.get(name) ?? []).map((found) => found[of]));
}

const worst = (values: readonly number[]) =>
  values.length === 0 ? Number.NaN : Math.max(...values);

/** How many times one page's median is another's, of the same measure unless told. */
const ratio =
  (one: PageName, of: keyof Visit, other: PageName, ofOther = of) =>
  (measured: Measured) =>
    middle(measured, one, of) / middle(measured, other, ofOther);

const goals: readonly {
  readonly what: string;
  /** Null: a figure without a goal. */
  readonly most: number | null;
  readonly value: (measured: Measured) => number;
}[] = [
  {
    what: 'readable, of the static page',
    most: 1.35,
    value: ratio('Klyngekart', 'readable', 'static page'),
  },
  {
    what: 'readable, of Leaflet at rest',
    most: 0.4,
    value: ratio('Klyngekart', 'readable', 'Leaflet', 'rest'),
  },
  {
    what: 'live map at rest, of MapLibre alone',
    most: 1,
    value: ratio('Klyngekart', 'rest', 'MapLibre alone'),
  },
  {
    what: 'blocking until live, of MapLibre alone',
    most: 1.3,
    value: ratio('Klyngekart', 'blocking', 'MapLibre alone'),
  },
  {
    what: 'longest task before the reader can act, ms',
    most: 200,
    value: (measured) => middle(measured, 'Klyngekart', 'longest'),
  },
  {
    what: 'second visit at rest, of MapLibre alone’s second',
    most: 1.1,
    value: ratio('Klyngekart again', 'rest', 'MapLibre again'),
  },
  {
    what: 'choice to paint, ms: median of 50',
    most: 100,
    value: ({ answers }) => median(answers.choices),
  },
  {
    what: 'choice to paint, ms: worst of 50',
    most: 200,
    value: ({ answers }) => worst(answers.choices),
  },
  { what: 'letter to results, ms', most: 40, value: ({ answers }) => median(answers.letters) },
  {
    what: 'deck step to its flight’s first frame, ms',
    most: 120,
    value: ({ answers }) => median(answers.flights),
  },
  {
    what: 'list of 42 rows, paste to drawn map, ms',
    most: 2000,
    value: ({ lists }) => median(lists.map(({ short }) => short.drawn)),
  },
  {
    what: 'list of 1,000 rows, paste to drawn map, ms',
    most: 15_000,
    value: ({ lists }) => median(lists.map(({ long }) => long.drawn)),
  },
  {
    what: 'the same, of MapLibre alone with as many points',
    most: null,
    value: ({ lists }) => median(lists.map(({ long, points }) => long.drawn / points)),
  },
  {
    what: 'list of 1,000 rows, longest task, processor not slowed, ms',
    most: 100,
    value: ({ lists }) => median(lists.map(({ longUnslowed }) => longUnslowed.longest)),
  },
  {
    what: 'bytes of a first visit until at rest, kB',
    most: 520,
    value: (measured) => middle(measured, 'Klyngekart', 'bytes') / 1000,
  },
  {
    what: 'readable over evenly shared HTTP/1.1, of the static page',
    most: 1.6,
    value: ratio('Klyngekart, HTTP/1.1', 'readable', 'static page, HTTP/1.1'),
  },
  {
    what: 'embed readable, of the static page',
    most: 1.15,
    value: ratio('embed', 'readable', 'static page'),
  },
  {
    what: 'layout shift',
    most: 0,
    value: (measured) => middle(measured, 'Klyngekart', 'shift'),
  },
  { what: 'embed, kB', most: 60, value: (measured) => middle(measured, 'embed', 'bytes') / 1000 },
  {
    what: `${frames} embeds, of the bytes of one`,
    most: 1.5,
    value: (measured) => measured.framed,
  },
];

/** @param style kB of the style that stands in a page, of the page with the most of it */
export function goalsOf(measured: ReadonlyMap<Device, Measured>, style: number): readonly Goal[] {
  const devices = [...measured.values()];
  return [
    ...goals.map(({ what, most, value }) => ({ what, most, values: devices.map(value) })),
    { what: 'style in a page, kB', most: 45, values: devices.map(() => style) },
  ];
}
