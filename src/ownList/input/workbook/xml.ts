import { decode } from '../encoding.ts';
import { type MarkupHandlers, walkMarkup } from '../markup.ts';

/**
 * Walks through XML. Names come without their prefix, which each program chooses for itself; attributes
 * as written. What a document defines as entities is not looked at, and so never expanded.
 */
export function walkXml(bytes: Uint8Array | undefined, handlers: MarkupHandlers): void {
  if (bytes === undefined) return;
  const isWhole = walkMarkup(decode(bytes).text, 'xml', {
    ...handlers,
    open: (name, attributes) => handlers.open(localName(name), attributes),
    close: (name) => handlers.close?.(localName(name)),
  });
  if (!isWhole) throw new Error('nested too deeply');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
