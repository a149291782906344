import type { Archive } from './archive.ts';
import { walkXml } from './xml.ts';

/** Texts that cells share, in order. Of rich text the words; not how Japanese is pronounced (`rPh`). */
export function readSharedStrings(archive: Archive, part: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPronunciation = false;
  walkXml(archive.part(part), {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPronunciation = true;
      else if (name === 't') inText = !inPronunciation;
    },
    text(more) {
      if (inText) text += more;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeText(text));
      else if (name === 'rPh') inPronunciation = false;
      else if (name === 't') inText = false;
    },
  });
  return strings;
}

/** Excel writes characters that XML has no place for as "_x000D_". */
export function unescapeText(text: string): string {
  return text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
