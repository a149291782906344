import { parseSync } from 'vite';

/** A source file as the architecture's rules see it. */
export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** The text with its comments blanked out. */
  readonly code: string;
  readonly comments: readonly string[];
  /** Names of the browser's globals that the file reaches for, out of those asked after. */
  readonly globals: ReadonlySet<string>;
  readonly usesAny: boolean;
  /** It holds nothing but imports and what it passes on. */
  readonly isBarrel: boolean;
}

export interface Import {
  readonly specifier: string;
  /** Only a pattern or a constant can be checked: a computed address cannot. */
  readonly isComputed: boolean;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** The page's address and its past: one file alone may touch them. */
const watchedGlobals = new Set(['location', 'history', 'navigation']);
const windows = new Set(['window', 'globalThis', 'self', 'document', 'top', 'parent', 'frames']);

/** @throws where the text is not TypeScript (or, by its name, TSX) */
export function readSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const nodes = [...walk(program as unknown as Node)];
  const declared = new Set(nodes.flatMap(({ node }) => declaredNames(node)));
  return {
    path,
    imports: nodes.flatMap(({ node }) => importsOf(node)),
    code: blank(text, comments),
    comments: comments.map(({ value }) => value),
    globals: new Set(
      nodes
        .flatMap(({ node, parent, key }) => globalsOf(node, parent, key))
        .filter(({ name, isBare }) => watchedGlobals.has(name) && !(isBare && declared.has(name)))
        .map(({ name }) => name),
    ),
    usesAny: nodes.some(({ node }) => node.type === 'TSAnyKeyword'),
    isBarrel: isBarrel(program.body as unknown as readonly Node[]),
  };
}

function blank(text: string, comments: readonly { start: number; end: number }[]): string {
  let code = text;
  for (const { start, end } of comments) {
    const spaces = text.slice(start, end).replace(/[^\n]/g, ' ');
    code = code.slice(0, start) + spaces + code.slice(end);
  }
  return code;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

interface Visit {
  readonly node: Node;
  readonly parent: Node | undefined;
  /** The property of the parent that holds the node. */
  readonly key: string;
}

function* walk(node: Node, parent?: Node, key = ''): Generator<Visit> {
  yield { node, parent, key };
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* walk(child, node, name);
    }
  }
}

/** Static, dynamic, type-only and passed-on imports, globs, and addresses of workers and files. */
function importsOf(node: Node): Import[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
    case 'TSExternalModuleReference':
      return specifierOf(node['source'] ?? node['expression']);
    case 'CallExpression':
      return isGlob(node['callee']) ? firstArguments(node).flatMap(specifierOf) : [];
    case 'NewExpression':
      return isFileAddress(node) ? firstArguments(node).flatMap(specifierOf) : [];
    default:
      return [];
  }
}

function specifierOf(source: unknown): Import[] {
  if (!isNode(source)) return [];
  if (source.type === 'Literal' && typeof source['value'] === 'string') {
    return [{ specifier: source['value'], isComputed: false }];
  }
  return [{ specifier: '', isComputed: true }];
}

function firstArguments({ arguments: given }: Node): unknown[] {
  const [first] = Array.isArray(given) ? given : [];
  if (isNode(first) && first.type === 'ArrayExpression' && Array.isArray(first['elements'])) {
    return first['elements'];
  }
  return [first];
}

/** `import.meta.glob(…)` */
const isGlob = (callee: unknown) => nameOfMember(callee) === 'glob' && isMeta(objectOf(callee));

/** `new URL('./file', import.meta.url)` */
function isFileAddress({ callee, arguments: given }: Node): boolean {
  const [, base] = Array.isArray(given) ? given : [];
  return nameOf(callee) === 'URL' && nameOfMember(base) === 'url' && isMeta(objectOf(base));
}

const isMeta = (node: unknown) => isNode(node) && node.type === 'MetaProperty';

function objectOf(node: unknown): unknown {
  return isNode(node) && node.type === 'MemberExpression' ? node['object'] : undefined;
}

function nameOfMember(node: unknown): string | undefined {
  if (!isNode(node) || node.type !== 'MemberExpression') return;
  return node['computed'] === true ? textOf(node['property']) : nameOf(node['property']);
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' ? String(node['name']) : undefined;
}

function textOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Literal' ? String(node['value']) : undefined;
}

const isWindow = (node: unknown) => windows.has(nameOf(node) ?? nameOfMember(node) ?? '');

/** What the node may reach for: `window.x`, `const { x } = window`, or `x` by itself. */
function globalsOf(
  node: Node,
  parent: Node | undefined,
  key: string,
): { name: string; isBare: boolean }[] {
  const name = nameOf(node);
  if (name !== undefined && parent !== undefined) {
    return isName(parent, key) ? [] : [{ name, isBare: true }];
  }
  const member = nameOfMember(node);
  if (member !== undefined && isWindow(node['object'])) return [{ name: member, isBare: false }];
  if (node.type === 'VariableDeclarator' && isWindow(node['init'])) {
    return keysOf(node['id']).map((each) => ({ name: each, isBare: false }));
  }
  return [];
}

function keysOf(pattern: unknown): string[] {
  if (!isNode(pattern) || !Array.isArray(pattern['properties'])) return [];
  return pattern['properties'].flatMap((property: unknown) =>
    isNode(property) ? (nameOf(property['key']) ?? textOf(property['key']) ?? []) : [],
  );
}

/** An identifier that names a property or a type's part, and stands for no variable. */
function isName(parent: Node, key: string): boolean {
  if (parent['computed'] === true) return false;
  return (
    (key === 'property' && parent.type === 'MemberExpression') ||
    key === 'key' ||
    ['imported', 'exported', 'label', 'right'].some(
      (each) => each === key && /Specifier|Label|Break|Continue|TSQualified/.test(parent.type),
    )
  );
}

function declaredNames(node: Node): string[] {
  const { params } = node;
  return [
    ...(Array.isArray(params) ? params.flatMap(namesInPattern) : []),
    ...(node.type === 'VariableDeclarator' || /Declaration$/.test(node.type)
      ? namesInPattern(node['id'])
      : []),
    ...(/^Import.*Specifier$/.test(node.type) ? namesInPattern(node['local']) : []),
    ...(node.type === 'CatchClause' ? namesInPattern(node['param']) : []),
  ];
}

function namesInPattern(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  const name = nameOf(pattern);
  if (name !== undefined) return [name];
  const inner = [
    ...(Array.isArray(pattern['properties']) ? pattern['properties'] : []),
    ...(Array.isArray(pattern['elements']) ? pattern['elements'] : []),
    pattern.type === 'Property' ? pattern['value'] : undefined,
    pattern['left'],
    pattern['argument'],
    pattern['parameter'],
  ];
  return inner.flatMap(namesInPattern);
}

function isBarrel(body: readonly Node[]): boolean {
  const exports = body.filter(({ type }) => /^Export/.test(type));
  const passesOn = (node: Node) =>
    node.type === 'ExportAllDeclaration' ||
    (node.type === 'ExportNamedDeclaration' && !isNode(node['declaration']));
  return (
    exports.length > 0 && body.every((node) => node.type === 'ImportDeclaration' || passesOn(node))
  );
}
