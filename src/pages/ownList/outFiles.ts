import type { Feature, FeatureCollection } from 'geojson';
import { type Cell, csv } from '../../export/csv.ts';
import type { Area } from '../../geocoder/area/area.ts';
import type { LngLat } from '../../model/geo.ts';
import { columnNames, phraseOf } from '../../ownList/phrases.ts';
import { type PlacedRow, placeRows } from '../../ownList/placedRows.ts';
import type { Placement } from '../../ownList/placement.ts';
import type { Work } from '../../ownList/work.ts';

/** Of degrees: a metre. */
const decimals = 5;

/** What is added to the list's own columns, in this order. */
const addedColumns = [
  'longitude',
  'latitude',
  'read_as',
  'kind',
  'exactness',
  'county',
  'placed_by',
] as const;
type Added = Readonly<Record<(typeof addedColumns)[number], Cell>>;

const rounded = (degrees: number) => Number(degrees.toFixed(decimals));

function added({ point, placement }: PlacedRow): Added {
  const hit = placement?.tag === 'found' ? placement.hit : null;
  const [lng, lat]: readonly [Cell, Cell] = point
    ? [rounded(point[0]), rounded(point[1])]
    : ['', ''];
  return {
    longitude: lng,
    latitude: lat,
    read_as: hit?.name ?? '',
    kind: hit?.kind ?? '',
    exactness: hit?.exactness ?? '',
    county: hit?.county ?? '',
    placed_by: placedBy(point, placement),
  };
}

function placedBy(point: LngLat | null, placement: Placement | undefined): string {
  if (placement?.tag === 'found') return placement.by;
  if (placement?.tag === 'position') return 'map';
  return point ? 'coordinates' : 'none';
}

const headings = (work: Work) => columnNames(work, (number) => `column_${number}`);

/** The list with what was found, for a table: the headings, then every row. */
export function listTable(
  work: Work,
  placements: ReadonlyMap<string, Placement>,
): readonly (readonly Cell[])[] {
  const rows = placeRows(work, placements).map((each) => {
    const values = added(each);
    return [...each.row, ...addedColumns.map((name) => values[name])];
  });
  return [[...headings(work), ...addedColumns], ...rows];
}

/** As text for a spreadsheet: semicolons and decimal commas where `forExcel`. */
export function listCsv(
  work: Work,
  placements: ReadonlyMap<string, Placement>,
  forExcel: boolean,
): string {
  return csv(listTable(work, placements), {
    separator: forExcel ? ';' : ',',
    mark: forExcel,
    decimalComma: forExcel,
  });
}

/** The list as GeoJSON (RFC 7946): areas where the words name one, else points; rows without a place have no geometry. */
export function listGeojson(
  work: Work,
  placements: ReadonlyMap<string, Placement>,
  areas: ReadonlyMap<string, Area>,
): FeatureCollection<Feature['geometry'] | null> {
  const names = headings(work);
  const features = placeRows(work, placements).map((each) => {
    const { row, point, placement } = each;
    // A row with a position of its own may have the words of another that is shown as an area.
    const area =
      placement?.tag === 'found' ? areas.get(phraseOf(row, work.columns).key) : undefined;
    const geometry = area ?? (point && { type: 'Point' as const, coordinates: point.map(rounded) });
    const own = Object.fromEntries(row.map((cell, index) => [names[index] ?? '', cell]));
    return { type: 'Feature' as const, properties: { ...own, ...added(each) }, geometry };
  });
  return { type: 'FeatureCollection', features };
}
