import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from './mapWorker.ts?worker&url';

// A file of the site's own, as the content security policy asks. Without it a built map stays blank.
setWorkerUrl(workerUrl);
