import 'leaflet/dist/leaflet.css';
import './peer.css';
import type { GeoJsonObject } from 'geojson';
import * as leaflet from 'leaflet';
import site from '../../../data/generated/site.nb.json';

// What anybody would write to have the same geometry and signs on a map, and no more.
const [west = 0, south = 0, east = 0, north = 0] = site.home;
const map = leaflet.map('map').fitBounds([
  [south, west],
  [north, east],
]);
map.attributionControl.addAttribution('OpenStreetMap, Natural Earth, GeoNames');
for (const { name, region } of site.clusters) {
  const [lng = 0, lat = 0] = region.marker;
  leaflet.circleMarker([lat, lng]).bindTooltip(name, { permanent: true }).addTo(map);
}
const styles = [
  ['counties', { color: '#fbfaf6', fillOpacity: 1 }],
  ['svalbard', { color: '#fbfaf6', fillOpacity: 1 }],
  ['regions', { color: '#0b6e8a', weight: 1 }],
  ['sea', { color: '#e6eef1', fillOpacity: 1 }],
  ['borders', { color: '#c9c6bb', weight: 1 }],
] as const;
const data = await Promise.all(
  styles.map(
    async ([name]): Promise<GeoJsonObject> => (await fetch(`/assets/${name}.json`)).json(),
  ),
);
data.forEach((geometry, index) => {
  leaflet.geoJSON(geometry, { style: styles[index]?.[1] ?? {} }).addTo(map);
});
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('bench:rest')));
