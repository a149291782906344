import type { SearchItem } from '../../geocoder/search/searchItem.ts';
import type { Site } from '../../model/site.ts';
import {
  chooseCluster,
  filterPart,
  filterSector,
  showNear,
  writeQuery,
} from '../../state/actions.ts';

/** Does what choosing a found item promises: opens a cluster, narrows the list, or shows what is near. */
export function selectResult(site: Site, item: SearchItem): void {
  switch (item.kind) {
    case 'cluster':
      chooseCluster(item.id);
      break;
    case 'contact':
      chooseCluster(item.cluster);
      break;
    case 'sector':
      writeQuery('');
      filterSector(item.id);
      break;
    case 'part':
      if (site.parts.some(({ id }) => id === item.id)) {
        writeQuery('');
        filterPart(item.id);
        break;
      }
      showNear({ label: item.label, lngLat: item.marker });
      break;
    case 'county':
    case 'county-today':
    case 'district':
    case 'former-municipality':
    case 'council':
    case 'landscape':
      showNear({ label: item.label, lngLat: item.marker });
      break;
    case 'place':
    case 'municipality':
    case 'postal-code':
      showNear({ label: item.label, lngLat: item.lngLat });
      break;
  }
}
