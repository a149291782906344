/** Neighbouring sectors' hatching leans to different sides, so that two that overlap stay two. */
export type Lean = 'rising' | 'falling';

export function leanOf(sectorIndex: number): Lean {
  return sectorIndex % 2 === 0 ? 'rising' : 'falling';
}
