import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon, FilesIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { terms } from '../../export/dataFiles.ts';
import { describePng } from '../../export/pngChunks.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { chosenCluster } from '../../state/view.ts';
import { saveBlob } from '../../ui/saveBlob.ts';
import { type PictureFile, type PictureSize, pictureName, type Shape } from './pictureForms.ts';
import { rasterise } from './rasterise.ts';
import { useShareWords } from './ShareWords.ts';

type Props = {
  /** Null while it is being made. */
  readonly svg: string | null;
  readonly shape: Shape;
  readonly file: PictureFile;
  readonly size: PictureSize;
  readonly title: string;
};

const canCopyPictures = () =>
  typeof ClipboardItem !== 'undefined' && navigator.clipboard?.write !== undefined;

/** The buttons to download and, where the browser can, copy the picture, with a status line. */
export function PictureActions({ svg, shape, file, size, title }: Props) {
  const { copied, pictures } = useShareWords();
  const { source } = useSite().programme;
  const chosen = useApp(({ view }) => chosenCluster(view));
  const [status, setStatus] = useState('');

  const png = async (): Promise<Blob> => {
    if (svg === null) throw new Error('there is no picture yet');
    const plain = await rasterise(svg, size.pixels.width, size.pixels.height);
    const texts = {
      Title: title,
      Source: source.url ?? source.title,
      Copyright: terms.attribution,
    };
    return new Blob([describePng(plain, { dpi: size.dpi, texts })], { type: 'image/png' });
  };
  const tell = (work: Promise<string>) => {
    setStatus('');
    work.then(setStatus, () => setStatus(pictures.failed));
  };
  const download = async () => {
    const name = pictureName(chosen, pictures.shapeNames[shape], file, size);
    const blob =
      file.kind === 'svg' ? new Blob([svg ?? ''], { type: 'image/svg+xml' }) : await png();
    saveBlob(blob, name);
    return pictures.saved(name);
  };
  const copy = async () => {
    // A promise, not the blob: Safari refuses a write that begins after the click was handled.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png() })]);
    return copied;
  };
  return (
    <div className="copy-row">
      <Button disabled={svg === null} onClick={() => tell(download())}>
        <DownloadIcon aria-hidden />
        {pictures.download}
      </Button>
      {canCopyPictures() && (
        <Button variant="secondary" disabled={svg === null} onClick={() => tell(copy())}>
          <FilesIcon aria-hidden />
          {pictures.copyPicture}
        </Button>
      )}
      <span role="status">{status}</span>
    </div>
  );
}
