import type { Sector } from '../model/schema.ts';

type Shape = Sector['shape'];

/** Every sign fills the same 24 × 24 box and has about the same area, so that none looks more important. */
const outlines: Readonly<Record<Shape, string>> = {
  circle: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z',
  square: 'M4 4h16v16H4z',
  triangle: 'M12 2.5l10.2 18H1.8z',
  diamond: 'M12 1l11 11l-11 11L1 12z',
  hexagon: 'M12 1.8l9 5.1v10.2l-9 5.1l-9-5.1V6.9z',
  cross: 'M8.4 2.4h7.2v6h6v7.2h-6v6H8.4v-6h-6V8.4h6z',
  'inverted-triangle': 'M12 21.5l10.2-18H1.8z',
};

/** The path of a sign, in a 24 × 24 box with its middle at 12, 12. */
export function signPath(shape: Shape): string {
  return outlines[shape];
}

/** A sector's sign: shape as well as colour tell it apart. The colour is the CSS variable `--sector`. */
export function SectorSign({ shape, size = 24 }: { shape: Shape; size?: number }) {
  return (
    <svg className="sector-sign" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={outlines[shape]} />
    </svg>
  );
}
