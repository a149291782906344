/** What a column may hold beside the name and the place. */
export const optionalRoles = [
  'category',
  'text',
  'contactName',
  'phone',
  'email',
  'web',
  'source',
  'within',
  'lat',
  'lng',
] as const;
export type OptionalRole = (typeof optionalRoles)[number];

/**
 * Which column is what, by index. No column is two things, with two exceptions: in a list of places the
 * name is the place, and one column may hold latitude and longitude.
 */
export type Columns = {
  readonly name: number;
  /** Joined in this order with ", "; none where positions alone say where all are. */
  readonly place: readonly number[];
  /** `within`: county or municipality, which decides between namesakes. */
} & { readonly [Role in OptionalRole]?: number };

/** Worth telling before the columns are taken for right. */
export type ColumnNote =
  /** The column headed latitude holds longitudes, and the other way round: taken as they are. */
  | { readonly tag: 'swapped-coordinates' }
  /** Metres on a map sheet, not degrees: not read. */
  | { readonly tag: 'utm'; readonly columns: readonly [east: number, north: number] };

export type ColumnsGuess = {
  /** Whole if there is both a name and a place or a position. */
  readonly columns: Partial<Columns>;
  readonly notes: readonly ColumnNote[];
};
