import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Language, languages } from '../../src/model/language.ts';

const help = `Usage: npm run --silent geocode -- [--lang nb|nn|en] [phrase ...]

Says what place phrases mean on the map, as JSON. One phrase gives its result on several lines;
several phrases give one result a line. Without a phrase, phrases are read from standard input, one a
line, and each gives one result a line; empty lines are passed over.

Results by "tag":
  found      "hit": kind, name, geometry (GeoJSON), marker, bounds, exactness, reason, counties
  ambiguous  "candidates": two or more hits
  not-found  "suggestions": names near what was written

  --lang nb|nn|en  the language of names and reasons (nb if not given)
  --help           this text

Exit status: 0 when every phrase got a result, not-found included; 2 for a wrong option.
`;

class UsageError extends Error {}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'nb' }, help: { type: 'boolean' } },
    });
    const language = languages.find((known) => known === values.lang);
    if (language === undefined) {
      throw new UsageError(`--lang must be ${languages.join(', ')}, not "${values.lang}"`);
    }
    return { language, help: values.help === true, phrases: positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** JSON on several lines, but each position on one. */
function indented(result: object): string {
  return JSON.stringify(result, null, 2).replace(
    /\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/gu,
    '[$1, $2]',
  );
}

async function geocodeAll(phrases: readonly string[], language: Language): Promise<void> {
  // Not needed for the help text or a wrong option, and slow to load.
  const { loadAtlas } = await import('./generate/atlas.ts');
  const { createGeocoder } = await import('../../src/geocoder/geocoder.ts');
  const geocoder = createGeocoder(loadAtlas());
  const answer = (phrase: string) => {
    const result = geocoder.geocode(phrase, { language });
    return result.tag === 'not-found'
      ? { ...result, suggestions: geocoder.suggestionsFor(phrase, language) }
      : result;
  };
  const [only, ...more] = phrases;
  if (only !== undefined && more.length === 0) {
    console.log(indented(answer(only)));
    return;
  }
  const lines = phrases.length > 0 ? phrases : createInterface({ input: process.stdin });
  for await (const line of lines) {
    if (line.trim() !== '') console.log(JSON.stringify(answer(line)));
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(help.trimEnd());
  else await geocodeAll(options.phrases, options.language);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`geocode: ${error.message}\n(--help shows how to use it)`);
  process.exitCode = 2;
}
