import { act, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { followMovedNodes } from '../../src/ui/movedNodes.ts';

/** Texts beside elements and beside each other, which come, go and change. */
function Part({ count, note }: { count: number; note: string | null }) {
  return (
    <p>
      {note}
      {count} of <b>them</b>
      {count > 1 && ' more'}
      {count > 2 ? <i>many</i> : 'few'}
    </p>
  );
}

const textsOf = (root: Node) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ data }) => data.trim() !== '');
};

/** As Google’s and other translators do it. */
const ways = {
  around: (text: Text) => {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text);
  },
  'in place': (text: Text) => {
    const font = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = text.data.toUpperCase();
    font.append(inner);
    text.replaceWith(font);
  },
  'before, then away': (text: Text) => {
    const font = document.createElement('font');
    font.textContent = text.data.toUpperCase();
    text.before(font);
    text.remove();
  },
};

const { insertBefore, removeChild } = Node.prototype;

test.each(Object.entries(ways))('a page that is translated (%s) goes on', async (_, translate) => {
  const { container, rerender } = render(<Part count={1} note="Now: " />);
  followMovedNodes(container);
  const settle = () => act(async () => {});
  const seen = () => container.textContent?.toLowerCase().replace(/\s+/g, ' ');
  const show = async (count: number, note: string | null) => {
    for (const text of textsOf(container)) translate(text);
    await settle();
    rerender(<Part count={count} note={note} />);
    await settle();
  };
  await show(2, null);
  expect(seen()).toBe('2 of them morefew');
  await show(3, 'Then: ');
  expect(seen()).toBe('then: 3 of them moremany');
  await show(1, 'Again: ');
  expect(seen()).toBe('again: 1 of themfew');
  Object.assign(Node.prototype, { insertBefore, removeChild });
});
