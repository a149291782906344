import type { Localize } from '../model/localize.ts';
import type { CitedText } from '../model/schema.ts';
import { useContentLang } from '../state/site.ts';
import { SectionLink } from './SectionLink.tsx';

/** A text and, after it, the section of the source that it comes from. */
export function Cited({ cited: { text, section } }: { cited: Localize<CitedText> }) {
  const lang = useContentLang();
  return (
    <>
      {lang ? <span lang={lang}>{text}</span> : text} <SectionLink section={section} />
    </>
  );
}

export type CitedTexts = readonly Localize<CitedText>[];

export function CitedList({ texts }: { texts: CitedTexts }) {
  return (
    <ul className="facts">
      {texts.map((cited) => (
        <li key={cited.text}>
          <Cited cited={cited} />
        </li>
      ))}
    </ul>
  );
}
