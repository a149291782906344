import { act, screen, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { expect, test, vi } from 'vitest';
import { LiveMapSlot } from '../../src/map/LiveMapSlot.tsx';
import { setMapState } from '../../src/state/actions.ts';
import { store } from '../../src/state/store.ts';
import { renderPart } from '../support/renderPart.tsx';

const CameMap = () => <canvas data-testid="live" />;

test('a live map whose code can’t be loaded may be tried again', async () => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  vi.doMock('../../src/map/LiveMap.tsx', () => {
    throw new Error('no network');
  });
  await renderPart(<LiveMapSlot visibleArea={createRef()} />);
  await waitFor(() => expect(store.getState().map).toBe('failed'));
  expect(report).toHaveBeenCalledOnce();

  vi.doMock('../../src/map/LiveMap.tsx', () => ({ LiveMap: CameMap }));
  act(() => setMapState('static'));
  expect(await screen.findByTestId('live')).toBeInTheDocument();
  expect(store.getState().map).toBe('loading');
});
