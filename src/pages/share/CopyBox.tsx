import { Button } from '@digdir/designsystemet-react';
import { CheckmarkIcon, FilesIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { useCopy } from '../../ui/useCopy.ts';
import { useShareWords } from './ShareWords.ts';

type Props = {
  readonly label: string;
  readonly text: string;
  readonly html?: string;
  readonly rows: number;
  /** Set in a monospaced font. */
  readonly code?: boolean;
};

/** A text to copy, by its button or by hand where there is no script or clipboard. */
export function CopyBox({ label, text, html, rows, code = false }: Props) {
  const id = useId();
  const words = useShareWords();
  const { copy, outcome, status } = useCopy(words);
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
          aria-label={`${words.copy}: ${label}`}
          onClick={() => copy(html === undefined ? { text } : { text, html })}
        >
          {outcome === 'done' ? <CheckmarkIcon aria-hidden /> : <FilesIcon aria-hidden />}
          {words.copy}
        </Button>
        <span role="status">{status}</span>
      </div>
    </div>
  );
}
