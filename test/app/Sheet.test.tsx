import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Sheet } from '../../src/app/Sheet.tsx';
import { setSheet } from '../../src/state/actions.ts';
import { type SheetSize, store } from '../../src/state/store.ts';
import { renderPart } from '../support/renderPart.tsx';

const screenHeight = 1000;

beforeEach(() => {
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(screenHeight);
});

const size = () => store.getState().sheet;

async function open(start: SheetSize = 'half') {
  const rendered = await renderPart(<Sheet>words</Sheet>);
  act(() => setSheet(start));
  const panel = screen.getByRole('main');
  // There is no layout here: a panel is as high as its style says.
  vi.spyOn(panel, 'getBoundingClientRect').mockImplementation(
    () => ({ height: Number.parseFloat(panel.style.height) || 0 }) as DOMRect,
  );
  const { larger, smaller } = rendered.messages.sheet;
  const handle = screen.getByRole('button', { name: start === 'full' ? smaller : larger });
  return { ...rendered, handle, panel };
}

/** Moves the pointer with the handle held, to each height above the screen's lower edge in turn. */
function drag(handle: HTMLElement, from: number, ...heights: readonly number[]) {
  fireEvent.pointerDown(handle, { clientY: screenHeight - from });
  for (const height of heights) {
    fireEvent.pointerMove(handle, { clientY: screenHeight - height });
  }
}

function release(handle: HTMLElement) {
  fireEvent.pointerUp(handle);
  // Browsers send a click after every drag that ends where it began.
  fireEvent.click(handle);
}

describe('the handle', () => {
  test('goes round the sizes by press, and says what the next one gives', async () => {
    const { handle, messages, user } = await open('peek');
    for (const [next, says] of [
      ['half', messages.sheet.larger],
      ['full', messages.sheet.smaller],
      ['peek', messages.sheet.larger],
    ] as const) {
      await user.click(handle);
      expect(size()).toBe(next);
      expect(handle).toHaveAccessibleName(says);
    }
  });

  test('does the same by key', async () => {
    const { handle, user } = await open('peek');
    await user.tab();
    expect(handle).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(size()).toBe('half');
    await user.keyboard(' ');
    expect(size()).toBe('full');
  });

  test('follows a drag, and settles at the size that is nearest', async () => {
    const { handle, panel } = await open('half');
    for (const [height, settles] of [
      [900, 'full'],
      [500, 'half'],
      [150, 'peek'],
    ] as const) {
      drag(handle, 480, 600, height);
      expect(panel.style.height).toBe(`${height}px`);
      release(handle);
      expect(size()).toBe(settles);
      expect(panel.style.height).toBe('');
      await act(() => new Promise((resolve) => setTimeout(resolve)));
    }
  });

  test('never leaves the screen', async () => {
    const { handle, panel } = await open('half');
    drag(handle, 480, 300, -50);
    expect(panel.style.height).toBe('80px');
    release(handle);
    expect(size()).toBe('peek');
  });

  test('takes a shaking finger for a press', async () => {
    const { handle, panel } = await open('half');
    drag(handle, 480, 482, 480);
    expect(panel.style.height).toBe('');
    release(handle);
    expect(size()).toBe('full');
  });

  test('can be pressed after a drag', async () => {
    const { handle } = await open('half');
    drag(handle, 480, 900);
    release(handle);
    expect(size()).toBe('full');
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    fireEvent.click(handle);
    expect(size()).toBe('peek');
  });

  test('lets go where the system takes the finger away', async () => {
    const { handle, panel } = await open('half');
    drag(handle, 480, 900);
    expect(panel.parentElement).toHaveAttribute('data-dragging');
    fireEvent.pointerCancel(handle);
    expect(panel.parentElement).not.toHaveAttribute('data-dragging');
    expect(panel.style.height).toBe('');
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    fireEvent.pointerMove(handle, { clientY: 10 });
    expect(panel.style.height).toBe('');
  });
});

test('what the panel holds can be scrolled by key', async () => {
  const { messages } = await open();
  const body = screen.getByRole('region', { name: messages.sheet.label });
  expect(body).toHaveAttribute('tabindex', '0');
  expect(body).toHaveTextContent('words');
});
