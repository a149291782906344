import { XMarkIcon } from '@navikt/aksel-icons';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useDeckWords } from './DeckWords.ts';

type Props = { title: string; className: string; onClose: () => void; children: ReactNode };

/** A modal dialog over the stage, open for as long as it is mounted. */
export function Dialog({ title, className, onClose, children }: Props) {
  const { controls } = useDeckWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`deck-dialog ${className}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="deck-dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" aria-label={controls.close} title={controls.close} onClick={onClose}>
          <XMarkIcon aria-hidden />
        </button>
      </div>
      {children}
    </dialog>
  );
}
