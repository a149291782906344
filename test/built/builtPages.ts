import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Language, languages } from '../../src/model/language.ts';
import { ownMapLanguage } from '../../src/state/ownMapAddress.ts';
import { type ReadPage, readBody } from '../support/sitePages.ts';

/** The files of a build, with slashes, as addresses have them. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** The addresses of a build's pages, below its base: all but the frames, and the documents that wait for a reader's own list. */
export function pagePaths(folder: string): string[] {
  return filesOf(folder)
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => dirname(file))
    .map((path) => (path === '.' ? '' : `${path}/`))
    .filter((path) => !/(?:^|\/)embed\//.test(path) && ownMapLanguage(path) === null);
}

export function htmlOf(folder: string, path: string): string {
  return readFileSync(join(folder, path, 'index.html'), 'utf8');
}

function languageOf(path: string): Language {
  return languages.find((language) => path.startsWith(`${language}/`)) ?? 'nb';
}

/**
 * The pages of a build as their readers meet them without any script. What is drawn takes longer to read
 * than all the rest: who asks for words and links alone leaves it out.
 */
export function builtPages(folder: string, drawings: 'drawn' | 'words'): readonly ReadPage[] {
  return pagePaths(folder).map((path) => {
    const html = htmlOf(folder, path);
    const body = html.slice(html.indexOf('>', html.indexOf('<body')) + 1, html.indexOf('</body>'));
    const read = drawings === 'drawn' ? body : body.replace(/<svg\b[\s\S]*?<\/svg>/g, '');
    return { path, language: languageOf(path), body: readBody(read) };
  });
}
