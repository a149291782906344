import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { formatThemeCSS } from '@digdir/designsystemet';
import { type Markup, pruneCss } from './pruneCss.ts';

/**
 * Writes `src/ui/designsystem.css`: of the design system's style, the rules for the components that the site
 * has, and the tokens that those read. What the site uses more of it is added here.
 */
const components = ['button', 'link', 'input', 'label', 'search', 'tag'];

const markup: Markup = {
  elements: new Set(['button', 'input', 'select', 'svg']),
  classes: new Set(['ds-button', 'ds-link', 'ds-input', 'ds-label', 'ds-search', 'ds-tag']),
  attributes: new Set([
    'data-color-scheme',
    'data-size',
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
  ]),
};

const theme: Parameters<typeof formatThemeCSS>[0] = {
  name: 'klyngekart',
  colors: { main: { accent: '#0b5a73' }, support: {}, neutral: '#3f5463' },
  borderRadius: 4,
  typography: { fontFamily: 'inherit' },
};

const { resolve } = createRequire(import.meta.url);
const sheets = await Promise.all(
  components.map((name) => readFile(resolve(`@digdir/designsystemet-css/${name}.css`), 'utf8')),
);
const style = pruneCss([await formatThemeCSS(theme), ...sheets].join('\n'), markup);
await writeFile('src/ui/designsystem.css', `/* Made by npm run theme. */\n${style}`);
