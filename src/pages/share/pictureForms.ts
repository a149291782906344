/** CSS pixels in an inch and in a millimetre. */
const screenDpi = 96;
const printDpi = 300;
const perMillimetre = screenDpi / 25.4;

/** Pictures for screens: size and font size, in pixels. */
const shapes = {
  landscape: { width: 1200, height: 900, em: 24 },
  square: { width: 1080, height: 1080, em: 27 },
  story: { width: 1080, height: 1920, em: 38 },
} as const;

export type Shape = keyof typeof shapes;
export const shapeNames = Object.keys(shapes) as Shape[];

/** Pictures for print: the width of one, two and three newspaper columns in millimetres, and the font size in CSS pixels (7 to 9 points). */
const columns = { 85: 9.5, 130: 10.5, 174: 11.5 } as const;
type Column = keyof typeof columns;

export type PictureFile =
  | { readonly kind: 'svg' }
  | { readonly kind: 'screen'; readonly times: 1 | 2 }
  | { readonly kind: 'print'; readonly millimetres: Column };

export const pictureFiles: readonly PictureFile[] = [
  { kind: 'screen', times: 1 },
  { kind: 'screen', times: 2 },
  { kind: 'print', millimetres: 85 },
  { kind: 'print', millimetres: 130 },
  { kind: 'print', millimetres: 174 },
  { kind: 'svg' },
];

/** The size that a picture is laid out in, and that of its file. */
export type PictureSize = {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly em: number;
  /** The size of the PNG. */
  readonly pixels: { readonly width: number; readonly height: number };
  readonly dpi: number;
};

export function pictureSize(shape: Shape, file: PictureFile): PictureSize {
  const screen = shapes[shape];
  const { width, height } = screen;
  if (file.kind !== 'print') {
    const times = file.kind === 'screen' ? file.times : 1;
    const pixels = { width: width * times, height: height * times };
    return { ...screen, pixels, dpi: screenDpi * times };
  }
  const printed = file.millimetres * perMillimetre;
  const times = printDpi / screenDpi;
  const pixels = {
    width: Math.round(printed * times),
    height: Math.round((printed * times * height) / width),
  };
  return {
    width: pixels.width / times,
    height: pixels.height / times,
    em: columns[file.millimetres],
    pixels,
    dpi: printDpi,
  };
}

/** The name of the file: its cluster if it is about one, its shape and its size. */
export function pictureName(
  about: string | null,
  shape: string,
  file: PictureFile,
  { pixels, dpi }: PictureSize,
): string {
  const size = {
    svg: '',
    screen: `-${pixels.width}x${pixels.height}`,
    print: file.kind === 'print' ? `-${file.millimetres}mm-${dpi}dpi` : '',
  }[file.kind];
  const kind = file.kind === 'svg' ? 'svg' : 'png';
  return `klyngekart${about === null ? '' : `-${about}`}-${shape}${size}.${kind}`;
}
