import { type PointerEvent, type ReactNode, useRef } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { setSheet } from '../state/actions.ts';
import { type SheetSize, sheetSizes, useApp } from '../state/store.ts';

/** A drag shorter than this is a press, in pixels. */
const pressSlack = 6;

function nearestSize(height: number): SheetSize {
  const share = height / window.innerHeight;
  if (share < 0.3) return 'peek';
  return share < 0.7 ? 'half' : 'full';
}

/** The panel's frame. In a narrow window it has a handle that works by drag, press and key. */
export function Sheet({ children }: { children: ReactNode }) {
  const { sheet: messages } = useMessages();
  const size = useApp((state) => state.sheet);
  const panel = useRef<HTMLElement>(null);
  const dragged = useRef<number | null>(null);
  const start = useRef(0);
  const next = sheetSizes[(sheetSizes.indexOf(size) + 1) % sheetSizes.length] ?? 'half';

  const grab = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = 0;
    start.current = event.clientY;
    panel.current?.parentElement?.setAttribute('data-dragging', '');
  };
  const drag = (event: PointerEvent) => {
    if (dragged.current === null || !panel.current) return;
    // By where it is: browsers differ on what movement an event tells of.
    dragged.current = Math.max(dragged.current, Math.abs(event.clientY - start.current));
    if (dragged.current < pressSlack) return;
    panel.current.style.height = `${Math.max(80, window.innerHeight - event.clientY)}px`;
  };
  const drop = () => {
    if (dragged.current === null || !panel.current) return;
    const { height } = panel.current.getBoundingClientRect();
    panel.current.parentElement?.removeAttribute('data-dragging');
    panel.current.style.height = '';
    if (dragged.current >= pressSlack) setSheet(nearestSize(height));
    // The click that follows a drag must not count as a press.
    window.setTimeout(() => {
      dragged.current = null;
    });
  };
  const press = () => {
    if (dragged.current === null || dragged.current < pressSlack) setSheet(next);
  };

  return (
    <main id="panel" className="panel" ref={panel}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={size === 'full' ? messages.smaller : messages.larger}
        onPointerDown={grab}
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={drop}
        onClick={press}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must take keys */}
      <section className="panel-body" tabIndex={0} aria-label={messages.label}>
        {children}
      </section>
    </main>
  );
}
