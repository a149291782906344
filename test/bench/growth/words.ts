/** What made-up clusters are named and described with. */
export const firms = [
  ...['Havkraft', 'Nordlys', 'Fjordteknikk', 'Bergverk', 'Skogbruk', 'Marin', 'Vindkraft', 'Smart'],
  ...['Sjømat', 'Grønn', 'Digital', 'Arktisk', 'Robotikk', 'Helse', 'Kyst', 'Sensor'],
] as const;

export const works = [
  'Små og mellomstore bedrifter samarbeider om å utvikle ny teknologi',
  'Forskere og gründere deler laboratorier og erfaring',
  'Leverandører til verftene går sammen om større oppdrag',
  'Bedriftene henter kunnskap fra universitet og høyskole',
  'Flere har fotfeste i det internasjonale markedet',
  'Målet er å få flere ideer fra forskning ut på markedet',
  'Kommunene legger til rette for testanlegg',
  'De fleste medlemmene har ti ansatte eller færre',
  'Studenter skriver oppgaver for medlemmene',
  'Nettverket arbeider for bedre tilgang på fagfolk',
] as const;

export const firstNames = [
  ...['Anne', 'Bjørn', 'Camilla', 'Dag', 'Eli', 'Frode', 'Guro', 'Håkon', 'Ingrid', 'Jon'],
] as const;

export const lastNames = [
  ...['Berg', 'Dahl', 'Eide', 'Foss', 'Haugen', 'Lie', 'Moen', 'Nygård', 'Solberg', 'Vik'],
] as const;
