import { expect, test } from 'vitest';
import { blockList, readListBlock, withListBlock } from '../../src/state/listBlock.ts';
import { builtSite } from '../map/builtSite.ts';

const none = { type: 'FeatureCollection' as const, features: [] };
const hostile = '</script><script>alert(1)</script> $& <!--';
const site = { ...builtSite, programme: { ...builtSite.programme, title: hostile } };
const block = {
  language: 'nn' as const,
  list: {
    sites: { nb: site, nn: site, en: site },
    regions: none,
    drawnRegions: none,
    labels: none,
  },
  spread: null,
};

test('a list comes out of its file as it went in, whatever it says', async () => {
  const file = withListBlock(
    '<title>Map</title><script type="module">start()</script>',
    block,
    'Mine &amp; dine',
  );
  document.head.innerHTML = file;
  expect(document.title).toBe('Mine & dine');
  expect(document.querySelectorAll('script')).toHaveLength(2);
  const read = readListBlock();
  expect(read).toEqual(block);
  const ownList = blockList(block, 'nn');
  expect(ownList).toMatchObject({ site, drawnRegions: none });
  await expect(ownList.loadSpread()).rejects.toThrow('two places');
  document.head.innerHTML = '';
  expect(readListBlock()).toBeNull();
});

test('a file without a place for a list is told', () => {
  expect(() => withListBlock('<title></title>', block, '')).toThrow('no place');
});
