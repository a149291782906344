import { act, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Legend } from '../../src/app/Legend.tsx';
import { MapFurniture } from '../../src/app/MapFurniture.tsx';
import { Panel } from '../../src/app/Panel.tsx';
import { languages } from '../../src/model/language.ts';
import { setDevice, setMapState } from '../../src/state/actions.ts';
import type { View } from '../../src/state/view.ts';
import { builtSite } from '../map/builtSite.ts';
import { diskFetch } from '../support/diskFetch.ts';
import { renderPart } from '../support/renderPart.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

const views: readonly (readonly [string, Partial<View>])[] = [
  ['the list', {}],
  ['a list of none', { query: 'finnes ikke' }],
  ['a list of one', { sector: 'ict' }],
  ['the sources', { page: { kind: 'sources' } }],
  ['the table', { page: { kind: 'table' } }],
  ['what is near a place', { near: { label: 'Hamar', lngLat: [11.068, 60.795] } }],
  ...builtSite.clusters.map(({ id, name }) => [name, { page: { kind: 'cluster', id } }] as const),
];

/** All that a reader may see or hear. */
function words(container: HTMLElement): string {
  const attributes = ['aria-label', 'title', 'placeholder', 'href', 'value', 'alt'];
  const hidden = [...container.querySelectorAll('*')].flatMap((element) =>
    attributes.map((name) => element.getAttribute(name) ?? ''),
  );
  return [container.textContent, ...hidden].join('\n');
}

const faults = /\bundefined\b|\bNaN\b|\bnull\b|\[object |Infinity|\$\{/;

describe.each(languages)('in %s', (language) => {
  test.each(views)('%s is whole', async (_name, view) => {
    diskFetch();
    const { container, messages } = await renderPart(<Panel />, { ...view, language });
    if (view.near) await waitFor(() => expect(container).toHaveTextContent(messages.near.nearest));
    expect(container.textContent?.length).toBeGreaterThan(100);
    expect(words(container)).not.toMatch(faults);
    for (const element of container.querySelectorAll('a, button:not([hidden]), input, select')) {
      expect(element, element.outerHTML.slice(0, 200)).toHaveAccessibleName();
    }
  });

  test('no two things on a page have the same id', async () => {
    for (const [, view] of views) {
      diskFetch();
      const { container, unmount } = await renderPart(<Panel />, { ...view, language });
      const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      unmount();
    }
  });

  test('what the device answers is told in that language', async () => {
    const { container, messages } = await renderPart(<Panel />, { language });
    for (const tag of ['asking', 'denied', 'unavailable'] as const) {
      act(() => setDevice({ tag }));
      expect(container).toHaveTextContent(messages.near[tag]);
    }
    expect(words(container)).not.toMatch(faults);
  });

  test('legend and furniture are whole, also without a live map', async () => {
    const { container, messages } = await renderPart(
      <>
        <Legend />
        <MapFurniture />
      </>,
      { language },
    );
    act(() => setMapState('failed'));
    expect(container).toHaveTextContent(messages.map.failed);
    expect(words(container)).not.toMatch(faults);
  });
});

test('every language has words of its own', async () => {
  const texts = await Promise.all(
    languages.map(async (language) => {
      const { container, unmount } = await renderPart(<Panel />, {
        language,
        page: { kind: 'sources' },
      });
      const text = container.textContent;
      unmount();
      return text;
    }),
  );
  expect(new Set(texts).size).toBe(languages.length);
});
