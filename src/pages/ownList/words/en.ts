import { createFormats } from '../../../i18n/format.ts';
import type { OwnListMessages } from './nb.ts';
import { shaping } from './shaping/en.ts';

const format = createFormats('en');
const rows = (count: number) => `${format.number(count)} ${format.plural(count, 'row', 'rows')}`;
const cells = (count: number) => `${format.number(count)} ${format.plural(count, 'cell', 'cells')}`;
const megabytes = (bytes: number) => `${format.number(Math.round(bytes / 1024 / 1024))} MB`;

export const words: OwnListMessages = {
  intro:
    'Paste a list of names and places in words. The places are found here on the page: towns, municipalities, counties, regions such as “Tromsø-regionen” and stretches such as “Kongsberg – Oslo”. Where there is a choice, you make it. Then the map is yours.',
  privacyHeading: 'The list stays with you',
  privacy:
    'Everything happens in the browser. Nothing of the list is sent anywhere, and neither an account nor a server is needed. The work is kept on this device until you delete it.',
  needsHeading: 'What it takes',
  needs:
    'One row for each company, cluster or organisation, with two columns: name and place. Category, text, contact person, phone, e-mail, website, source, municipality or county and coordinates may be there too. Up to 5,000 rows and 10 MB.',
  noScript: 'To read the list the page needs scripts, which are switched off in your browser.',

  input: {
    heading: 'Your list',
    paste: 'Paste the list here',
    pasteHint: 'From Excel, Word, a web page or a CSV file. You can also drop a file here.',
    read: 'Read the list',
    file: 'Choose a file',
    fileHint: 'CSV, TSV, Excel (.xlsx), LibreOffice (.ods) or work that you have saved (.json).',
    example: 'Try an example',
    fromSite: 'Start from this site’s clusters',
    reading: 'Reading …',
    replace: 'Read another list',
  },

  problems: {
    empty: 'There is nothing to read there.',
    'too-large': ({ bytes, limit }) =>
      `The file has ${megabytes(bytes)}. The limit is ${megabytes(limit)}. Nothing has changed.`,
    'unpacks-too-large': ({ limit }) =>
      `The file unpacks to more than ${megabytes(limit)}. Nothing has changed.`,
    'too-many-rows': ({ rows: count, limit }) =>
      `The list has ${rows(count)}. The limit is ${rows(limit)}. Please split it. Nothing has changed.`,
    encrypted: 'The workbook is locked with a password. Save it without one and try again.',
    'old-excel': 'This is an old Excel file (.xls). Save it as .xlsx or CSV.',
    document: 'This is a document. Copy the table in it and paste it here.',
    picture: 'This is a picture. The list must be text.',
    archive: 'This is a zip file without a spreadsheet. Unpack it first.',
    binary: 'The file is neither text nor a spreadsheet.',
    'broken-file': 'The file is damaged or incomplete.',
    'other-json': 'The JSON file is neither work saved here nor a list of records.',
    'no-table': 'There is no table on that page.',
    'no-rows': 'The file could be read, but has no rows with text.',
  },
  brokenWork: 'The saved work is damaged or made by a newer version. Nothing has changed.',
  brokenLink: 'The link is damaged or cut short. Ask for it again, or for the file.',
  offline: 'The place names could not be fetched. Are you connected? Your list is still here.',

  asRead: {
    heading: 'As it was read',
    count: (count) => `${rows(count)} read.`,
    first: 'The first rows',
    header: 'The first row holds headings',
    delimiter: 'Delimiter',
    delimiters: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Vertical bar' },
    encoding: 'Encoding',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 LE',
      'utf-16be': 'UTF-16 BE',
      'windows-1252': 'Windows-1252',
    },
    sheet: 'Sheet',
    notes: {
      'unseen-removed': (count) => `Invisible characters were removed from ${cells(count)}.`,
      'cells-cut': (count) => `${cells(count)} were too long and have been cut.`,
      'columns-cut': (count) =>
        `${format.number(count)} ${format.plural(count, 'column', 'columns')} were left out.`,
      'ragged-rows': (count) => `${rows(count)} with more or fewer cells than the others.`,
      'hidden-rows': (count) => `${rows(count)} hidden in the workbook, included here.`,
      'hidden-sheets': (count) =>
        `${format.number(count)} ${format.plural(count, 'sheet', 'sheets')} hidden in the workbook.`,
      'merged-cells': (count) => `${cells(count)} merged: the text stands in the first.`,
      formulas: (count) => `${cells(count)} with formulas: the last result was read.`,
      'error-cells': (count) => `${cells(count)} showing an error, read as empty.`,
      'unreadable-letters': (count) => `${cells(count)} with letters that could not be read.`,
      'open-quotes': () => 'A quotation mark is never closed, so rows may have run together.',
    },
  },

  columns: {
    heading: 'The columns',
    hint: 'Only name and place are needed. The rest may stay empty.',
    none: 'None',
    name: 'Name',
    place: 'Place',
    placeHint: 'Several columns are joined, for example address, postal code and postal place.',
    addPlace: 'Add a column',
    roles: {
      within: 'Municipality or county that tells like names apart',
      category: 'Category',
      text: 'Text',
      contactName: 'Contact person',
      phone: 'Phone',
      email: 'E-mail',
      web: 'Website',
      source: 'Source',
      lat: 'Latitude',
      lng: 'Longitude',
    },
    missing: 'Choose which column is the name, and which is the place.',
    column: (index) => `Column ${index}`,
    notes: {
      'swapped-coordinates':
        'Latitude and longitude stood the wrong way round, and were put right.',
      utm: 'Two columns look like UTM coordinates in metres. They are not read; the places are read from the words.',
    },
  },

  ...shaping,

  heading: {
    heading: 'Words',
    title: 'Title',
    subtitle: 'Subtitle',
    year: 'Year',
    source: 'Source',
    sourceAddress: 'The source’s web address',
    language: 'The language that the list is written in',
  },

  out: {
    heading: 'Take it with you',
    see: 'See the map',
    seeHint:
      'See the whole map with your list: a panel for each row, filters, search, table, spread, presentation and pictures.',
    oneFile: 'Save as one file',
    oneFileHint:
      'The whole map with your list in one HTML file of about 6 MB. It works from a disk, on any host and in an iframe, and asks for nothing from the net.',
    oneFileFetching: 'Loading what it takes …',
    oneFileFailed: 'The file could not be made.',
    work: 'Save the work',
    workHint: 'One file with the list, the choices and the words. Open it here to go on.',
    csv: 'CSV with places',
    excel: 'CSV for Excel',
    geojson: 'GeoJSON',
    xlsx: 'Excel (.xlsx)',
    full: 'There is no room for more on this device. Save the work as a file before you close the page.',
    keptChanged:
      'Another tab has changed the list that is kept on this device. What you do in this tab is not kept until you have chosen.',
    keptDeleted:
      'The list was deleted from this device in another tab. What you do in this tab is not kept until you have chosen.',
    takeOther: 'Take the list of the other tab',
    kept: 'The work is kept on this device.',
    notKept:
      'The browser does not let us keep anything here. Save the work as a file before you close the page.',
    keptOther: 'This device has another list. It has not changed.',
    keepInstead: 'Keep this one here instead',
    link: 'Make a link',
    linkLabel: 'Link with the whole list',
    linkHint: 'The list stands in the link itself, after the #. No server sees it.',
    linkLong: 'It is long: some programs for mail and chat cut it.',
    linkTooLong: 'The list is too long for a link. Save the work as a file instead.',
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'Could not copy. Select the text and copy it yourself.',
    remove: 'Delete from this device',
    removeSure: 'Delete the list and all choices?',
    removeYes: 'Delete',
    removeNo: 'Keep',
  },
};
