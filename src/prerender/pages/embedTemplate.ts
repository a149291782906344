import { embedDefaults, embedVersion, onOff, switchNames } from '../../embed/options.ts';
import type { RenderedEmbed } from './embedPages.tsx';

type Files = {
  /** The frame's own script, to stand in the page. */
  readonly script: string;
  /** Addresses from the root of the origin. */
  readonly style: string;
  readonly live: string;
  readonly icon: string;
};

const defaults = embedDefaults[embedVersion];

/** What the script says at once, for those without script. */
const switches = (Object.keys(switchNames) as (keyof typeof switchNames)[])
  .map((name) => `data-${switchNames[name]}="${defaults[name] ? onOff.on : onOff.off}"`)
  .join(' ');

/** The whole file of a frame's page. Readable without any other once its style stands in it. */
export function embedFile({ language, head, body }: RenderedEmbed, files: Files): string {
  return `<!doctype html>
<html lang="${language}" data-color-scheme="${defaults.theme}" ${switches} data-live="${files.live}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${head}
    <link rel="icon" href="${files.icon}" type="image/svg+xml">
    <script>${files.script}</script>
    <link rel="stylesheet" href="${files.style}">
  </head>
  <body>${body}</body>
</html>
`;
}
