import { useMemo } from 'react';
import { factBox, factBoxHtml, factBoxText } from '../../export/factBox.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useSite } from '../../state/site.ts';
import { CopyBox } from './CopyBox.tsx';
import { useShareWords } from './ShareWords.tsx';

/** The figures of the source as a box of facts; pasted where there are lists, it is one. */
export function FactsSection() {
  const site = useSite();
  const { format } = useMessages();
  const { citation, facts } = useShareWords();
  const box = useMemo(
    () =>
      factBox(site, {
        kroner: format.kroner,
        kronerRange: format.kronerRange,
        section: facts.section,
        source: citation.source,
        numbers: facts.numbers,
      }),
    [site, format, citation, facts],
  );
  return (
    <section aria-labelledby="share-facts">
      <h2 id="share-facts">{facts.heading}</h2>
      <p>{facts.intro}</p>
      <CopyBox label={facts.box} text={factBoxText(box)} html={factBoxHtml(box)} rows={12} />
    </section>
  );
}
