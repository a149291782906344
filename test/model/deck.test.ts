import { describe, expect, test } from 'vitest';
import {
  clusterStateInStep,
  deckSteps,
  ownHeading,
  stepAt,
  stepCount,
} from '../../src/model/deck.ts';
import { stepPage } from '../../src/pages/deck/useDeck.ts';
import { presentPage } from '../../src/pages/registry.ts';
import { clusterState } from '../../src/state/clusterState.ts';
import { targetBounds } from '../../src/state/target.ts';
import { startView } from '../../src/state/view.ts';
import { builtSite as site } from '../map/builtSite.ts';

const steps = deckSteps(site);
const clusterSteps = steps.flatMap((step) => (step.kind === 'cluster' ? step.id : []));

describe('the deck', () => {
  test('opens with what it is, and ends with what it rests on', () => {
    expect(steps[0]).toEqual({ kind: 'title' });
    expect(steps[1]).toEqual({ kind: 'whole' });
    expect(steps.at(-1)).toEqual({ kind: 'source' });
  });

  test('has every cluster once, from north to south', () => {
    const latitudes = clusterSteps.map(
      (id) => site.clusters.find((cluster) => cluster.id === id)?.region.marker[1] ?? Number.NaN,
    );
    expect(clusterSteps).toHaveLength(site.clusters.length);
    expect(latitudes).toEqual(latitudes.toSorted((a, b) => b - a));
  });

  test('is as long as its programme', () => {
    const two = { ...site, clusters: site.clusters.slice(0, 2) };
    expect(deckSteps(two)).toHaveLength(steps.length - site.clusters.length + 2);
  });

  test('tells what became of them only where anything is known', () => {
    expect(steps.at(-2)).toEqual({ kind: 'after' });
    const unknown = site.clusters.map(({ after: _, ...cluster }) => cluster);
    expect(deckSteps({ ...site, clusters: unknown })).toEqual(
      steps.filter(({ kind }) => kind !== 'after'),
    );
  });

  test('tells of the programme only where anything is known', () => {
    const { evaluation: _, ...programme } = { ...site.programme, amounts: [], owners: [] };
    expect(deckSteps({ ...site, programme })).toEqual(
      steps.filter(({ kind }) => kind !== 'programme'),
    );
  });

  test('has its first step for a number that it has not', () => {
    expect(stepAt(site, 0)).toEqual({ kind: 'title' });
    expect(stepAt(site, steps.length + 1)).toEqual({ kind: 'title' });
  });
});

describe('a deck that is chosen', () => {
  const [first = ''] = clusterSteps;
  const deck = [
    { step: { kind: 'source' } as const, heading: 'Hvor vi har det fra' },
    { step: { kind: 'cluster', id: first } as const },
    { step: { kind: 'cluster', id: 'gone' } as const },
  ];
  const chosen = { ...site, deck };

  test('has those steps in that order, and none that the site has not', () => {
    expect(deckSteps(chosen)).toEqual([{ kind: 'source' }, { kind: 'cluster', id: first }]);
    expect(stepCount(chosen)).toBe(2);
    expect(deckSteps({ ...site, deck: deck.slice(2) })).toEqual(steps);
  });

  test('gives a step its heading', () => {
    expect(ownHeading(chosen, { kind: 'source' })).toBe('Hvor vi har det fra');
    expect(ownHeading(chosen, { kind: 'cluster', id: first })).toBeUndefined();
    expect(ownHeading(site, { kind: 'source' })).toBeUndefined();
  });
});

test('of more clusters than an audience sits through, the ends alone have steps', () => {
  const [one] = site.clusters;
  if (!one) throw new Error('no cluster');
  const clusters = Array.from({ length: 31 }, (_, index) => ({
    ...one,
    id: `c${index}`,
    region: { ...one.region, marker: [10, 60 + index / 10] as const },
  }));
  const ends = deckSteps({ ...site, clusters }).flatMap((step) =>
    step.kind === 'cluster' ? step.id : [],
  );
  expect(ends).toEqual(['c30', 'c0']);
  expect(stepCount({ ...site, clusters })).toBe(deckSteps({ ...site, clusters }).length);
});

describe('what the map shows in a step', () => {
  const [first = '', second = ''] = clusterSteps;

  test('before any cluster has been told of: none', () => {
    for (const { id } of site.clusters)
      expect(clusterStateInStep({ kind: 'title' }, id)).toBe('hidden');
  });

  test('a cluster’s step marks that one, and leaves the others where they are', () => {
    expect(clusterStateInStep({ kind: 'cluster', id: first }, first)).toBe('chosen');
    expect(clusterStateInStep({ kind: 'cluster', id: first }, second)).toBe('quiet');
  });

  test('the camera is at the cluster, else at the whole country', () => {
    steps.forEach((step, index) => {
      const page = presentPage(index + 1);
      const due = step.kind === 'cluster' ? ({ kind: 'cluster', id: step.id } as const) : null;
      expect(targetBounds(site, { page }, null, [])).toEqual(
        due ? targetBounds(site, { page: due }, null, []) : site.home,
      );
    });
  });

  test('filters and the pointer change nothing on a stage', () => {
    const view = { ...startView('nb', presentPage(2)), query: 'finnes ikke' };
    expect(clusterState(site, { view, hovered: first }, first)).toBe('plain');
  });
});

test('who leaves a step reads on about what it showed', () => {
  const [id = ''] = clusterSteps;
  expect(stepPage({ kind: 'cluster', id })).toEqual({ kind: 'cluster', id });
  expect(stepPage({ kind: 'source' })).toEqual({ kind: 'sources' });
  expect(stepPage({ kind: 'after' })).toEqual({ kind: 'table' });
  expect(stepPage({ kind: 'title' })).toEqual({ kind: 'explore' });
});
