/** The colours of the map, one set a theme. Sector colours belong to the sectors' records. */
export type Palette = {
  readonly sea: string;
  readonly land: string;
  readonly neighbour: string;
  readonly neighbourBorder: string;
  readonly countyBorder: string;
  /** Names of towns and counties, and the edge that lifts them off what lies under. */
  readonly ink: string;
  readonly muted: string;
  readonly halo: string;
  /** The reader's own point and the lines from it. */
  readonly here: string;
  /** Land by its way to the nearest cluster's region, from near to far: told apart by lightness alone. */
  readonly bandNear: string;
  readonly bandMiddle: string;
  readonly bandFar: string;
  readonly bandBeyond: string;
};

export type Scheme = 'light' | 'dark';

export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    sea: '#e6eef1',
    land: '#fbfaf6',
    neighbour: '#eeede8',
    neighbourBorder: '#dddbd3',
    countyBorder: '#c9c6bb',
    ink: '#16222b',
    muted: '#44525c',
    halo: '#fdfcf9',
    here: '#16222b',
    bandNear: '#d9cbdb',
    bandMiddle: '#b39cb8',
    bandFar: '#86698f',
    bandBeyond: '#533a5b',
  },
  dark: {
    sea: '#0d171d',
    land: '#22303a',
    neighbour: '#162129',
    neighbourBorder: '#22303a',
    countyBorder: '#43545f',
    ink: '#eef4f6',
    muted: '#b7c5cd',
    halo: '#101b22',
    here: '#eef4f6',
    bandNear: '#4d4760',
    bandMiddle: '#776c8c',
    bandFar: '#a698ba',
    bandBeyond: '#d8cbe8',
  },
};

/** Around signs: white lifts them off their region by day, near-black by night. */
export const signEdges: Readonly<Record<Scheme, string>> = { light: '#ffffff', dark: '#0d171d' };
