import { strToU8, zipSync } from 'fflate';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A zip of texts, by the names of its parts. */
export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

export type XlsxParts = {
  /** What stands in `sheetData` and behind it, by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  readonly strings?: string;
  readonly styles?: string;
  readonly properties?: string;
  /** Of the elements, as some programs write it. */
  readonly prefix?: string;
};

export function xlsxParts(parts: XlsxParts): Readonly<Record<string, string>> {
  const { sheets, hidden = [], strings = '', styles = '', properties = '', prefix = '' } = parts;
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const sheetParts = Object.values(sheets).map(
    (cells, index) =>
      [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<?xml version="1.0"?><${prefix}worksheet>${cells}</${prefix}worksheet>`,
      ] as const,
  );
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<${prefix}workbook xmlns:r="${relations}">${properties}<${prefix}sheets>${names
      .map((name, index) => {
        const state = hidden.includes(name) ? ' state="hidden"' : '';
        return `<${prefix}sheet name="${name}" sheetId="${index + 9}"${state} r:id="s${index}"/>`;
      })
      .join('')}</${prefix}sheets></${prefix}workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
      .join(
        '',
      )}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('f', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(sheetParts),
  };
}

export function xlsx(parts: XlsxParts): Uint8Array {
  return zip(xlsxParts(parts));
}

export function ods(tables: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest:manifest/>',
    'content.xml': `<office:document-content><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...more,
  });
}
