import 'maplibre-gl/dist/maplibre-gl.css';
import './peer.css';
import { Map as MapView, Marker, Popup, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import site from '../../../data/generated/site.nb.json';

// What anybody would write to have the same geometry and signs on a map, and no more.
setWorkerUrl(workerUrl);
const [west = 0, south = 0, east = 0, north = 0] = site.home;
const source = (name: string) =>
  ({ type: 'geojson', data: new URL(`/assets/${name}.json`, location.href).href }) as const;
const fill = (id: string, color: string) =>
  ({ id, type: 'fill', source: id, paint: { 'fill-color': color } }) as const;
const map = new MapView({
  container: 'map',
  bounds: [west, south, east, north],
  attributionControl: { customAttribution: 'OpenStreetMap, Natural Earth, GeoNames' },
  style: {
    version: 8,
    sources: {
      counties: source('counties'),
      svalbard: source('svalbard'),
      regions: source('regions'),
      sea: source('sea'),
      borders: source('borders'),
    },
    layers: [
      { id: 'abroad', type: 'background', paint: { 'background-color': '#eeede8' } },
      fill('counties', '#fbfaf6'),
      fill('svalbard', '#fbfaf6'),
      { ...fill('regions', '#0b6e8a'), paint: { 'fill-color': '#0b6e8a', 'fill-opacity': 0.2 } },
      fill('sea', '#e6eef1'),
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': '#c9c6bb' } },
    ],
  },
});
for (const { name, region } of site.clusters) {
  const [lng = 0, lat = 0] = region.marker;
  new Marker().setLngLat([lng, lat]).setPopup(new Popup().setText(name)).addTo(map);
}
map.once('idle', () => performance.mark('bench:rest'));

/** For the bench: points in rows over the home view, from one source, as circles. */
const drawPoints = (count: number) => {
  const across = Math.ceil(Math.sqrt(count));
  const features = Array.from({ length: count }, (_, index) => {
    const lng = west + ((east - west) * (index % across)) / across;
    const lat = south + ((north - south) * Math.floor(index / across)) / across;
    return {
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'Point' as const, coordinates: [lng, lat] },
    };
  });
  map.addSource('points', { type: 'geojson', data: { type: 'FeatureCollection', features } });
  map.addLayer({ id: 'points', type: 'circle', source: 'points' });
};
Object.assign(globalThis, { drawPoints });
