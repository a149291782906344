import type { InputProblem } from '../reading.ts';
import { openArchive } from './archive.ts';
import { openOds } from './ods.ts';
import type { Workbook } from './workbook.ts';
import { openXlsx, xlsxMainPart } from './xlsx.ts';

type Opened =
  | { readonly tag: 'workbook'; readonly workbook: Workbook }
  | { readonly tag: 'refused'; readonly problem: InputProblem };

/** Parts that tell what else a zip may be. */
const others: readonly (readonly [part: string, problem: InputProblem])[] = [
  ['xl/workbook.bin', { tag: 'old-excel' }],
  ['word/document.xml', { tag: 'document', kind: 'word' }],
  ['ppt/presentation.xml', { tag: 'document', kind: 'slides' }],
];

/** Opens a zip as what its parts say it is; of OpenDocument, a part says which kind. */
export function openWorkbook(bytes: Uint8Array): Opened {
  const archive = openArchive(bytes);
  const textOf = (part: string) => new TextDecoder().decode(archive.part(part) ?? new Uint8Array());
  const main = xlsxMainPart(archive);
  if (main !== undefined) return { tag: 'workbook', workbook: openXlsx(archive, main) };
  const other = others.find(([part]) => archive.names.has(part));
  if (other !== undefined) return { tag: 'refused', problem: other[1] };
  const isOpenDocument = archive.names.has('mimetype') && archive.names.has('content.xml');
  if (!isOpenDocument) return { tag: 'refused', problem: { tag: 'archive' } };
  if (textOf('META-INF/manifest.xml').includes('encryption-data')) {
    return { tag: 'refused', problem: { tag: 'encrypted' } };
  }
  const [, kind] = /opendocument\.(\w+)/.exec(textOf('mimetype')) ?? [];
  if (kind === 'spreadsheet') return { tag: 'workbook', workbook: openOds(archive) };
  const document = kind === 'presentation' ? 'slides' : 'word';
  return { tag: 'refused', problem: { tag: 'document', kind: document } };
}
