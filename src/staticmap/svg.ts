import { escapeHtml } from '../ui/escapeHtml.ts';

/** SVG as text, for pictures without a stylesheet: every element has its own attributes. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Numbers in hundredths. */
function written(value: string | number): string {
  return typeof value === 'number' ? String(Number(value.toFixed(2))) : escapeHtml(value);
}

/** @param content markup, taken as it is */
export function tag(name: string, attributes: Attributes, content = ''): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${written(value ?? '')}"`)
    .join('');
  return content ? `<${name}${list}>${content}</${name}>` : `<${name}${list}/>`;
}

/** A line of text. @param text plain, escaped here */
export function textTag(text: string, attributes: Attributes): string {
  return tag('text', attributes, escapeHtml(text));
}

/** Letters of the map's font by how wide they are, in thousandths of the font's size. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["ijl.,:;'|!’‘·•", 290],
  ['I()[]ftr-/ «»"“”', 390],
  ['mwMWÆæ@%—–…', 920],
  ['ABCDEGHKNOPQRUVXYZØÅ&', 725],
];
const others = 600;
/** Bold letters are so much wider. */
const bold = 1.06;

/**
 * About how wide a line is, in the unit of `size`: there is nothing to measure text with where pictures
 * are made by the build. Rather too wide than too narrow.
 */
export function textWidth(text: string, size: number, isBold = false): number {
  const thousandths = [...text].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.includes(letter))?.[1] ?? others),
    0,
  );
  return (thousandths / 1000) * size * (isBold ? bold : 1);
}

/** Cuts a word that is too long for any line, as addresses are. */
function pieces(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  let end = word.length;
  while (end > 1 && !fits(word.slice(0, end))) end -= 1;
  return [word.slice(0, end), ...pieces(word.slice(end), fits)];
}

/** Breaks a text into lines no wider than `width`, at spaces. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  isBold = false,
): readonly string[] {
  const fits = (line: string) => line.length < 2 || textWidth(line, size, isBold) <= width;
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((each) => pieces(each, fits))) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Part of a column in a picture: so high, and drawn from its upper left corner. */
export type Block = {
  readonly height: number;
  readonly draw: (x: number, y: number) => string;
};

/** Blocks one under the other. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const height = blocks.reduce((sum, block) => sum + block.height + gap, -gap);
  return {
    height: Math.max(0, height),
    draw: (x, y) => {
      let at = y;
      return blocks
        .map((block) => {
          const drawn = block.draw(x, at);
          at += block.height + gap;
          return drawn;
        })
        .join('');
    },
  };
}

type Lettering = {
  readonly size: number;
  readonly weight?: 400 | 700;
  readonly color: string;
  /** In sizes. */
  readonly lead?: number;
};

/** A text broken into lines. */
export function paragraph(
  text: string,
  width: number,
  { size, weight = 400, color, lead = 1.35 }: Lettering,
): Block {
  const lines = wrapText(text, width, size, weight === 700);
  const step = size * lead;
  return {
    height: lines.length * step,
    draw: (x, y) =>
      lines
        .map((line, index) =>
          textTag(line, {
            x,
            y: y + index * step + size * (0.35 + lead / 2),
            'font-size': size,
            'font-weight': weight,
            fill: color,
          }),
        )
        .join(''),
  };
}
