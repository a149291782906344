import type { InputProblem } from '../../ownList/input/reading.ts';
import { type Trouble, useList } from './listStore.ts';
import { useOwnListWords } from './OwnListWords.ts';
import type { OwnListMessages } from './words/nb.ts';

/** What went wrong, with what one can do about it. */
export function TroubleNote() {
  const words = useOwnListWords();
  const trouble = useList((state) => state.trouble);
  return (
    <p role="alert" className="own-list-trouble">
      {trouble && troubleText(trouble, words)}
    </p>
  );
}

function troubleText(trouble: Trouble, words: OwnListMessages): string {
  switch (trouble.tag) {
    case 'broken-work':
      return words.brokenWork;
    case 'broken-link':
      return words.brokenLink;
    case 'offline':
      return words.offline;
    case 'refused':
      return problemText(trouble.problem, words.problems);
  }
}

function problemText(problem: InputProblem, problems: OwnListMessages['problems']): string {
  switch (problem.tag) {
    case 'too-large':
      return problems['too-large'](problem);
    case 'unpacks-too-large':
      return problems['unpacks-too-large'](problem);
    case 'too-many-rows':
      return problems['too-many-rows'](problem);
    default:
      return problems[problem.tag];
  }
}
