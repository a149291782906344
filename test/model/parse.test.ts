import { describe, expect, it } from 'vitest';
import { parseRecords, RecordsError } from '../../src/model/parse.ts';
import { sampleRecords } from './sampleRecords.ts';

type Step = string | number;

/** The sample as JSON has it, with `value` at the end of the path, or with nothing there. */
function broken(path: readonly Step[], value?: unknown) {
  const root: unknown = JSON.parse(JSON.stringify(sampleRecords()));
  const last = path.at(-1);
  let at = root as Record<Step, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<Step, unknown>;
  if (last === undefined) throw new Error('a path needs a step');
  if (value === undefined) delete at[last];
  else at[last] = value;
  return root as { clusters: unknown; programme: unknown; sectors: unknown };
}

function problemsOf(raw: ReturnType<typeof broken>): readonly string[] {
  try {
    parseRecords(raw);
  } catch (error) {
    if (error instanceof RecordsError) return error.problems;
    throw error;
  }
  return [];
}

const cluster = 'clusters.json: record "kystvind"';
const programme = 'programme.json: record "programmet-2019"';
const sector = 'sectors.json: record "wind"';
const whiteSpace = 'must not begin or end with white space';
const kroner = 'must be a number of kroner, or an object with the numbers "from" and "to"';

it('gives sound records back as they are, of any programme', () => {
  expect(parseRecords(sampleRecords())).toEqual(sampleRecords());
});

it('takes records that say less, in one language', () => {
  const { sectors } = sampleRecords();
  const bare = {
    clusters: [{ id: 'a', name: 'A', sector: 'wind', phrases: [], facts: [], aims: [] }],
    programme: {
      id: 'list',
      name: 'List',
      title: 'My list',
      amounts: [],
      facts: [],
      owners: [],
      namedBy: [],
      contacts: [],
      source: { title: 'Own', sections: [] },
    },
    sectors: sectors.slice(0, 1).map((sector) => ({ ...sector, label: 'Wind' })),
  };
  expect(parseRecords(bare)).toEqual(bare);
});

it('checks a deck that is chosen', () => {
  const deck = [{ step: { kind: 'cluster', id: 'kystvind' }, heading: 'Vind' }];
  const raw = JSON.parse(JSON.stringify(sampleRecords())) as ReturnType<typeof broken>;
  expect(parseRecords({ ...raw, deck }).deck).toEqual(deck);
  const odd = [
    { step: { kind: 'cluster', id: 'ukjent' } },
    { step: { kind: 'spread', layer: 'x' } },
    { step: { kind: 'script' } },
  ];
  expect(problemsOf({ ...raw, deck: odd } as typeof raw)).toEqual([
    'deck.json: record number 2, field step.layer: must be one of distance, nearest, uncovered',
    'deck.json: record number 3, field step.kind: must be a step of the deck',
    'deck.json: record number 1, field step.id: no cluster has the id "ukjent"',
  ]);
});

