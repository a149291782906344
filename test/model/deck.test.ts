import { describe, expect, test } from 'vitest';
import { clusterStateInStep, deckSteps, stepAt } from '../../src/model/deck.ts';
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
