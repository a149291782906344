import type { Page } from '@playwright/test';
import { words } from '../../src/pages/ownList/words/nb.ts';

/** Pastes a list where a reader makes a map of one: text as it comes from a spreadsheet. */
export async function pasteList(page: Page, text: string): Promise<void> {
  const box = page.getByLabel(words.input.paste);
  await box.focus();
  await box.evaluate((target, plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
