import { describe, expect, test } from 'vitest';
import {
  categoriesOf,
  groupCategory,
  mostCategories,
  moveCategory,
  renameCategory,
  signCategory,
  ungroupCategory,
} from '../../src/ownList/categories.ts';
import type { CategoryChoice, Work } from '../../src/ownList/work.ts';
import { parseWork, workText } from '../../src/ownList/workFile.ts';

/** A list whose categories come once, twice and so on, the largest first. */
function listOf(...names: readonly string[]): Work {
  return {
    rows: names.flatMap((name, index) =>
      Array.from({ length: names.length - index }, () => ['A', name]),
    ),
    hasHeader: false,
    columns: { name: 0, place: [0], category: 1 },
    settled: {},
    heading: { title: '', subtitle: '', year: '', source: '', sourceAddress: '', language: '' },
  };
}

const many = listOf(...Array.from({ length: 15 }, (_, index) => `K${index}`));
const withChoices = (work: Work, categories: readonly CategoryChoice[]) => ({
  ...work,
  categories,
});
const keys = (work: Work) => categoriesOf(work).map(({ key }) => key);
const signed = (work: Work) => categoriesOf(work).filter(({ sign }) => sign !== null);

describe('categories', () => {
  test('are one where capitals and spaces alone differ', () => {
    const [only, ...others] = categoriesOf(listOf('IKT', 'ikt', ' Ikt '));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ label: 'IKT', rows: 6 });
  });

  test('have shapes that are all different, and as many as there are signs', () => {
    const shapes = signed(many).map(({ sign }) => sign?.shape);
    expect(shapes).toHaveLength(mostCategories);
    expect(new Set(shapes).size).toBe(12);
  });

  test('keep every sign when one is moved', () => {
    const before = new Map(signed(many).map(({ key, sign }) => [key, sign]));
    const moved = withChoices(many, moveCategory(many, 'k3', 0));
    expect(keys(moved).slice(0, 5)).toEqual(['k3', 'k0', 'k1', 'k2', 'k4']);
    expect(new Map(signed(moved).map(({ key, sign }) => [key, sign]))).toEqual(before);
  });

  test('change shapes with the one that had it', () => {
    const changed = withChoices(many, signCategory(many, 'k0', { shape: 'star', color: 'red' }));
    const [first] = categoriesOf(changed);
    expect(first?.sign).toEqual({ shape: 'star', color: 'red' });
    const shapes = signed(changed).map(({ sign }) => sign?.shape);
    expect(new Set(shapes).size).toBe(12);
    expect(categoriesOf(changed)[7]?.sign).toMatchObject({ shape: 'circle' });
  });

  test('of "other" make room for the next, and come back as the last with a sign', () => {
    const grouped = withChoices(many, groupCategory(many, 'k1'));
    expect(signed(grouped).map(({ key }) => key)).toContain('k12');
    expect(categoriesOf(grouped).find(({ key }) => key === 'k1')?.sign).toBeNull();
    const back = withChoices(grouped, ungroupCategory(grouped, 'k1'));
    expect(signed(back).at(-1)?.key).toBe('k1');
    expect(signed(back).map(({ key }) => key)).not.toContain('k12');
  });

  test('are called by another name until that is empty', () => {
    const named = withChoices(many, renameCategory(many, 'k1', 'Vind'));
    expect(categoriesOf(named)[1]?.label).toBe('Vind');
    const unnamed = withChoices(named, renameCategory(named, 'k1', ''));
    expect(categoriesOf(unnamed)[1]?.label).toBe('K1');
  });

  test('are kept in the file, and forgotten where the list has them no more', () => {
    const named = withChoices(many, renameCategory(many, 'k1', 'Vind'));
    expect(parseWork(JSON.parse(workText(named)))).toEqual(named);
    expect(keys({ ...listOf('K2', 'Ny'), categories: named.categories })).toEqual(['k2', 'ny']);
    const odd = { ...named, categories: [{ key: 'k1', shape: 'skull' }] };
    expect(parseWork(JSON.parse(workText(odd as unknown as Work)))).toBeNull();
  });

  test('whose file gives two the same shape are told apart', () => {
    const alike = withChoices(many, [
      { key: 'k0', shape: 'star' },
      { key: 'k1', shape: 'star' },
    ]);
    const shapes = signed(alike).map(({ sign }) => sign?.shape);
    expect(new Set(shapes).size).toBe(12);
  });
});
