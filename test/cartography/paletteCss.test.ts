import { describe, expect, test } from 'vitest';
import { palettes } from '../../src/cartography/palette.ts';
import { paletteCss } from '../../src/cartography/paletteCss.ts';

const css = paletteCss([
  { id: 'wind', color: { light: '#111111', dark: '#eeeeee' } },
  { id: 'timber', color: { light: '#222222', dark: '#dddddd' } },
]);

/** The declarations of the rule with just this selector, in the whole sheet or in the dark media query. */
function rule(sheet: string, selector: string): string {
  const start = sheet.indexOf(`\n${selector} {`);
  if (start < 0) throw new Error(`no rule ${selector}`);
  return sheet.slice(start, sheet.indexOf('}', start));
}

const [byDay = '', rest = ''] = `\n${css}`.split(
  '@media screen and (prefers-color-scheme: dark) {',
);
const [bySystem = '', byChoice = ''] = rest.split('\n}\n');

describe('the palette as CSS', () => {
  test.each([
    ['by day', byDay, ':root', 'light'],
    ['by the system’s night', bySystem, ':root:not([data-color-scheme="light"])', 'dark'],
    ['by choice', `\n${byChoice}`, ':root[data-color-scheme="dark"]', 'dark'],
  ] as const)(
    '%s has every colour of the map, and of every sector',
    (_when, sheet, root, scheme) => {
      const colors = rule(sheet, root);
      expect(colors).toContain(`color-scheme: ${scheme};`);
      for (const color of Object.values(palettes[scheme])) expect(colors).toContain(`: ${color};`);
      expect(colors.match(/--map-[\w-]+:/g)).toHaveLength(Object.keys(palettes[scheme]).length);
      const dark = scheme === 'dark';
      expect(rule(sheet, `${root} [data-sector="wind"]`)).toContain(dark ? '#eeeeee' : '#111111');
      expect(rule(sheet, `${root} [data-sector="timber"]`)).toContain(dark ? '#dddddd' : '#222222');
    },
  );

  test('is light on paper, whatever the screen shows', () => {
    expect(byChoice).toMatch(/^@media screen \{\n:root\[data-color-scheme="dark"\]/);
    expect(css.match(/[{ ]color-scheme: dark;/g)).toHaveLength(2);
  });

  test('leaves the day to readers who chose it, whatever the system wishes', () => {
    expect(bySystem).not.toMatch(/\n:root[ {]/);
    expect(css.match(/\{/g)).toHaveLength(css.match(/\}/g)?.length ?? 0);
  });
});
