import { expect, test } from 'vitest';
import { partAddress, readPartAddress } from '../../src/map/partAddress.ts';

test.each([
  [
    '/assets/map-1.json',
    `${document.baseURI.replace(/^(\w+:\/\/[^/]*).*$/, '$1')}/assets/map-1.json`,
  ],
  ['https://kart.example/a/map.json?b=1?c', 'https://kart.example/a/map.json?b=1?c'],
  ['data:application/json;base64,eyJhIjoxfQ==', 'data:application/json;base64,eyJhIjoxfQ=='],
])('%s is found again from its part’s address', (mapUrl, found) => {
  expect(readPartAddress(partAddress(mapUrl, 'regions'))).toEqual({
    part: 'regions',
    cluster: '',
    mapUrl: found,
  });
  expect(readPartAddress(partAddress(mapUrl, 'regions', 'ikuben'))).toEqual({
    part: 'regions',
    cluster: 'ikuben',
    mapUrl: found,
  });
});
