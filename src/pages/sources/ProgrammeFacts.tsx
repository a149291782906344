import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useSite } from '../../state/site.ts';
import { Cited, CitedList } from '../Cited.tsx';
import { SectionLink } from '../SectionLink.tsx';

/** What the programme is, what it pays, who owns it and how it was judged. */
export function ProgrammeFacts() {
  const { programme } = useSite();
  const { format, sources } = useMessages();
  const { amounts, evaluation, facts, historicalAddress, owners } = programme;
  return (
    <>
      <section>
        <h2>{sources.programme}</h2>
        <p>
          <Cited cited={programme.summary} />
        </p>
        <CitedList texts={facts} />
      </section>
      <section>
        <h2>{sources.amounts}</h2>
        <dl className="figures">
          {amounts.map(({ id, label, amount, section }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>
                {typeof amount === 'number'
                  ? format.kroner(amount)
                  : format.kronerRange(amount.from, amount.to)}{' '}
                <SectionLink section={section} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{sources.owners}</h2>
        <ul className="facts">
          {owners.map(({ name, responsible, section }) => (
            <li key={name}>
              <span lang="nb">{name}</span>
              {responsible && `, ${sources.responsible}`} <SectionLink section={section} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{sources.evaluation}</h2>
        <p>
          {evaluation.text} ({evaluation.by}, {evaluation.year}){' '}
          <SectionLink section={evaluation.section} />
        </p>
      </section>
      <section>
        <h2>{sources.historicalAddress}</h2>
        <p>
          <code>{historicalAddress.address}</code>{' '}
          <SectionLink section={historicalAddress.section} />
        </p>
        <p className="muted">{sources.historicalNote}</p>
      </section>
    </>
  );
}
