import { Parser } from 'htmlparser2';
import { decode } from '../encoding.ts';

/** Names come without their prefix, which each program chooses for itself; attributes as written. */
type XmlHandlers = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** Walks through XML. What a document defines as entities is not looked at, and so never expanded. */
export function walkXml(bytes: Uint8Array | undefined, handlers: XmlHandlers): void {
  if (bytes === undefined) return;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => handlers.open(localName(name), attributes),
      ontext: (text) => handlers.text?.(text),
      onclosetag: (name) => handlers.close?.(localName(name)),
    },
    { xmlMode: true },
  );
  parser.write(decode(bytes).text);
  parser.end();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
