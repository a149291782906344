import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { sectorShapes } from '../../src/model/schema.ts';
import { escapeHtml } from '../../src/ui/escapeHtml.ts';
import { MapPin } from '../../src/ui/MapPin.tsx';
import { SectorIcon } from '../../src/ui/SectorIcon.tsx';
import { SectorSign, signPath } from '../../src/ui/SectorSign.tsx';
import { builtSite } from '../map/builtSite.ts';

describe('escaped text', () => {
  test('comes out of HTML as it went in, as text and as an attribute', () => {
    const element = document.createElement('div');
    const markup = fc.string({ unit: fc.constantFrom(...`&<>"'/;#38 ampltb`) });
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'binary' })), (drawn) => {
        // Null and carriage return are no characters of HTML.
        const text = drawn.replace(/[\0\r]/g, '');
        for (const quote of [`"`, `'`]) {
          element.innerHTML = `<b title=${quote}${escapeHtml(text)}${quote}>${escapeHtml(text)}</b>`;
          expect(element.children).toHaveLength(1);
          expect(element.textContent).toBe(text);
          expect(element.firstElementChild?.getAttribute('title')).toBe(text);
        }
      }),
    );
  });
});

describe('the signs', () => {
  test('are all different, and each stays in its box', () => {
    expect(new Set(sectorShapes.map(signPath)).size).toBe(sectorShapes.length);
    for (const shape of sectorShapes) {
      const { container, unmount } = render(<SectorSign shape={shape} size={40} />);
      const svg = container.querySelector('svg');
      expect(svg).toHaveAttribute('width', '40');
      expect(svg).toHaveAttribute('viewBox', '0 0 24 24');
      expect(svg).toHaveAttribute('aria-hidden', 'true');
      expect(container.querySelector('path')).toHaveAttribute('d', signPath(shape));
      unmount();
    }
  });
});

test('every sector of the records has a picture, hidden from those who listen', () => {
  const drawings = builtSite.sectors.map(({ icon }) => {
    if (!icon) throw new Error('a sector of the records without a picture');
    const { container, unmount } = render(<SectorIcon name={icon} />);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    const drawing = container.querySelector('path')?.getAttribute('d');
    unmount();
    return drawing;
  });
  expect(new Set(drawings).size).toBe(drawings.length);
});

describe('a pin', () => {
  function pin(state: 'plain' | 'chosen' = 'plain') {
    const onChoose = vi.fn();
    const onHover = vi.fn();
    render(
      <MapPin
        cluster="kystvind"
        name="Kystvind"
        shape="circle"
        sector="wind"
        labelSide="left"
        crowded={undefined}
        displaced={undefined}
        href="#kystvind"
        state={state}
        onChoose={onChoose}
        onHover={onHover}
      />,
    );
    return { link: screen.getByRole('link', { name: 'Kystvind' }), onChoose, onHover };
  }

  test('says which it is, and which one is chosen', () => {
    const { link } = pin('chosen');
    expect(link).toHaveAttribute('data-state', 'chosen');
    expect(link).toHaveAttribute('data-sector', 'wind');
    expect(link).toHaveAttribute('data-side', 'left');
    expect(link).toHaveAttribute('aria-current', 'true');
  });

  test('that is not chosen is not the current one', () => {
    expect(pin().link).not.toHaveAttribute('aria-current');
  });

  test('is chosen by press and by key, and keeps the click from the map beneath', async () => {
    const user = userEvent.setup();
    const map = vi.fn();
    document.body.addEventListener('click', map);
    const { link, onChoose } = pin();
    await user.click(link);
    link.focus();
    await user.keyboard('{Enter}');
    document.body.removeEventListener('click', map);
    expect(onChoose).toHaveBeenCalledTimes(2);
    expect(map).not.toHaveBeenCalled();
  });

  test.each(['Control', 'Meta', 'Shift', 'Alt'])(
    'leaves a click with %s to the browser',
    async (key) => {
      const user = userEvent.setup();
      const { link, onChoose } = pin();
      await user.keyboard(`{${key}>}`);
      await user.click(link);
      expect(onChoose).not.toHaveBeenCalled();
    },
  );
});
