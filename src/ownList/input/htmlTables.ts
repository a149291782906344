import { type Counts, count } from './cells.ts';
import { createGrid, type Grid } from './htmlGrid.ts';
import { walkMarkup } from './markup.ts';

export type HtmlTable = {
  readonly name: string | undefined;
  readonly rows: readonly (readonly string[])[];
  readonly notes: Counts;
};

/** What is in the markup and not on the page. */
const unseen = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'svg',
  'math',
  'object',
]);
/** What begins on a line of its own, so that its words don't grow together with those before it. */
const separating = new Set([
  'br',
  'p',
  'div',
  'li',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'hr',
  'pre',
]);

/** All tables of a page with text in them, in the order in which they begin; one inside another is one more. */
export function readHtmlTables(html: string): readonly HtmlTable[] {
  const all: Grid[] = [];
  const open: Grid[] = [];
  let unseenDepth = 0;

  walkMarkup(html, 'html', {
    open(name, attributes) {
      if (unseenDepth > 0 || unseen.has(name)) {
        unseenDepth += 1;
        return;
      }
      const grid = open.at(-1);
      if (name === 'table') {
        const inner = createGrid();
        all.push(inner);
        open.push(inner);
      } else if (name === 'tr') grid?.startRow(isHidden(attributes));
      else if (name === 'td' || name === 'th') grid?.startCell(attributes);
      else if (name === 'caption') grid?.startCaption();
      else if (separating.has(name)) grid?.addText(' ');
    },
    text(text) {
      if (unseenDepth === 0) open.at(-1)?.addText(text);
    },
    close(name) {
      if (unseenDepth > 0) {
        unseenDepth -= 1;
        return;
      }
      const grid = open.at(-1);
      if (name === 'table') open.pop();
      else if (name === 'td' || name === 'th' || name === 'caption') grid?.endCell();
      else if (separating.has(name)) grid?.addText(' ');
    },
  });
  return all.map(finish).filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
}

function isHidden({ style = '', ...rest }: Readonly<Record<string, string>>): boolean {
  return 'hidden' in rest || /display\s*:\s*none/i.test(style);
}

function finish({ caption, rows, merged, hiddenRows }: Grid): HtmlTable {
  const notes: Counts = {};
  count(notes, 'merged-cells', merged());
  count(notes, 'hidden-rows', hiddenRows());
  const name = oneLine(caption());
  return {
    name: name === '' ? undefined : name,
    rows: rows.map((row) => Array.from(row, (cell = '') => oneLine(cell))),
    notes,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
