import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { distinctPhrases } from '../../ownList/phrases.ts';
import { workText } from '../../ownList/workFile.ts';
import { saveBlob } from '../../ui/saveBlob.ts';
import { focusInputHeading } from './InputSection.tsx';
import { LinkSection } from './LinkSection.tsx';
import { deleteList, keepInstead } from './listActions.ts';
import { listStore, useList } from './listStore.ts';
import { OneFile } from './OneFile.tsx';
import { useOwnListWords } from './OwnListWords.ts';
import { listCsv, listGeojson, listTable } from './outFiles.ts';
import { SeeIt } from './SeeIt.tsx';
import { startWorker } from './startWorker.ts';

const files = ['work', 'xlsx', 'csv', 'excel', 'geojson'] as const;
type OutFile = (typeof files)[number];

/** What is in a file, or null while there is no list. */
async function contentOf(file: OutFile): Promise<BlobPart | null> {
  const { work, placements } = listStore.getState();
  if (!work) return null;
  switch (file) {
    case 'work':
      return workText(work);
    case 'xlsx':
      return (await startWorker()).xlsx(listTable(work, placements));
    case 'csv':
      return listCsv(work, placements, false);
    case 'excel':
      return listCsv(work, placements, true);
    case 'geojson': {
      const worker = await startWorker();
      const areas = await worker.areas(distinctPhrases(work), work.settled);
      return JSON.stringify(listGeojson(work, placements, new Map(areas)));
    }
  }
}

const forms: Readonly<Record<OutFile, readonly [name: string, type: string]>> = {
  work: ['klyngekart-list.json', 'application/json'],
  xlsx: ['list.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  csv: ['list.csv', 'text/csv'],
  excel: ['list-excel.csv', 'text/csv'],
  geojson: ['list.geojson', 'application/geo+json'],
};

async function save(file: OutFile): Promise<void> {
  const content = await contentOf(file);
  const [name, type] = forms[file];
  if (content !== null) saveBlob(new Blob([content], { type }), name);
}

/** What a reader leaves with. */
export function OutSection() {
  const { out } = useOwnListWords();
  const kept = useList((state) => state.kept);
  return (
    <section aria-labelledby="own-list-out">
      <h2 id="own-list-out">{out.heading}</h2>
      <SeeIt />
      <div className="own-list-part">
        <OneFile />
      </div>
      <div className="own-list-part own-list-actions">
        {files.map((file) => (
          <Button key={file} variant="secondary" onClick={() => void save(file)}>
            {out[file]}
          </Button>
        ))}
      </div>
      <p className="muted">{out.workHint}</p>
      <p role="status">
        {kept === 'yes' && out.kept}
        {kept === 'other' && out.keptOther}
        {kept === 'refused' && <strong>{out.notKept}</strong>}
      </p>
      {kept === 'other' && (
        <Button variant="secondary" onClick={keepInstead}>
          {out.keepInstead}
        </Button>
      )}
      <div className="own-list-part">
        <LinkSection />
      </div>
      <div className="own-list-part">
        <Delete />
      </div>
    </section>
  );
}

/** Asked once more: it can't be undone. */
function Delete() {
  const { out } = useOwnListWords();
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={first}
        variant="secondary"
        aria-expanded={asked}
        onClick={() => setAsked(!asked)}
      >
        {out.remove}
      </Button>
      {asked && (
        <div className="own-list-actions">
          <span>{out.removeSure}</span>
          <Button
            data-color="danger"
            onClick={() => {
              void deleteList();
              focusInputHeading();
            }}
          >
            {out.removeYes}
          </Button>
          <Button
            variant="secondary"
            onClick={() => {
              setAsked(false);
              first.current?.focus();
            }}
          >
            {out.removeNo}
          </Button>
        </div>
      )}
    </>
  );
}
