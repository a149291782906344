import { Parser } from 'htmlparser2';

export type MarkupHandlers = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** No document of a person is so deep, and the parser's time grows with the square of it. */
const maxDepth = 2000;
const chunkLength = 16_384;

/** Walks through a page or XML: every element that opens also closes. False if it goes too deep to be read on. */
export function walkMarkup(
  markup: string,
  language: 'html' | 'xml',
  { open, text, close }: MarkupHandlers,
): boolean {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        open(name, attributes);
      },
      ontext: (more) => text?.(more),
      onclosetag(name) {
        depth -= 1;
        close?.(name);
      },
    },
    { xmlMode: language === 'xml' },
  );
  let at = 0;
  for (; at < markup.length && depth <= maxDepth; at += chunkLength) {
    parser.write(markup.slice(at, at + chunkLength));
  }
  const isWhole = at >= markup.length;
  parser.end();
  return isWhole;
}
