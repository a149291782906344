import type { Archive } from './archive.ts';
import type { Workbook } from './workbook.ts';
import { readXlsxSheet, type XlsxStyles } from './xlsxSheet.ts';
import { readSharedStrings } from './xlsxStrings.ts';
import { walkXml } from './xml.ts';

type Relation = { readonly id: string; readonly type: string; readonly part: string };

/** Where a workbook's main part is, if the zip is one of Excel's. */
export function xlsxMainPart(archive: Archive): string | undefined {
  const main = readRelations(archive, '').find(({ type }) => type === 'officeDocument');
  return [main?.part, 'xl/workbook.xml'].find(
    (part) => part !== undefined && /workbook\d*\.xml$/i.test(part) && archive.names.has(part),
  );
}

export function openXlsx(archive: Archive, main: string): Workbook {
  const relations = readRelations(archive, main);
  const sheets: { name: string; isHidden: boolean; part: string | undefined }[] = [];
  let from1904 = false;
  walkXml(archive.part(main), {
    open(tag, attributes) {
      if (tag === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (tag !== 'sheet') return;
      const { name = '', state = 'visible' } = attributes;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const relation = relations.find((each) => each.id === id);
      // A sheet that is a chart has no cells.
      if (relation !== undefined && relation.type !== 'worksheet') return;
      sheets.push({ name, isHidden: state !== 'visible', part: relation?.part });
    },
  });
  const partOf = (type: string) => relations.find((each) => each.type === type)?.part ?? '';
  let styles: XlsxStyles | undefined;
  let strings: readonly string[] | undefined;
  return {
    format: 'xlsx',
    sheets,
    readSheet(index) {
      styles ??= { ...readStyles(archive, partOf('styles')), from1904 };
      strings ??= readSharedStrings(archive, partOf('sharedStrings'));
      const part = sheets[index]?.part;
      return readXlsxSheet(part === undefined ? undefined : archive.part(part), strings, styles);
    },
  };
}

function readStyles(archive: Archive, part: string): Omit<XlsxStyles, 'from1904'> {
  const codes = new Map<number, string>();
  const formatOf: number[] = [];
  let inCellFormats = false;
  walkXml(archive.part(part), {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) formatOf.push(Number(numFmtId));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return { codes, formatOf };
}

/** What a part refers to; types by their last word, as the two editions of the standard differ before it. */
function readRelations(archive: Archive, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const relations: Relation[] = [];
  walkXml(archive.part(`${folder}_rels/${part.slice(slash)}.rels`), {
    open(name, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (name !== 'Relationship') return;
      const { pathname } = new URL(target, `file:///${folder}`);
      relations.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        part: decodeURIComponent(pathname.slice(1)),
      });
    },
  });
  return relations;
}
