import { useMessages } from '../../i18n/MessagesContext.tsx';
import { awards, lastName, lastOf, sourceOf, withYear } from '../../model/after.ts';
import { clusterOfStep } from '../../model/deck.ts';
import type { Step } from '../../model/deckSchema.ts';
import type { SpreadLayer } from '../../model/kinds.ts';
import { formatPhone } from '../../model/phone.ts';
import {
  clusterName,
  clusterOf,
  isManager,
  northToSouth,
  type SiteCluster,
  type SiteStatement,
} from '../../model/site.ts';
import { useSite, useSourceLang } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { useSpread } from '../spread/SpreadContext.ts';
import { WithNames } from '../WithNames.tsx';
import { notShown } from './ClusterText.tsx';
import { useDeckWords } from './DeckWords.ts';

/** Notes on a step: a hint, and facts that the audience does not see. */
export function SpeakerNotes({ step }: { step: Step }) {
  const site = useSite();
  const { speaker } = useDeckWords();
  const cluster = clusterOf(site, clusterOfStep(step));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must take keys
    <section className="speaker-notes" aria-labelledby="speaker-notes" tabIndex={0}>
      <h2 id="speaker-notes">{speaker.notes}</h2>
      <p>{speaker.hints[step.kind]}</p>
      {cluster && <ClusterNotes cluster={cluster} />}
      {step.kind === 'spread' && <SpreadNotes layer={step.layer} />}
      {step.kind === 'after' && <AfterNotes />}
      <ProgrammeNotes step={step} />
    </section>
  );
}

/** How many of the nearest clusters the notes name. */
const nearestTold = 2;

function ClusterNotes({ cluster }: { cluster: SiteCluster }) {
  const site = useSite();
  const lang = useSourceLang();
  const { detail, format } = useMessages();
  const { speaker } = useDeckWords();
  const language = useApp(({ view }) => view.language);
  const { facts, aims } = notShown(cluster);
  const nearest = cluster.neighbours.slice(0, nearestTold);
  const away = (index: number) => format.distance(nearest[index]?.distance ?? 0);
  const { phrase, reason } = cluster.region;
  const { contact } = cluster;
  return (
    <ul>
      {[...facts, ...aims, cluster.participants].map(
        (cited) => cited && <li key={cited.text}>{cited.text}</li>,
      )}
      <li>
        {phrase && (
          <>
            <q lang={lang}>{phrase}</q>:{' '}
          </>
        )}
        {reason}
      </li>
      {nearest.length > 0 && (
        <li>
          <WithNames
            sentence={(...names) =>
              speaker.nearest(names.map((name, index) => `${name} (${away(index)})`))
            }
            names={nearest.map(({ id }) => clusterName(site, id))}
          />
        </li>
      )}
      {contact && (
        <li>
          {isManager(contact) && `${detail.projectManager}: `}
          <WithNames
            sentence={(...named) =>
              [...named, contact.phone && formatPhone(contact.phone, language), contact.email]
                .filter(Boolean)
                .join(', ')
            }
            names={contact.name ? [contact.name] : []}
          />
        </li>
      )}
    </ul>
  );
}

/** The source's claim, and how to read the figures that are set against it. */
function SpreadNotes({ layer }: { layer: SpreadLayer }) {
  const { programme } = useSite();
  const { format } = useMessages();
  const { figures, words } = useSpread();
  const { chance, count } = figures.clarkEvans;
  const { places } = figures;
  const decimal = (value: number) => format.number(value, 2);
  const told = {
    uncovered: [programme.spreadClaim?.text, words.check.conclusion],
    distance: [words.onlyListed(format.number(places.count), format.number(places.people))],
    nearest: [
      words.index.meaning,
      words.index.chance({
        draws: format.number(chance.draws),
        count: format.number(count),
        low: decimal(chance.low),
        high: decimal(chance.high),
        asHigh: format.number(chance.asHigh),
      }),
    ],
  }[layer];
  return <ul>{told.map((text) => text && <li key={text}>{text}</li>)}</ul>;
}

/** Each cluster's last name and status with the source of it, and what is not known. */
function AfterNotes() {
  const site = useSite();
  const told = (statement: SiteStatement) => {
    const { publisher } = sourceOf(site, statement.source);
    return `${statement.text.replace(/\.$/, '')} (${withYear(publisher, statement)}).`;
  };
  return (
    <ul>
      {northToSouth(site).flatMap((cluster) => {
        const last = [lastName(cluster), lastOf(cluster, 'status')].flatMap((each) => each ?? []);
        const texts = [...last.map(told), cluster.after?.unknown ?? ''];
        return cluster.after ? (
          <li key={cluster.id}>
            <strong>{cluster.name}</strong>: {texts.join(' ')}
          </li>
        ) : (
          []
        );
      })}
      {[...awards(site).map(({ statement }) => statement), ...(site.after?.programme ?? [])].map(
        (statement) => (
          <li key={statement.text}>{told(statement)}</li>
        ),
      )}
    </ul>
  );
}

function ProgrammeNotes({ step }: { step: Step }) {
  const { programme } = useSite();
  const [first, ...others] = programme.facts;
  switch (step.kind) {
    case 'title':
      return (
        <ul>
          {[programme.summary, first].map((fact) => fact && <li key={fact.text}>{fact.text}</li>)}
          {programme.namedBy.map(({ name, point }) => (
            <li key={name}>
              <strong>{name}</strong>: {point}
            </li>
          ))}
        </ul>
      );
    case 'programme':
      return (
        <ul>
          {others.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      );
    default:
      return null;
  }
}
