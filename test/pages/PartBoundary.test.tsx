import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { loadLanguage } from '../../src/i18n/loadLanguage.ts';
import { MessagesProvider } from '../../src/i18n/MessagesContext.tsx';
import { PartBoundary } from '../../src/pages/PartBoundary.tsx';

const { messages } = await loadLanguage('nb');
const missing = messages.faults.part;

function Part({ breaks }: { breaks: boolean }) {
  if (breaks) throw new Error('broken by the test');
  return <input aria-label="part" />;
}

const page = (about: string, breaks: boolean) => (
  <MessagesProvider value={messages}>
    <PartBoundary about={about}>
      <Part breaks={breaks} />
    </PartBoundary>
  </MessagesProvider>
);

test('a part that failed is tried again for another page, and when asked to', async () => {
  // React says so on the console besides.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { rerender } = render(page('one', true));
  expect(screen.getByRole('status')).toHaveTextContent(missing);
  rerender(page('one', false));
  expect(screen.getByRole('status')).toHaveTextContent(missing);
  rerender(page('two', false));
  expect(screen.getByLabelText('part')).toBeVisible();
  rerender(page('two', true));
  expect(screen.getByRole('status')).toHaveTextContent(missing);
  rerender(page('two', false));
  await userEvent.click(screen.getByRole('button', { name: messages.faults.retry }));
  expect(screen.getByLabelText('part')).toBeVisible();
  vi.restoreAllMocks();
});

test('another page of the same kind takes the place of the one before, not its part’s', () => {
  const { rerender } = render(page('one', false));
  const part = screen.getByLabelText('part');
  rerender(page('two', false));
  expect(screen.getByLabelText('part')).toBe(part);
});
