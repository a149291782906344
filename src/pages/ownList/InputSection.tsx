import { Button } from '@digdir/designsystemet-react';
import { type ClipboardEvent, type DragEvent, useEffect, useId, useRef, useState } from 'react';
import example from '../../../data/example-list.csv?raw';
import { workOfSite } from '../../ownList/siteWork.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { readList } from './listActions.ts';
import { listStore, useList } from './listStore.ts';
import { MergeSection } from './MergeSection.tsx';
import { useOwnListWords } from './OwnListWords.ts';
import { startWorker } from './startWorker.ts';
import { TroubleNote } from './TroubleNote.tsx';
import { startWork } from './workChanges.ts';

async function readFile(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  await readList({ tag: 'file', bytes, name: file.name, type: file.type });
}

const inputHeadingId = 'own-list-input';

/** The focus goes here where what had it is gone: the box when a list has been read, the list when it is deleted. */
export function focusInputHeading(): void {
  document.getElementById(inputHeadingId)?.focus();
}

/** The box that takes a list: pasted, dropped or as a file. */
export function InputSection() {
  const words = useOwnListWords();
  const hasWork = useList(({ work }) => work !== null);
  const [again, setAgain] = useState(false);
  const offered = useList((state) => state.offered);
  const isOffered = offered !== null;
  // With the answer, the buttons of the question are gone.
  useEffect(() => (isOffered ? focusInputHeading : undefined), [isOffered]);
  if (offered) return <MergeSection offered={offered} />;
  const open = (isOpen: boolean) => {
    setAgain(isOpen);
    focusInputHeading();
  };
  return (
    <section aria-labelledby={inputHeadingId}>
      <h2 id={inputHeadingId} tabIndex={-1}>
        {words.input.heading}
      </h2>
      {hasWork && !again ? (
        <Button variant="secondary" data-size="sm" onClick={() => open(true)}>
          {words.input.replace}
        </Button>
      ) : (
        <PasteBox onRead={() => open(false)} />
      )}
      <TroubleNote />
    </section>
  );
}

function PasteBox({ onRead }: { onRead: () => void }) {
  const { input } = useOwnListWords();
  const id = useId();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const reading = useList(({ busy }) => busy?.tag === 'reading');
  // From the first touch on nothing more is fetched: what is pasted meets a page that has all it needs.
  const prepare = () => void startWorker().catch(() => {});
  const read = async (order: Promise<void>) => {
    await order;
    if (listStore.getState().trouble === null) onRead();
  };
  const onPaste = (event: ClipboardEvent) => {
    const { clipboardData } = event;
    const html = clipboardData.getData('text/html');
    const plain = clipboardData.getData('text/plain');
    const [pasted] = clipboardData.files;
    // Part of a text that is being written is no list.
    if (text !== '' || (plain === '' && html === '' && !pasted)) return;
    event.preventDefault();
    if (pasted && plain === '') void read(readFile(pasted));
    else void read(readList({ tag: 'pasted', text: plain, ...(html === '' ? {} : { html }) }));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    const plain = event.dataTransfer.getData('text/plain');
    if (dropped) void read(readFile(dropped));
    else if (plain !== '') void read(readList({ tag: 'pasted', text: plain }));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: to drop a file is a second way; the button is the first
    <div
      className="paste-box"
      data-over={over || undefined}
      onDragEnter={prepare}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      onPointerEnter={prepare}
    >
      <label htmlFor={id}>{input.paste}</label>
      <textarea
        id={id}
        rows={5}
        value={text}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onFocus={prepare}
        onPaste={onPaste}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="muted" id={`${id}-hint`}>
        {input.pasteHint}
      </p>
      <div className="own-list-actions">
        {text !== '' && (
          <Button onClick={() => void read(readList({ tag: 'pasted', text }))}>{input.read}</Button>
        )}
        <Button variant="secondary" onClick={() => file.current?.click()}>
          {input.file}
        </Button>
        <Button
          variant="secondary"
          onClick={() => void read(readList({ tag: 'pasted', text: example }))}
        >
          {input.example}
        </Button>
        <FromSite onBegun={onRead} />
      </div>
      <input
        ref={file}
        type="file"
        hidden
        aria-hidden
        accept=".csv,.tsv,.txt,.xlsx,.ods,.json,.htm,.html"
        onChange={(event) => {
          const [picked] = event.target.files ?? [];
          if (picked) void read(readFile(picked));
          event.target.value = '';
        }}
      />
      <p className="muted">{input.fileHint}</p>
      <p role="status">{reading && input.reading}</p>
    </div>
  );
}

/** The site's own clusters as a list to go on with. */
function FromSite({ onBegun }: { onBegun: () => void }) {
  const { input, columns } = useOwnListWords();
  const site = useSite();
  const language = useApp(({ view }) => view.language);
  const begin = () => {
    startWork(
      workOfSite(site, language, { ...columns.roles, name: columns.name, place: columns.place }),
    );
    onBegun();
  };
  return (
    <Button variant="secondary" onClick={begin}>
      {input.fromSite}
    </Button>
  );
}
