import { Button } from '@digdir/designsystemet-react';
import { CheckmarkIcon, FilesIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { useShareWords } from './ShareWords.tsx';
import { useCopy } from './useCopy.ts';

type Props = {
  readonly label: string;
  readonly text: string;
  readonly html?: string;
  readonly rows: number;
  /** Code is set in letters of one width. */
  readonly code?: boolean;
};

/** A text to copy: by the button, or by hand where there is no script or no clipboard. */
export function CopyBox({ label, text, html, rows, code = false }: Props) {
  const id = useId();
  const { copy: copyWord } = useShareWords();
  const { copy, outcome, status } = useCopy();
  return (
    <div className="copy-box">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        readOnly
        spellCheck={false}
        rows={rows}
        value={text}
        className={code ? 'code' : undefined}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="copy-row needs-script">
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={`${copyWord}: ${label}`}
          onClick={() => copy(html === undefined ? { text } : { text, html })}
        >
          {outcome === 'done' ? <CheckmarkIcon aria-hidden /> : <FilesIcon aria-hidden />}
          {copyWord}
        </Button>
        <span role="status">{status}</span>
      </div>
    </div>
  );
}