describe('says which field of which record is wrong, and how', () => {
  it.each<[readonly Step[], unknown, string]>([
    [
      ['clusters', 0, 'facts', 2, 'text', 'nn'],
      '',
      `${cluster}, field facts[2].text.nn: must not be empty`,
    ],
    [
      ['clusters', 0, 'facts', 2, 'text', 'nn'],
      undefined,
      `${cluster}, field facts[2].text.nn: is missing`,
    ],
    [
      ['clusters', 0, 'facts', 2, 'text', 'nn'],
      'Tre. ',
      `${cluster}, field facts[2].text.nn: ${whiteSpace}`,
    ],
    [
      ['clusters', 0, 'facts', 2, 'text', 'nn'],
      ' \n',
      `${cluster}, field facts[2].text.nn: ${whiteSpace}`,
    ],
    [
      ['clusters', 0, 'facts', 2, 'text', 'nn'],
      3,
      `${cluster}, field facts[2].text.nn: must be text`,
    ],
    [
      ['clusters', 0, 'facts', 2, 'text', 'sv'],
      'Tre.',
      `${cluster}, field facts[2].text.sv: is not a field of this record`,
    ],
    [['clusters', 0, 'facts', 2, 'text'], 3, `${cluster}, field facts[2].text: must be an object`],
    [
      ['clusters', 0, 'facts', 2, 'text'],
      'Tre. ',
      `${cluster}, field facts[2].text: ${whiteSpace}`,
    ],
    [['clusters', 0, 'facts', 2], null, `${cluster}, field facts[2]: must be an object`],
    [['clusters', 0, 'facts'], 'Tre.', `${cluster}, field facts: must be a list`],
    [
      ['clusters', 0, 'contact'],
      { section: 'kontakt' },
      `${cluster}, field contact: needs a name, a phone number or an e-mail address`,
    ],
    [
      ['clusters', 0, 'contact', 'email'],
      'post',
      `${cluster}, field contact.email: must be an e-mail address`,
    ],
    [
      ['clusters', 0, 'web'],
      'javascript:x()',
      `${cluster}, field web: must be a whole web address`,
    ],
    [['clusters', 0, 'position'], [8], `${cluster}, field position[1]: must be a number`],
    [['clusters', 0, 'position'], [8, 95], `${cluster}, field position[1]: must be at most 90`],
    [['clusters', 0, 'asPoint'], false, `${cluster}, field asPoint: must be true`],
    [
      ['clusters', 0, 'contact', 'phone'],
      '51 00 00 00',
      `${cluster}, field contact.phone: must be + and 7 to 15 digits`,
    ],
    [['clusters', 0, 'colour'], 'red', `${cluster}, field colour: is not a field of this record`],
    [
      ['clusters', 0, 'id'],
      'Kyst Vind',
      'clusters.json: record "Kyst Vind", field id: must be lower-case words joined by hyphens',
    ],
    [['clusters', 1, 'id'], undefined, 'clusters.json: record number 2, field id: is missing'],
    [
      ['clusters', 1, 'id'],
      '',
      'clusters.json: record number 2, field id: must be lower-case words joined by hyphens',
    ],
    [['clusters', 1], null, 'clusters.json: record number 2: must be an object'],
    [['clusters'], [], 'clusters.json: must be a list of at least one record'],
    [['clusters'], {}, 'clusters.json: must be a list of at least one record'],
    [['programme'], 'Arena', 'programme.json: must be an object'],
    [['programme', 'id'], undefined, 'programme.json: field id: is missing'],
    [['programme', 'year'], '2019', `${programme}, field year: must be a number`],
    [['programme', 'year'], 2019.5, `${programme}, field year: must be a whole year`],
    [
      ['programme', 'amounts', 0, 'amount'],
      '1 million',
      `${programme}, field amounts[0].amount: ${kroner}`,
    ],
    [
      ['programme', 'amounts', 0, 'amount'],
      { from: 1 },
      `${programme}, field amounts[0].amount: ${kroner}`,
    ],
    [
      ['programme', 'amounts', 0, 'amount'],
      0,
      `${programme}, field amounts[0].amount: must be more than 0`,
    ],
    [
      ['programme', 'amounts', 0, 'amount'],
      1.5,
      `${programme}, field amounts[0].amount: must be whole kroner`,
    ],
    [
      ['programme', 'amounts', 0, 'amount'],
      { from: 2, to: 1 },
      `${programme}, field amounts[0].amount: must go from the lower amount to the higher`,
    ],
    [
      ['programme', 'owners', 0, 'responsible'],
      'yes',
      `${programme}, field owners[0].responsible: must be true or false`,
    ],
    [
      ['programme', 'source', 'url'],
      'example.no',
      `${programme}, field source.url: must be a whole web address`,
    ],
    [
      ['sectors', 0, 'color', 'dark'],
      'blue',
      `${sector}, field color.dark: must be a colour such as #0b6e8a`,
    ],
    [
      ['sectors', 0, 'shape'],
      'skull',
      `${sector}, field shape: must be one of circle, square, triangle, diamond, hexagon, cross, inverted-triangle, star, bar, hourglass, half-circle, saltire, ring`,
    ],
    [
      ['sectors', 0, 'icon'],
      'star',
      `${sector}, field icon: must be one of test-flask, mountain, broadcast, cog, laptop, car, plant`,
    ],
  ])('%j = %j', (path, value, problem) => {
    expect(problemsOf(broken(path, value))).toContain(problem);
  });
});

