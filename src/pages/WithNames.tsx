import { useContentLang } from '../state/site.ts';
import { Isolated } from '../ui/Isolated.tsx';

type Props = {
  sentence: (...names: string[]) => string;
  names: readonly string[];
};

/** A sentence of the page's with names of the list in it, each in the list's own language. */
export function WithNames({ sentence, names }: Props) {
  const lang = useContentLang();
  return lang === undefined ? sentence(...names) : <Isolated {...{ sentence, names, lang }} />;
}
