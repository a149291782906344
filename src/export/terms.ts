/** What the data may be used for, and who is to be named: the places come from GeoNames, which asks for it. */
export const terms = {
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Klyngekart; GeoNames (CC BY 4.0); Natural Earth',
} as const;
