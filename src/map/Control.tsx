import type { MouseEvent, ReactNode } from 'react';

type Props = {
  label: string;
  className?: string;
  /** For a button that stays pressed. */
  pressed?: boolean;
  onClick: (event: MouseEvent) => void;
  children: ReactNode;
};

/** One button on the map; what it does is named for pointers and screen readers alike. */
export function Control({ label, className = '', pressed, onClick, children }: Props) {
  return (
    <button
      type="button"
      className={`map-control ${className}`}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
