type JsonReading =
  | { readonly tag: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly tag: 'work'; readonly value: unknown }
  | { readonly tag: 'other' }
  | { readonly tag: 'broken' };

/** The property that a saved work has, whatever its version. */
const mark = 'klyngekart';

/** Work of an earlier session, or a list of objects as a table with their keys as headings. */
export function readJson(text: string): JsonReading {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { tag: 'broken' };
  }
  if (isObject(value) && Object.hasOwn(value, mark)) return { tag: 'work', value };
  if (!Array.isArray(value)) return { tag: 'other' };
  const items: readonly unknown[] = value;
  if (items.length > 0 && items.every((item) => Array.isArray(item))) {
    return { tag: 'table', rows: items.map((item) => item.map(cellText)) };
  }
  const objects = items.filter(isObject);
  if (objects.length === 0) return { tag: 'other' };
  const keys = [...new Set(objects.flatMap((item) => Object.keys(item)))];
  return {
    tag: 'table',
    rows: [keys, ...objects.map((item) => keys.map((key) => cellText(own(item, key))))],
  };
}

export function looksLikeJson(text: string): boolean {
  return /^\uFEFF?\s*(?:\{\s*["}]|\[\s*[[{\]])/.test(text.slice(0, 1000));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(item: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(item, key) ? item[key] : undefined;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
