import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Language } from '../../model/language.ts';
import { placedPoints } from '../../ownList/placedRows.ts';
import { useApp } from '../../state/store.ts';
import { saveBlob } from '../../ui/saveBlob.ts';
import type { OwnMapMessages } from '../ownMap/words/nb.ts';
import { listStore, useList } from './listStore.ts';
import { useOwnListWords } from './OwnListWords.ts';

const loadWords: Readonly<Record<Language, () => Promise<{ readonly words: OwnMapMessages }>>> = {
  nb: () => import('../ownMap/words/nb.ts'),
  nn: () => import('../ownMap/words/nn.ts'),
  en: () => import('../ownMap/words/en.ts'),
};

/** Makes the file and saves it. Null, or in words why there is none. */
async function save(language: Language, onProgress: (text: string) => void): Promise<string> {
  const { work } = listStore.getState();
  const { words } = await loadWords[language]();
  const { oneFile } = await import('../ownMap/oneFile.ts');
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
