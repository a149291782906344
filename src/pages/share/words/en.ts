import type { ShareMessages } from './nb.ts';

export const words: ShareMessages = {
  intro:
    'Here you can embed the map in an article, make pictures of it for print and screen, and get the data. All of it is free to use as long as the source is named.',
  back: 'To the map',
  ownList:
    'Here you can save pictures of the map. To embed the map in a web page, save it as one file where the list is made. That is also where you save the list as CSV, Excel or GeoJSON, and make a link to it.',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'Could not copy. Select the text and copy it yourself.',

  embed: {
    heading: 'Embed the map',
    how: 'Copy the code and paste it where your publishing system takes HTML. The map adapts to the width it is given, and works without script too.',
    show: 'Show',
    all: 'All the clusters',
    oneCluster: 'One cluster',
    oneSector: 'One sector',
    some: 'A selection of clusters',
    language: 'Language',
    look: 'Appearance',
    panel: 'Text about the clusters below the map',
    title: 'Title',
    legend: 'Map key',
    counties: 'County borders',
    live: 'Readers can move the map without touching it first',
    camera: 'Start where the map is now',
    cameraHint: 'Move the map first, and the embed can start in the same place.',
    preview: 'Preview',
    widths: { phone: 'Phone', article: 'Article', wide: 'Wide' },
    width: 'Width',
    scaled: (percent) => `Shown at ${percent} per cent of full size.`,
    code: 'Code to paste',
    script: 'Include the line that adjusts the height',
    scriptHint:
      'Without the line the map keeps the height it has in the code. Some publishing systems let no scripts through, and then it can be left out.',
    relative: 'Put the address of the site before the addresses in the code.',
    link: 'Plain link',
    wordpress: 'Link and WordPress',
    wordpressHow:
      'Paste the address into the Embed block or on a line of its own. WordPress gets the map through oEmbed, in the language and with the cluster you have chosen, and otherwise with the default options. To keep all options, paste the code into a Custom HTML block. Pasted into a paragraph it becomes a link, and the options are lost.',
  },

  pictures: {
    heading: 'Picture of the map',
    intro:
      'The picture shows what the map shows now. Title, map key, scale and sources are in the picture.',
    shape: 'Shape',
    shapes: {
      landscape: 'Landscape, 4:3',
      square: 'Square',
      story: 'Portrait, 9:16',
    },
    shapeNames: { landscape: 'landscape', square: 'square', story: 'portrait' },
    file: 'File',
    vector: 'SVG, scales to any size',
    screen: (times, width, height) => `PNG for screen, ${times}× (${width} × ${height} pixels)`,
    print: (millimetres, width, height) =>
      `PNG for print, ${millimetres} mm wide, 300 dpi (${width} × ${height} pixels)`,
    look: 'Appearance',
    looks: { light: 'Light', dark: 'Dark' },
    legend: 'Map key',
    preview: 'The picture as it will be',
    making: 'Making the picture …',
    download: 'Download',
    copyPicture: 'Copy the picture',
    saved: (name) => `${name} has been downloaded.`,
    failed: 'Could not make the picture. Try again, or choose SVG.',
    source: (line) => `Source: ${line}`,
    credit: (address) =>
      `Map data: © OpenStreetMap contributors (ODbL), Natural Earth, GeoNames (CC BY 4.0). Map: ${address}`,
    scale: (distance) => `${distance} at the middle of the map`,
  },

  data: {
    heading: 'The data',
    intro:
      'The files have fixed addresses. Texts are in Bokmål, Nynorsk and English, and each file names its source and licence.',
    files: {
      csv: 'CSV for programs: commas between fields, UTF-8',
      excel: 'CSV for Norwegian Excel: semicolons between fields, UTF-8 with a byte order mark',
      geojson: 'GeoJSON with an area and a point for each cluster',
      json: 'JSON with everything, facts and aims included',
    },
    licence: 'The data may be used freely, with attribution:',
    dictionary: 'What the columns mean',
    dictionaryIntro:
      'A column of text comes in three versions, with _nb, _nn and _en after its name. Where a field holds several values, there are semicolons between them. A text that a spreadsheet would take for a formula has an apostrophe first.',
    columns: {
      id: 'What the cluster is called in addresses and files. It does not change.',
      name: 'The name in the source.',
      page: 'The cluster’s page on this site.',
      sector: 'What the sector is called in files.',
      sector_name: 'The sector’s name.',
      area: 'The area that the source lists the cluster under, as written there.',
      area_section: 'The section of the source that gives the area.',
      region: 'The place phrase that the drawn area is read from, as written in the source.',
      region_section: 'The section of the source that has the place phrase.',
      exactness:
        'How exact the area is: exact follows county borders, approximate has no fixed border.',
      reason: 'How the place phrase was read.',
      county_numbers:
        'Numbers of the counties that the area is made of or has its places in, as of the year of the source.',
      counties: 'Names of those counties.',
      counties_today: 'The counties that the same places belong to today.',
      part: 'The parts of Norway that those counties belong to.',
      longitude: 'Longitude of the map marker, in degrees (WGS 84).',
      latitude: 'Latitude of the map marker, in degrees (WGS 84).',
      area_km2:
        'Size of the drawn area in square kilometres. The coastline is coarse, so the figure is approximate.',
      summary: 'What the cluster is, in one sentence.',
      summary_section: 'The section of the source that the sentence is based on.',
      participants: 'Who takes part.',
      participants_section: 'The section of the source that says who takes part.',
      contact_name: 'The project manager that the source named.',
      contact_phone:
        'The phone number that the source gave, without the country code 47. It may have another owner now.',
      contact_email: 'The e-mail address that the list gives.',
      contact_section: 'The section of the source that has the contact.',
      year: 'The year that the information is about.',
      source_title: 'Title of the source.',
      source_publisher: 'Publisher of the source.',
      source_url: 'Web address of the source.',
      licence: 'The licence of the data.',
      licence_url: 'Web address of the licence.',
      attribution: 'Who is to be named.',
      later_name:
        'The last other name that other sources know the cluster by. Empty where none does, as in all of these columns.',
      later_name_date:
        'When the name was in use, as exactly as the source says: year, month or day. Empty where the source is undated.',
      later_name_source: 'The web address of the page that has the name.',
      later_status: 'The last status that other sources tell of.',
      later_status_date: 'When the cluster got or had the status.',
      later_status_source: 'The web address of the page that tells of the status.',
      later_members: 'The last that other sources say of how many take part.',
      later_members_date: 'When so many took part.',
      later_members_source: 'The web address of the page that says how many.',
      later_unknown: 'What no source says of the cluster today.',
      website: 'The cluster’s own website, where a source gives it. It may have a new owner.',
      website_date: 'When the address was seen. Empty where the page is undated.',
      record_source: 'Where the list has the information from.',
    },
    kind: 'In GeoJSON only: region is the area, point is the map marker.',
  },

  citation: {
    heading: 'How to cite the map',
    text: 'Reference',
    bibtex: 'For BibTeX',
    read: (date) => `accessed ${date}`,
    source: ({ publisher, title, year }) =>
      `Source: ${publisher ? `${publisher} ` : ''}${year ? `(${year}), ` : ''}‘${title}’`,
    since: (year) =>
      `The sources on the years since ${year} are on the map’s page about its sources.`,
  },

  facts: {
    heading: 'Fact box',
    intro: 'The figures of the source, ready to paste, each followed by the section it is from.',
    box: 'Text for a fact box',
    section: (label) => `section ‘${label}’`,
    numbers: [
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
      'hundred',
      'thousand',
    ],
  },
};
