import { readFileSync } from 'node:fs';
import type { Site } from '../../src/model/site.ts';

/** What the build has made of the records, as a page of the site has it. */
export const builtSite: Site = JSON.parse(readFileSync('data/generated/site.nb.json', 'utf8'));
