import type { SpreadMessages } from './nb.ts';

export const words: SpreadMessages = {
  back: 'All clusters',
  lead: ({ counties, allCounties, parts, allParts, inside, near, nearDistance }) =>
    `${counties} of ${allCounties} counties and ${parts} of ${allParts} parts of Norway have at least one cluster. ${inside} of the people in listed places live in a cluster’s area, and ${near} live within ${nearDistance} of one.`,
  onlyListed: (places, people) =>
    `Only places in the gazetteer count: ${places} towns and villages with ${people} inhabitants in all. People in scattered homes are left out.`,

  show: 'Show on the map',
  noLayer: 'The clusters alone',
  table: 'Show the figures as a table',
  of: (some, all) => `${some} of ${all}`,

  check: {
    heading: 'Fact check: well spread?',
    intro: 'The press release says:',
    question: 'What is measured',
    generous: 'Counted generously',
    strict: 'Counted strictly',
    counties: 'Counties',
    parts: 'Parts of Norway',
    people: 'People',
    places: 'Places',
    evenness: 'Evenness',
    withCluster: (count) => `${count} have at least one cluster`,
    mostly: (count) => `${count} have more than half their land in a cluster’s area`,
    inRegion: (share) => `${share} in a cluster’s area`,
    byMarker: (share, distance) => `${share} within ${distance} of a cluster’s marker`,
    index: (index) => `Index ${index}: more even than chance, by the formula`,
    chance: (low, high) => `Random points mostly give ${low} to ${high}`,
    conclusion: 'The figures do not say what counts as well spread. That is for you to decide.',
  },

  reach: {
    heading: 'Who has a cluster nearby?',
    toRegion: 'To the nearest cluster’s area',
    toMarker: 'To the nearest cluster’s marker',
    places: 'Places',
    people: 'People',
    inside: 'In the area',
    within: (distance) => `Within ${distance}`,
    distance: 'Distance',
    farthest: (place, distance, cluster) =>
      `Farthest away on the mainland is ${place}: ${distance} from the area of ${cluster}.`,
    outsideCounties: (place, distance) =>
      `Outside the counties it is farther: ${place}, ${distance}.`,
    note: (without) =>
      `The gazetteer has no population for ${without} of the places. They count as places, but not as people.`,
  },

  ground: {
    heading: 'Counties and parts of Norway',
    without: 'Counties without a cluster:',
    loosely: (counties) =>
      `In ${counties} all clusters’ areas are drawn approximately, so how much land they have is uncertain.`,
    part: 'Part of Norway',
    county: 'County',
    counties: 'Counties with a cluster',
    clusters: 'Clusters',
    land: 'Land in clusters’ areas',
    people: 'People in the places',
    none: 'none',
  },

  strip: {
    heading: 'From south to north',
    picture:
      'Bars for how many people live in each half degree of latitude, with the clusters beside them',
    latitude: 'Latitude',
    degrees: (from, to) => `${from}–${to}° north`,
    people: 'People',
    clusters: 'Clusters',
    note: 'Each bar is half a degree of latitude, about 56 km. Clusters stand where their marker is; the line shows how far the area reaches.',
  },

  apart: {
    heading: 'How far from each other?',
    intro: 'Measured from marker to marker.',
    cluster: 'Cluster',
    nearest: 'Nearest',
    distance: 'Distance',
    longest: (distance, one, other) => `Farthest apart: ${one} and ${other}, ${distance}.`,
    shortest: (distance, one, other) => `Closest together: ${one} and ${other}, ${distance}.`,
    centre: (distance, place) => `The centre of the markers lies ${distance} from ${place}.`,
    matrix: 'All the distances',
  },

  index: {
    heading: 'Even, clumped or random?',
    figure: (index) => `The nearest-neighbour index of Clark and Evans is ${index}.`,
    meaning:
      'Below 1, points lie closer together than random ones; above 1, farther apart. As even as can be is 2.15.',
    observed: 'Mean distance to the nearest',
    expected: 'Expected by chance',
    deviation: 'Deviation in standard errors (z)',
    area: (counties) => `Study area: the mainland, the ${counties} counties as drawn`,
    squareKilometres: (area) => `${area} km²`,
    chance: ({ draws, count, low, high, asHigh }) =>
      `The formula assumes a compact country without an edge, and Norway is long and narrow. So we also strewed ${count} points at random over the mainland ${draws} times: 95% of the indices lay from ${low} to ${high}, and ${asHigh} were as high or higher.`,
    warning: (count) =>
      `Warning: ${count} points are far too few to conclude anything for certain. Move one marker a few tens of kilometres and the figure changes.`,
  },

  method: {
    heading: 'How the figures are worked out',
    text: [
      'Distances are the shortest way on the WGS 84 ellipsoid, by Vincenty’s formula. The formula’s own error is under a millimetre. Between Tromsø and Oslo it gives 1,151.1 km; on a sphere (haversine) it would be 1,148.0 km.',
      'The map itself is the larger error: the coast is drawn at a scale of 1:10 million, and approximate areas have no fixed edge. Allow for a few kilometres.',
      'A place in one of the areas has a distance of 0. A place on an island that is not drawn belongs to the area on the nearest coast.',
      'A county counts when one of the areas is made up of that county, or of districts and places in it. Where only the edge of an approximate area reaches into a neighbouring county, the land there counts, but not the county. A part of Norway counts when one of its counties does. The counties are those drawn on the map.',
      'Populations are from GeoNames, from 2018 or earlier. Some are for the town, others for the municipality.',
      'On the map, the distance bands and the borders between what is nearest are worked out from points 4–5 km apart, and are right to about a kilometre.',
    ],
    sources: 'More about the map and its sources',
  },
};
