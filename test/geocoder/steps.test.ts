import { expect, test } from 'vitest';
import { atOnce, flatMapInSteps, inShortTasks } from '../../src/geocoder/steps.ts';

const items = Array.from({ length: 1000 }, (_, index) => index);

test('in steps, all are worked on, in their order', () => {
  const steps = flatMapInSteps(items, (item) => (item % 2 === 0 ? [item, item] : []));
  let count = 1;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  expect(count).toBeGreaterThan(5);
  expect(step.value).toEqual(
    items.filter((item) => item % 2 === 0).flatMap((item) => [item, item]),
  );
});

test('at once and in short tasks come to the same', async () => {
  const squares = () => flatMapInSteps(items, (item) => [item ** 2]);
  expect(await inShortTasks(squares())).toEqual(atOnce(squares()));
});

test('between short tasks others have their turn', async () => {
  function* slow() {
    const begun = performance.now();
    while (performance.now() < begun + 100) yield;
    return 'done';
  }
  const turns: string[] = [];
  setTimeout(() => turns.push('another'));
  await inShortTasks(slow()).then((result) => turns.push(result));
  expect(turns).toEqual(['another', 'done']);
});

test('a failure is told', async () => {
  await expect(
    inShortTasks(
      flatMapInSteps(items, () => {
        throw new Error('no');
      }),
    ),
  ).rejects.toThrow('no');
});
