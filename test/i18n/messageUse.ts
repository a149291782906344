import { parseSync } from 'vite';

/** A path into the messages; "*" where the program works out the key. */
type Path = readonly string[];

type Node = { readonly type: string; readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) yield* walk(child);
  }
}

const givenBy: Readonly<Record<string, Path>> = { useMessages: [], createFormats: ['format'] };

/** The functions of a page's definition that are given the messages, and as which parameter. */
const givenTo: Readonly<Record<string, number>> = { describe: 1, messages: 0 };
/** What `LazyPage` reads of what the second of them returns. */
const readOfReturned = ['loading', 'failed'];

const nameOf = (node: unknown) =>
  isNode(node) && node.type === 'Identifier' ? String(node['name']) : undefined;

/**
 * The paths that a file reads out of the messages, as "near.heading": what `useMessages()` gives, what
 * `createFormats()` gives (as "format"), any variable or parameter named `messages` or of that type, and what
 * the definition of a page is given. A path with "=" before it is a bare name.
 */
export function messagesReadIn(path: string, text: string): ReadonlySet<string> {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const nodes = [...walk(program as unknown as Node)];
  const known = new Map<string, Path>([['messages', []]]);

  const pathOf = (node: unknown) => pathIn(known, node);
  const bind = (pattern: unknown, from: Path): void => {
    const name = nameOf(pattern);
    if (name !== undefined) known.set(name, from);
    if (!isNode(pattern) || !Array.isArray(pattern['properties'])) return;
    for (const { key, value } of pattern['properties']) {
      const property = nameOf(key);
      if (property !== undefined) bind(value, [...from, property]);
    }
  };

  const returned: Path[] = [];
  for (const node of nodes) {
    if (isMessagesType(node)) bind(node, []);
    const taker = takerIn(node);
    if (taker) bind(taker.parameter, []);
    const returns = taker?.name === 'messages' ? pathOf(taker.body) : undefined;
    if (returns) returned.push(...readOfReturned.map((name) => [...returns, name]));
    if (node.type !== 'VariableDeclarator') continue;
    const from = pathOf(node['init']);
    if (from !== undefined) bind(node['id'], from);
  }
  // What only leads on to a part is not read itself.
  const inner = new Set(
    nodes.map((node) => {
      if (node.type === 'MemberExpression') return node['object'];
      return isNode(node['id']) && node['id'].type === 'ObjectPattern' && node['init'];
    }),
  );
  const read = nodes
    .filter((node) => !inner.has(node))
    .flatMap((node) => {
      if (node.type === 'MemberExpression') return pathOf(node)?.join('.') ?? [];
      // By itself a name reads what it stands for only where that is a text, and never all within it.
      const path = node.type === 'Identifier' ? pathOf(node) : undefined;
      return path && path.length > 0 ? `=${path.join('.')}` : [];
    });
  return new Set([...read, ...returned.map((path) => path.join('.'))]);
}

/** The function of a page's definition that a property is, with its parameter that is the messages. */
function takerIn({ type, key, value }: Node) {
  const name = type === 'Property' ? nameOf(key) : undefined;
  const index = givenTo[name ?? ''];
  if (name === undefined || index === undefined || !isNode(value)) return;
  if (value.type !== 'ArrowFunctionExpression' || !Array.isArray(value['params'])) return;
  return { name, parameter: value['params'][index], body: value['body'] };
}

/**
 * The keys that none of these paths reads. An object is read whole where it is handed on by its path, and
 * by a key that the program works out where it holds nothing but texts.
 */
export function unreadKeys(
  messages: object,
  read: ReadonlySet<string>,
  within = '',
): readonly string[] {
  const entries = Object.entries(messages);
  const areTexts = entries.every(([, value]) => typeof value === 'string');
  if (read.has(within) || (areTexts && read.has(`${within}.*`))) return [];
  return entries.flatMap(([name, value]) => {
    const key = within === '' ? name : `${within}.${name}`;
    if (typeof value === 'object' && !Array.isArray(value)) return unreadKeys(value, read, key);
    const isRead = [...read].some(
      (each) => each === key || each === `=${key}` || each.startsWith(`${key}.`),
    );
    return isRead ? [] : [key];
  });
}

/** The path of `near.heading`, `messages[x]`, `useMessages()` …, by what is known of their names. */
function pathIn(known: ReadonlyMap<string, Path>, node: unknown): Path | undefined {
  if (!isNode(node)) return;
  if (node.type === 'CallExpression') return givenBy[nameOf(node['callee']) ?? ''];
  if (node.type !== 'MemberExpression') return known.get(nameOf(node) ?? '');
  const object = pathIn(known, node['object']);
  const property = node['computed'] === true ? undefined : nameOf(node['property']);
  return object && [...object, property ?? '*'];
}

/** A parameter written `x: Messages` or `{ x }: Messages`. */
function isMessagesType({ typeAnnotation }: Node): boolean {
  if (!isNode(typeAnnotation) || !isNode(typeAnnotation['typeAnnotation'])) return false;
  return nameOf(typeAnnotation['typeAnnotation']['typeName']) === 'Messages';
}