describe('finds what no record shows alone', () => {
  it.each<[readonly Step[], unknown, readonly string[]]>([
    [['clusters', 1, 'id'], 'kystvind', [`${cluster}, field id: belongs to more than one record`]],
    [
      ['clusters', 0, 'sector'],
      'tidal',
      [`${cluster}, field sector: no sector has the id "tidal"`],
    ],
    [
      ['clusters', 0, 'region'],
      'Dalane',
      [`${cluster}, field region: "Dalane" is neither its area nor one of its phrases`],
    ],
    [
      ['clusters', 0, 'region'],
      undefined,
      [`${cluster}, field marker: says how to read a region that is not there`],
    ],
    [
      ['clusters', 0, 'marker'],
      'Rogaland',
      [`${cluster}, field marker: "Rogaland" is not one of its phrases`],
    ],
    [
      ['clusters', 0, 'aims', 0, 'section'],
      'slutt',
      [`${cluster}, field aims[0].section: the source has no section "slutt"`],
    ],
    [
      ['clusters', 0, 'evidence', 'area', 'section'],
      'slutt',
      [`${cluster}, field evidence.area.section: the source has no section "slutt"`],
    ],
    [
      ['clusters', 0, 'contact', 'section'],
      'slutt',
      [`${cluster}, field contact.section: the source has no section "slutt"`],
    ],
    [
      ['programme', 'evaluation', 'section'],
      'slutt',
      [`${programme}, field evaluation.section: the source has no section "slutt"`],
    ],
    [
      ['programme', 'amounts', 1],
      sampleRecords().programme.amounts[0],
      [`${programme}, field amounts: "budget" is the id of more than one amount`],
    ],
    [
      ['programme', 'source', 'sections', 2],
      sampleRecords().programme.source.sections[0],
      [`${programme}, field source.sections: "om-klyngene" is the id of more than one section`],
    ],
    [
      ['sectors', 2],
      { ...sampleRecords().sectors[0], shape: 'cross' },
      [`${sector}, field id: belongs to more than one record`],
    ],
    [
      ['sectors', 1, 'shape'],
      'circle',
      [
        `${sector}, field shape: "circle" is also the shape of "timber"`,
        'sectors.json: record "timber", field shape: "circle" is also the shape of "wind"',
      ],
    ],
  ])('%j = %j', (path, value, problems) => {
    expect(problemsOf(broken(path, value))).toEqual(problems);
  });
});

describe('one error', () => {
  it('lists every problem of every file, one a line', () => {
    const raw = broken(['clusters', 0, 'name'], '');
    raw.sectors = 'none';
    raw.programme = broken(['programme', 'name']).programme;
    const lines = [
      `${cluster}, field name: must not be empty`,
      `${programme}, field name: is missing`,
      'sectors.json: must be a list of at least one record',
      'clusters.json: record "treklynga", field sector: no sector has the id "timber"',
    ];
    expect(() => parseRecords(raw)).toThrow(new RecordsError(lines));
    expect(problemsOf(raw)).toEqual(lines);
  });

  it('does not blame clusters for a fault in their sector', () => {
    expect(problemsOf(broken(['sectors', 0, 'label', 'en'], ''))).toEqual([
      `${sector}, field label.en: must not be empty`,
    ]);
  });

  it('does not blame clusters for a fault in the programme', () => {
    expect(problemsOf(broken(['programme', 'source', 'sections', 0, 'label']))).toEqual([
      `${programme}, field source.sections[0].label: is missing`,
    ]);
  });
});
