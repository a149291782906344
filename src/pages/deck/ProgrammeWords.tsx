import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useSite } from '../../state/site.ts';
import { useDeckWords } from './DeckWords.ts';

/** The programme in figures: how many, how much, whose, and how it was judged. */
export function ProgrammeWords() {
  const { clusters, programme } = useSite();
  const { format, present, sources } = useMessages();
  const { projects } = useDeckWords();
  const { amounts, evaluation, owners } = programme;
  return (
    <>
      <h1>{present.steps.programme}</h1>
      <dl className="deck-figures">
        <div>
          <dt>{projects(programme.year)}</dt>
          <dd>{clusters.length}</dd>
        </div>
        {amounts.map(({ id, label, amount }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {typeof amount === 'number'
                ? format.kroner(amount)
                : format.kronerRange(amount.from, amount.to)}
            </dd>
          </div>
        ))}
      </dl>
      <dl className="deck-details">
        <div>
          <dt>{sources.owners}</dt>
          <dd>{format.list(owners.map(({ name }) => name))}</dd>
        </div>
        <div>
          <dt>{sources.evaluation}</dt>
          <dd>
            {evaluation.text} ({evaluation.by}, {evaluation.year})
          </dd>
        </div>
      </dl>
    </>
  );
}
