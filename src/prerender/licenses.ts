import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Lock = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      license: v.optional(v.string()),
      dev: v.optional(v.boolean()),
      devOptional: v.optional(v.boolean()),
      optional: v.optional(v.boolean()),
    }),
  ),
});

const licenseFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

type Package = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** As its authors wrote it; empty where they left none with the package. */
  readonly text: string;
};

/** What the code that is shipped comes from: every package that is not for building and testing alone. */
function shippedPackages(root: string): readonly Package[] {
  const { packages } = v.parse(
    Lock,
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')),
  );
  const found = Object.entries(packages).flatMap(([path, entry]) => {
    // What is optional differs between systems: none of it is shipped.
    if (path === '' || entry.dev || entry.devOptional || entry.optional) return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { version = '' } = entry;
    const folder = join(root, path);
    const license = entry.license ?? oldLicense(folder);
    return [{ name, version, license, text: licenseText(folder) }];
  });
  const key = ({ name, version }: Package) => `${name}@${version}`;
  return [...new Map(found.map((each) => [key(each), each])).values()].sort((a, b) =>
    key(a) < key(b) ? -1 : 1,
  );
}

const OldManifest = v.object({ licenses: v.optional(v.array(v.object({ type: v.string() })), []) });

/** As packages from before `license` state it, which the lock file leaves out. */
function oldLicense(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { licenses } = v.parse(OldManifest, manifest);
  return licenses.map(({ type }) => type).join(' or ') || 'not stated';
}

function licenseText(folder: string): string {
  const files = readdirSync(folder)
    .filter((file) => licenseFile.test(file))
    .sort();
  return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
}

const rule = '-'.repeat(80);

/** The licences of all code that the site is made of, its own first: one text, for people. */
export function licensesText(root: string): string {
  const packages = shippedPackages(root);
  const byText = new Map<string, Package[]>();
  for (const each of packages) {
    const text = each.text.replaceAll('\r\n', '\n');
    const key = text || each.license;
    byText.set(key, [...(byText.get(key) ?? []), { ...each, text }]);
  }
  const parts = [...byText.values()].map((group) =>
    [
      ...group.map(({ name, version, license }) => `${name} ${version} (${license})`),
      '',
      group[0]?.text || 'The package has no licence text with it.',
    ].join('\n'),
  );
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return `${[`The site's own code\n\n${own}`, ...parts].join(`\n\n${rule}\n\n`)}\n`;
}
