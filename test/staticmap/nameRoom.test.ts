import { expect, test } from 'vitest';
import { namesWithRoom } from '../../src/staticmap/nameRoom.ts';

const pin = (x: number, y: number, isChosen = false) => ({
  at: { x, y },
  side: 1 as const,
  gap: 15,
  width: 60,
  scale: 1,
  isChosen,
});

test('those have names that lie over no other sign or name, and the chosen one', () => {
  const free = pin(0, 0);
  const overSign = pin(0, 100);
  const sign = pin(40, 100);
  const later = pin(0, 110);
  expect([...namesWithRoom([free, overSign, sign, later], 14)]).toEqual([free, sign]);
  const chosen = pin(0, 100, true);
  expect(namesWithRoom([free, chosen, sign], 14)).toContain(chosen);
});
