import { ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons';
import { useLayoutEffect, useRef } from 'react';

type Props = {
  /** Place in the order, from 0, of so many. */
  readonly index: number;
  readonly count: number;
  readonly up: string;
  readonly down: string;
  readonly onMove: (to: number) => void;
};

/** Moves an item of a list up and down; the button keeps the focus, wherever its item goes. */
export function OrderButtons({ index, count, up, down, onMove }: Props) {
  const pressed = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is moved when its index changes
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [index]);
  const button = (label: string, to: number, Icon: typeof ChevronUpIcon) => {
    const isEnd = to < 0 || to >= count;
    return (
      <button
        type="button"
        aria-label={label}
        aria-disabled={isEnd}
        onClick={({ currentTarget }) => {
          if (isEnd) return;
          pressed.current = currentTarget;
          onMove(to);
        }}
      >
        <Icon aria-hidden />
      </button>
    );
  };
  return (
    <span className="order-buttons">
      {button(up, index - 1, ChevronUpIcon)}
      {button(down, index + 1, ChevronDownIcon)}
    </span>
  );
}
