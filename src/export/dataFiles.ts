/** The fixed addresses of the data, below the site's base. */
export const dataFiles = {
  /** RFC 4180 as it stands: commas, no byte order mark. For programs. */
  csv: 'data/klynger.csv',
  /** Semicolons and a byte order mark, as Excel in Norwegian opens by a double click. */
  excel: 'data/klynger-excel.csv',
  geojson: 'data/klynger.geojson',
  json: 'data/klynger.json',
} as const;

export type DataFile = keyof typeof dataFiles;
