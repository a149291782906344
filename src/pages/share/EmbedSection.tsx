import { useCallback, useMemo, useState } from 'react';
import { unproject, worldBox, zoomToFit } from '../../cartography/mercator.ts';
import { type EmbedOptions, formatEmbedAddress } from '../../embed/options.ts';
import { loadLanguage } from '../../i18n/loadLanguage.ts';
import type { Bounds } from '../../model/geo.ts';
import { clusterOf, type Site } from '../../model/site.ts';
import { pagePath } from '../../state/address.ts';
import type { Camera } from '../../state/camera.ts';
import { hrefBelow } from '../../state/history.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import { useScripted } from '../../ui/useScripted.ts';
import { Check } from '../Choice.tsx';
import { CopyBox } from './CopyBox.tsx';
import { EmbedChoices } from './EmbedChoices.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { embedCode, fullPage } from './embedCode.ts';
import { useShareWords } from './ShareWords.ts';
import { useBuilder } from './useBuilder.ts';
import { useShownBounds } from './useShownBounds.ts';
import { useSiteRoot } from './useSiteRoot.ts';

/** CSS pixels: the map of an embed on a phone. What fits into it fits into larger ones. */
const smallestMap = { width: 320, height: 400 };
/** CSS pixels: about the height of an embed in an article, until the preview has told its own. */
const usualHeight = 720;

function cameraOn(bounds: Bounds): Camera {
  const box = worldBox(bounds);
  return {
    zoom: zoomToFit(box, smallestMap.width, smallestMap.height),
    center: unproject([box.x + box.width / 2, box.y + box.height / 2]),
  };
}

function titleOf(site: Site, { page }: EmbedOptions): string {
  const cluster = page.kind === 'cluster' ? clusterOf(site, page.id) : undefined;
  return cluster?.name ?? site.programme.title;
}

/** The frame's title in the language of the embed; in the reader's until that is loaded. */
function useTitle(options: EmbedOptions): string {
  const own = useSite();
  const ownLanguage = useApp(({ view }) => view.language);
  const { language } = options;
  const load = useMemo(
    () => (language === ownLanguage ? null : () => loadLanguage(language)),
    [language, ownLanguage],
  );
  const other = useLoaded(load);
  return titleOf(other.tag === 'loaded' ? other.value.site : own, options);
}

/** The builder of embeds: options, preview, and the code to copy. */
export function EmbedSection() {
  const { embed } = useShareWords();
  const language = useApp(({ view }) => view.language);
  const root = useSiteRoot();
  const live = useScripted();
  const builder = useBuilder(language);
  const { bounds, moved } = useShownBounds();
  const [asNow, setAsNow] = useState(false);
  const [script, setScript] = useState(true);
  const [height, setHeight] = useState(usualHeight);
  const takeHeight = useCallback((told: number) => setHeight(told), []);
  const camera = useMemo(() => (asNow && moved ? cameraOn(bounds) : null), [asNow, moved, bounds]);
  const options = builder.optionsWith(camera);
  const title = useTitle(options);
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
