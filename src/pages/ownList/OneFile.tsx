import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Language } from '../../model/language.ts';
import { placedPoints } from '../../ownList/placedRows.ts';
import { useApp } from '../../state/store.ts';
import { saveBlob } from '../../ui/saveBlob.ts';
import { listStore, useList } from './listStore.ts';
import { loadOwnMapWords } from './map/loadWords.ts';
import { useOwnListWords } from './OwnListWords.ts';

/** Makes the file and saves it. Says in words why there is none, else nothing. */
async function save(language: Language, onProgress: (text: string) => void): Promise<string> {
  const { work } = listStore.getState();
  const words = await loadOwnMapWords(language);
  const { oneFile } = await import('./map/oneFile.ts');
  const made = work ? await oneFile(work, language, words, onProgress) : 'none';
  if (typeof made === 'string') return words.trouble[made];
  saveBlob(new Blob([made.html], { type: 'text/html' }), 'klyngekart.html');
  return '';
}

/** The list's map to take away whole: it is made when it is asked for, as it takes a file of the site's. */
export function OneFile() {
  const { out } = useOwnListWords();
  const language = useApp(({ view }) => view.language);
  const isPlaced = useList(({ work, placements }) =>
    Boolean(work && placedPoints(work, placements).length > 0),
  );
  const [status, setStatus] = useState<{ readonly text: string; readonly busy: boolean }>();
  const start = async () => {
    setStatus({ text: out.oneFileFetching, busy: true });
    const text = await save(language, (progress) =>
      setStatus({ text: progress, busy: true }),
    ).catch((error: unknown) => {
      reportError(error);
      return out.oneFileFailed;
    });
    setStatus({ text, busy: false });
  };
  return (
    <>
      <p>
        <Button
          variant="secondary"
          disabled={!isPlaced || status?.busy === true}
          onClick={() => void start()}
        >
          {out.oneFile}
        </Button>{' '}
        <span role="status">{status?.text}</span>
      </p>
      <p className="muted">{out.oneFileHint}</p>
    </>
  );
}
