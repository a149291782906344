import {
  type CustomProperty,
  type Declaration,
  type Selector,
  type SelectorComponent,
  type TokenOrValue,
  transform,
  type Variable,
  type Visitor,
} from 'lightningcss';

/** What a site has of all that a sheet has rules for. */
export interface Markup {
  readonly elements: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** `name`, or `name=value` where the site has no other value. */
  readonly attributes: ReadonlySet<string>;
  /** Pseudo-classes and pseudo-elements whose rules are not wanted, as CSS has them: `:checked`. */
  readonly without: ReadonlySet<string>;
  /** How selectors begin that match nothing, though all that they name is there, as the pruned sheet has them. */
  readonly unmatched: readonly string[];
}

/**
 * The sheet without the rules that match nothing of the site's, and without variables that are only set or
 * only read. A selector may come out less specific: of `:is()` only what is there is left.
 */
export function pruneCss(css: string, markup: Markup): string {
  const pruneSelector = (selector: Selector) => possible([selector], markup);
  let pruned = withoutRules(visit(css, { Selector: pruneSelector }), markup.unmatched);
  for (;;) {
    const next = pruneVariables(pruned);
    if (next === pruned) return pruned;
    pruned = next;
  }
}

/**
 * The sheet, whose rules begin a line each, without those whose first selector begins so.
 *
 * @throws where no rule begins so any more
 */
function withoutRules(css: string, beginnings: readonly string[]): string {
  const found = new Set<string>();
  const rest = css.replaceAll(/^ *(.+) \{\n[^{}]*\}\n/gm, (rule, selectors: string) => {
    const beginning = beginnings.find((each) => selectors.startsWith(each));
    if (beginning === undefined) return rule;
    found.add(beginning);
    return '';
  });
  for (const beginning of beginnings)
    if (!found.has(beginning)) throw new Error(`the sheet has no rule for ${beginning} any more`);
  return rest;
}

/** The names of the custom properties that a sheet reads, and of those that it sets. */
export function variablesOf(css: string): { read: Set<string>; set: Set<string> } {
  const read = new Set<string>();
  const set = new Set<string>();
  const noteRead = ({ name }: Variable) => {
    read.add(name.ident);
  };
  const custom = ({ name }: CustomProperty) => {
    if (name.startsWith('--')) set.add(name);
  };
  visit(css, { Variable: noteRead, Declaration: { custom } });
  return { read, set };
}

function visit(css: string, visitor: Visitor<never>): string {
  return transform({ filename: 'sheet.css', code: Buffer.from(css), visitor }).code.toString();
}

function possible(selectors: readonly Selector[], markup: Markup): Selector[] {
  return selectors.flatMap((selector) => {
    const parts = selector.map((part) => possiblePart(part, markup));
    const kept = parts.filter((part) => part !== null);
    return kept.length === parts.length ? [kept] : [];
  });
}

/** The part without its impossible alternatives, or null where it is impossible itself. `:not()` is left as it is. */
function possiblePart(part: SelectorComponent, markup: Markup): SelectorComponent | null {
  if (part.type === 'pseudo-class' && 'selectors' in part && part.kind !== 'not') {
    if (part.kind === 'host' || !part.selectors) return null;
    const selectors = possible(part.selectors, markup);
    return selectors.length > 0 ? { ...part, selectors } : null;
  }
  return isThere(part, markup) ? part : null;
}

function isThere(part: SelectorComponent, { elements, classes, attributes, without }: Markup) {
  switch (part.type) {
    case 'type':
      return elements.has(part.name);
    case 'class':
      return classes.has(part.name);
    case 'attribute':
      return hasAttribute(attributes, part.name, part.operation?.value);
    case 'pseudo-class':
      return !isOldFirefox(part) && !without.has(`:${part.kind}`);
    case 'pseudo-element':
      return !isOldFirefox(part) && !without.has(`::${part.kind}`);
    default:
      return true;
  }
}

function hasAttribute(attributes: Markup['attributes'], name: string, value?: string): boolean {
  if (attributes.has(name)) return true;
  if (value !== undefined) return attributes.has(`${name}=${value}`);
  return [...attributes].some((attribute) => attribute.startsWith(`${name}=`));
}

/** Whether the standard's name stands in a rule beside, as it does with all that is asked of Firefox alone. */
function isOldFirefox(part: SelectorComponent): boolean {
  return 'vendorPrefix' in part && part.vendorPrefix.includes('moz');
}

/** One step: what this leaves unread or unset is for the next. */
function pruneVariables(css: string): string {
  const { read, set } = variablesOf(css);
  /** Whether the value comes to anything: a variable that is never set has a fallback. */
  const isValid = (value: readonly TokenOrValue[]): boolean =>
    value.every((each) => {
      if (each.type === 'function') return isValid(each.value.arguments);
      if (each.type !== 'var' || set.has(each.value.name.ident)) return true;
      return each.value.fallback ? isValid(each.value.fallback) : false;
    });
  const prune = (declaration: Declaration) => {
    if (declaration.property === 'custom' && declaration.value.name.startsWith('--')) {
      const { name, value } = declaration.value;
      return read.has(name) && isValid(value) ? undefined : [];
    }
    if (declaration.property !== 'unparsed' || isValid(declaration.value.value)) return;
    // Which is what an invalid value comes to, and not what an earlier rule says.
    const unset: TokenOrValue = { type: 'token', value: { type: 'ident', value: 'unset' } };
    return { ...declaration, value: { ...declaration.value, value: [unset] } };
  };
  return visit(css, { Declaration: prune });
}
