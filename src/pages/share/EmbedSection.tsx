import { useCallback, useMemo, useState } from 'react';
import { unproject, worldBox, zoomToFit } from '../../cartography/mercator.ts';
import { formatEmbedAddress } from '../../embed/options.ts';
import type { Bounds } from '../../model/geo.ts';
import { pagePath } from '../../state/address.ts';
import type { Camera } from '../../state/camera.ts';
import { hrefBelow } from '../../state/history.ts';
import { useApp } from '../../state/store.ts';
import { Check } from './Check.tsx';
import { CopyBox } from './CopyBox.tsx';
import { EmbedChoices } from './EmbedChoices.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { embedCode, fullPage } from './embedCode.ts';
import { useShareWords } from './ShareWords.tsx';
import { useBuilder } from './useBuilder.ts';
import { useShownBounds } from './useShownBounds.ts';
import { useIsLive, useSiteRoot } from './useSiteRoot.ts';
import { useTitleIn } from './useTitleIn.ts';

/** CSS pixels: the map of an embed on a phone. What fits there is seen everywhere. */
const smallestMap = { width: 320, height: 400 };
/** CSS pixels: about what the embed needs in an article, until it has told. */
const usualHeight = 720;

function cameraOn(bounds: Bounds): Camera {
  const box = worldBox(bounds);
  return {
    zoom: zoomToFit(box, smallestMap.width, smallestMap.height),
    center: unproject([box.x + box.width / 2, box.y + box.height / 2]),
  };
}

/** The builder: what to show, how it looks there, and the code for it. */
export function EmbedSection() {
  const { embed } = useShareWords();
  const language = useApp(({ view }) => view.language);
  const root = useSiteRoot();
  const live = useIsLive();
  const builder = useBuilder(language);
  const { bounds, moved } = useShownBounds();
  const [asNow, setAsNow] = useState(false);
  const [script, setScript] = useState(true);
  const [height, setHeight] = useState(usualHeight);
  const takeHeight = useCallback((told: number) => setHeight(told), []);
  const camera = useMemo(() => (asNow && moved ? cameraOn(bounds) : null), [asNow, moved, bounds]);
  const options = builder.optionsWith(camera);
  const title = useTitleIn(options);
  const code = embedCode(options, { root, title, height, script });
  const page = root + pagePath(options.language, fullPage(options));
  return (
    <section aria-labelledby="share-embed">
      <h2 id="share-embed">{embed.heading}</h2>
      <p>{embed.how}</p>
      <EmbedChoices builder={builder} asNow={moved ? asNow : null} onAsNow={setAsNow} />
      {live && (
        <>
          <h3>{embed.preview}</h3>
          <EmbedPreview
            src={hrefBelow(formatEmbedAddress(options))}
            startHeight={usualHeight}
            onHeight={takeHeight}
          />
        </>
      )}
      <CopyBox label={embed.code} text={code} rows={6} code />
      {!URL.canParse(root) && <p>{embed.relative}</p>}
      <div className="choices needs-script">
        <Check label={embed.script} checked={script} onChange={setScript} />
      </div>
      <p className="muted">{embed.scriptHint}</p>
      <h3>{embed.wordpress}</h3>
      <CopyBox label={embed.link} text={page} rows={1} code />
      <p className="muted">{embed.wordpressHow}</p>
    </section>
  );
}
