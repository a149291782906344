import type { KeyboardEvent, RefObject } from 'react';

/** The place among `count` that an arrow leads to from `index`, in rows of `columns`; null for another key. */
export function gridTarget(key: string, index: number, columns: number, count: number) {
  const target = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1,
    ArrowDown: index + columns,
    ArrowUp: index - columns,
    Home: 0,
    End: count - 1,
  }[key];
  return target !== undefined && target >= 0 && target < count ? target : null;
}

/** Arrows move the focus about a grid of buttons, however many stand in a row. */
export function useGridKeys(list: RefObject<HTMLElement | null>) {
  return (event: KeyboardEvent) => {
    const buttons: Element[] = [...(list.current?.querySelectorAll('button') ?? [])];
    const index = document.activeElement ? buttons.indexOf(document.activeElement) : -1;
    const top = (button: Element) => Math.round(button.getBoundingClientRect().top);
    const [first] = buttons;
    const columns = first ? buttons.filter((button) => top(button) === top(first)).length : 1;
    const target = gridTarget(event.key, index, columns, buttons.length);
    if (target === null) return;
    event.preventDefault();
    const button = buttons[target];
    if (button instanceof HTMLElement) button.focus();
  };
}
