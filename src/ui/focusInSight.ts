/**
 * Brings all of what the Tab key has reached into sight: Firefox does nothing where a part of it is seen, and WebKit
 * nothing for a text field.
 */
export function keepFocusInSight(): void {
  document.addEventListener('keyup', ({ key }) => {
    if (key !== 'Tab') return;
    document.activeElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
