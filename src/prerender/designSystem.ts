import { readFile, writeFile } from 'node:fs/promises';
import { formatThemeCSS } from '@digdir/designsystemet';
import { type Markup, pruneCss } from './pruneCss.ts';

// Writes src/ui/designsystem.css: of the design system's style, the rules for the components that the site
// has, and the tokens that those read. What the site comes to use of it is added here.
const components = ['button', 'link', 'input', 'label', 'search', 'tag'];

const markup: Markup = {
  elements: new Set(['button', 'input', 'label', 'select', 'svg']),
  classes: new Set(['ds-button', 'ds-link', 'ds-input', 'ds-label', 'ds-search', 'ds-tag']),
  attributes: new Set([
    'data-color-scheme',
    'data-size=sm',
    'data-variant=secondary',
    'hidden',
    'type=reset',
    'type=search',
  ]),
  without: new Set([
    // The site draws its own ring around what is focused.
    ':focus-visible',
    // Of checkboxes and radio buttons.
    ':checked',
    ':indeterminate',
    // No language of the site's is written from the right.
    ':dir',
    // Of custom elements, whose script is left out.
    '::part',
    // The search field's magnifying glass, whose size the theme does not say: it is not seen.
    '::after',
  ]),
  unmatched: [
    // No button sends a search, and none is disabled.
    '.ds-search > button:not([type="reset"])',
    ':is(.ds-search > button:not([type="reset"])',
    '.ds-search:has(button:not([type="reset"])',
    '.ds-search > input:disabled',
    // No tag is pressed.
    '.ds-tag:is(button)',
  ],
};

const theme: Parameters<typeof formatThemeCSS>[0] = {
  name: 'klyngekart',
  colors: { main: { accent: '#0b5a73' }, support: {}, neutral: '#3f5463' },
  borderRadius: 4,
  typography: { fontFamily: 'inherit' },
};

const packages = 'node_modules/@digdir';

async function version(name: string): Promise<string> {
  const { version } = JSON.parse(await readFile(`${packages}/${name}/package.json`, 'utf8'));
  return `${name} ${version}`;
}

const rules = components.map((name) =>
  readFile(`${packages}/designsystemet-css/dist/src/${name}.css`, 'utf8'),
);
// Light is what the page is without a media query.
const light =
  /@media \(prefers-color-scheme: light\) \{\s*\[data-color-scheme="auto"\] \{[^}]*\}\s*\}/;
const tokens = (await formatThemeCSS(theme)).replace(light, '');
// Layers of which nothing is left, and an old name of what every browser knows by the standard's.
const leftover = /^ *(?:@layer [\w.-]+;|-webkit-mask: .*;)\n+/gm;
const style = pruneCss([tokens, ...(await Promise.all(rules))].join('\n'), markup).replaceAll(
  leftover,
  '',
);
const versions = await Promise.all(['designsystemet', 'designsystemet-css'].map(version));
const made = `/* Made by npm run theme, of ${versions.join(' and ')}. */`;
await writeFile('src/ui/designsystem.css', `${made}\n${style}`);
