/** A sign where it is drawn, and what its name would take: pixels of the drawing. */
export type PinRoom = {
  readonly at: { readonly x: number; readonly y: number };
  /** On which side of the sign the name stands. */
  readonly side: -1 | 1;
  /** From the middle of the sign to the name. */
  readonly gap: number;
  /** Of the name. */
  readonly width: number;
  readonly scale: number;
  readonly isChosen: boolean;
};

type Box = {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly half: number;
};

const touch = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < a.half + b.half;

/** The signs whose names have room: the chosen one, and each that would lie over no other sign and no name before it. */
export function namesWithRoom<Pin extends PinRoom>(
  pins: readonly Pin[],
  size: number,
): ReadonlySet<Pin> {
  const signs = pins.map(({ at: { x, y }, scale }): Box => {
    const half = 8 * scale;
    return { left: x - half, right: x + half, y, half };
  });
  const names: Box[] = [];
  const chosenFirst = pins.toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen));
  return new Set(
    chosenFirst.filter((pin) => {
      const { at, gap, side, width } = pin;
      const ends = [at.x + side * gap, at.x + side * (gap + width)];
      const box = { left: Math.min(...ends), right: Math.max(...ends), y: at.y, half: size * 0.6 };
      const own = signs[pins.indexOf(pin)];
      const isCovered = [...signs.filter((sign) => sign !== own), ...names].some((other) =>
        touch(box, other),
      );
      if (isCovered && !pin.isChosen) return false;
      names.push(box);
      return true;
    }),
  );
}
