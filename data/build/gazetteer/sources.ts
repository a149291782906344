import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const root = join(import.meta.dirname, '../../../');

const SourceSchema = v.strictObject({
  id: v.string(),
  file: v.string(),
  package: v.string(),
  version: v.string(),
  upstream: v.string(),
  url: v.pipe(v.string(), v.url()),
  licence: v.string(),
  attribution: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** One file that the gazetteer or the map is made from, as `data/gazetteer/sources.json` lists it. */
export type Source = v.InferOutput<typeof SourceSchema>;

/** Reads a file of the project as text; `path` is relative to the project's root. */
function readText(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8');
}

/** Reads and checks a JSON file of the project. Throws an error that names the file and the field. */
export function readJson<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, JSON.parse(readText(path)));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${path}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

/** Throws unless `bytes` have the checksum that is written beside the source. */
export function verify(source: Pick<Source, 'file' | 'sha256'>, bytes: Uint8Array): void {
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual === source.sha256) return;
  throw new Error(
    `${source.file} is not the file that sources.json describes.\n` +
      `  sha256 expected: ${source.sha256}\n  sha256 found:    ${actual}`,
  );
}

export function listSources(): readonly Source[] {
  return readJson('data/gazetteer/sources.json', v.array(SourceSchema));
}

/** Reads every source once its checksum is found right; the answer gives the bytes of a source by its id. */
export function readSources(): (id: string) => Buffer {
  const files = new Map<string, Buffer>();
  for (const source of listSources()) {
    const bytes = readFileSync(`${root}${source.file}`);
    verify(source, bytes);
    files.set(source.id, bytes);
  }
  return (id) => {
    const bytes = files.get(id);
    if (!bytes) throw new Error(`sources.json has no source "${id}"`);
    return bytes;
  };
}

export function parseSource<Schema extends v.GenericSchema>(
  id: string,
  bytes: Buffer,
  schema: Schema,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, JSON.parse(bytes.toString('utf8')));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`source "${id}": ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
