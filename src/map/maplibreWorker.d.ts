declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  const MapLibreWorker: new (scope: unknown) => object;
  // biome-ignore lint/style/noDefaultExport: as the package has it
  export default MapLibreWorker;
}
