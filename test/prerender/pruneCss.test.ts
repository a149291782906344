import { describe, expect, test } from 'vitest';
import { type Markup, pruneCss, variablesOf } from '../../src/prerender/pruneCss.ts';

const markup: Markup = {
  elements: new Set(['button']),
  classes: new Set(['a']),
  attributes: new Set(['data-size', 'type=reset']),
  without: new Set([':checked', '::after']),
  unmatched: [],
};

/** As it comes out, on one line. */
function pruned(css: string): string {
  return pruneCss(css, markup).replace(/\s+/g, ' ').trim();
}

describe('rules', () => {
  test.each([
    '.a:hover { top: 0; }',
    'button.a[data-size="lg"] { top: 0; }',
    '[type="reset"] { top: 0; }',
    '[type] { top: 0; }',
    '.a:not(.b) { top: 0; }',
    '@media print { .a { top: 0; } }',
  ])('for what is there stay: %s', (css) => {
    expect(pruned(css)).toBe(css);
  });

  test.each([
    '.b { top: 0; }',
    '.a input { top: 0; }',
    '[type="radio"] { top: 0; }',
    '.a:checked { top: 0; }',
    '.a::after { content: ""; }',
    '.a:has(> .b) { top: 0; }',
    '@media print { .b { top: 0; } }',
  ])('for what is not there go: %s', (css) => {
    expect(pruned(`.a { top: 1px; } ${css}`)).toBe('.a { top: 1px; }');
  });

  test('keep those of their selectors that match', () => {
    expect(pruned('.a, .b { top: 0; }')).toBe('.a { top: 0; }');
    expect(pruned('.a:is(.b, button) { top: 0; }')).toBe('.a:is(button) { top: 0; }');
    expect(pruned('.a:moz-x, .a:-moz-read-only { top: 0; }')).not.toContain('read-only');
  });
});

describe('rules whose selectors match nothing', () => {
  const css = '.a > button:hover { left: 0; } .a { top: 0; }';

  test('go by how they begin, also within a media query', () => {
    const without = pruneCss(`${css} @media print { ${css} }`, {
      ...markup,
      unmatched: ['.a > button'],
    });
    expect(without).not.toContain('left');
    expect(without.match(/top/g)).toHaveLength(2);
  });

  test('are told where the sheet has none any more', () => {
    expect(() => pruneCss(css, { ...markup, unmatched: ['.a > a'] })).toThrow('.a > a');
  });
});

describe('variables', () => {
  test('go where nothing that is kept reads them, in the end', () => {
    const css =
      ':root { --x: 1px; --y: var(--x); --z: 2px; } .a { top: var(--z); } .b { top: var(--y); }';
    expect(pruned(css)).toBe(':root { --z: 2px; } .a { top: var(--z); }');
  });

  test('stay where a fallback or a function reads them', () => {
    const css = ':root { --x: 1px; --y: 2px; } .a { left: var(--y, var(--x)); }';
    expect(pruned(css)).toBe(css);
  });

  test('that nothing sets leave what an invalid value is', () => {
    expect(pruned('.a { top: var(--x); left: calc(1px + var(--x)); }')).toBe(
      '.a { top: unset; left: unset; }',
    );
    expect(pruned('.a { --y: var(--x); top: var(--y); }')).toBe('.a { top: unset; }');
    expect(pruned('.a { top: var(--x, 1px); }')).toContain('1px');
  });

  test('are told by what is done with them', () => {
    expect(variablesOf('.a { --x: var(--y, var(--z)); }')).toEqual({
      set: new Set(['--x']),
      read: new Set(['--y', '--z']),
    });
  });
});
