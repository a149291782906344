import { escapeHtml } from '../ui/escapeHtml.ts';

/** SVG as text, for pictures that stand by themselves: attributes on every element and no style sheet. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Hundredths of a unit are finer than any printer. */
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
