import { useEffect, useMemo, useState } from 'react';
import type { Scheme } from '../../cartography/palette.ts';
import { useScheme } from '../../state/theme.ts';
import { useScripted } from '../../ui/useScripted.ts';
import { Check, Choice } from '../Choice.tsx';
import { PictureActions } from './PictureActions.tsx';
import {
  type PictureFile,
  pictureFiles,
  pictureSize,
  type Shape,
  shapeNames,
} from './pictureForms.ts';
import { useShareWords } from './ShareWords.ts';
import { usePicture } from './usePicture.ts';
import type { ShareMessages } from './words/nb.ts';

const schemes = ['light', 'dark'] as const;

function fileLabel(words: ShareMessages['pictures'], shape: Shape, file: PictureFile): string {
  const { width, height } = pictureSize(shape, file).pixels;
  switch (file.kind) {
    case 'svg':
      return words.vector;
    case 'screen':
      return words.screen(file.times, width, height);
    case 'print':
      return words.print(file.millimetres, width, height);
  }
}

/** A picture of the map as it is now, to download or copy. */
export function PictureSection() {
  const { pictures } = useShareWords();
  const live = useScripted();
  return (
    <section className="needs-script" aria-labelledby="share-picture">
      <h2 id="share-picture">{pictures.heading}</h2>
      <p>{pictures.intro}</p>
      {live && <PictureMaker />}
    </section>
  );
}

function PictureMaker() {
  const { pictures } = useShareWords();
  const scheme = useScheme();
  const [shape, setShape] = useState<Shape>('landscape');
  const [fileIndex, setFileIndex] = useState('0');
  const [ownLook, setLook] = useState<Scheme | null>(null);
  const [withLegend, setLegend] = useState(true);
  const look = ownLook ?? scheme;
  const file = pictureFiles[Number(fileIndex)] ?? { kind: 'svg' };
  const size = useMemo(() => pictureSize(shape, file), [shape, file]);
  const { failed, svg, title } = usePicture(size, look, withLegend);
  const address = useObjectUrl(svg);
  return (
    <>
      <div className="choice-pair">
        <Choice
          label={pictures.shape}
          value={shape}
          options={shapeNames.map((each) => [each, pictures.shapes[each]] as const)}
          onChange={setShape}
        />
        <Choice
          label={pictures.look}
          value={look}
          options={schemes.map((each) => [each, pictures.looks[each]] as const)}
          onChange={setLook}
        />
      </div>
      <Choice
        label={pictures.file}
        value={fileIndex}
        options={pictureFiles.map(
          (each, index) => [String(index), fileLabel(pictures, shape, each)] as const,
        )}
        onChange={setFileIndex}
      />
      <div className="choices">
        <Check label={pictures.legend} checked={withLegend} onChange={setLegend} />
      </div>
      {address ? (
        <img
          className="picture-preview"
          src={address}
          alt={`${pictures.preview}: ${title}`}
          width={size.pixels.width}
          height={size.pixels.height}
        />
      ) : (
        <p role="status">{failed ? pictures.failed : pictures.making}</p>
      )}
      <PictureActions svg={svg} shape={shape} file={file} size={size} title={title} />
    </>
  );
}

/** A blob: URL of the SVG, revoked when that changes or the component unmounts. */
function useObjectUrl(svg: string | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (svg === null) return;
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return address;
}
