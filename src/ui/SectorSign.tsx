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
  star: 'M12 1.3L15.5 8L23 9.3L17.7 14.8L18.8 22.3L12 18.9L5.2 22.3L6.3 14.8L1 9.3L8.5 8z',
  bar: 'M1 6.5h22v11H1z',
  hourglass: 'M3 2h18l-6.6 10L21 22H3l6.6-10z',
  'half-circle': 'M.5 17.8a11.5 11.5 0 0 1 23 0z',
  saltire:
    'M18.4 1.2L22.8 5.6L16.4 12L22.8 18.4L18.4 22.8L12 16.4L5.6 22.8L1.2 18.4L7.6 12L1.2 5.6L5.6 1.2L12 7.6z',
  ring: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20zM12 7.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z',
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
