import { useMessages } from '../../i18n/MessagesContext.tsx';
import { byStatus, lastName, lastOf, newestYear, withYear } from '../../model/after.ts';
import { yearOf } from '../../model/site.ts';
import { useSite } from '../../state/site.ts';
import { useDeckWords } from './DeckWords.ts';
import { StepHeading } from './StepHeading.tsx';

/** How many clusters were last known with which status, and of how many none is known. */
export function AfterText() {
  const site = useSite();
  const messages = useMessages();
  const { after } = useDeckWords();
  const { clusters } = site;
  const groups = byStatus(site);
  const known = clusters.filter((each) => lastOf(each, 'status')).length;
  const newest = newestYear(
    site,
    clusters.flatMap((each) => each.after?.statements ?? []),
  );
  return (
    <>
      <StepHeading step={{ kind: 'after' }}>{messages.after.heading(yearOf(site))}</StepHeading>
      <p className="deck-lead">{after.known(known, clusters.length)}</p>
      <ul className="deck-statuses">
        {groups.map(({ label, clusters: those }) => (
          <li key={label ?? ''} data-known={label !== null}>
            <span className="deck-count">{those.length}</span>
            <strong>{label ?? after.unknown}</strong>
            <span>
              {those
                .map((each) =>
                  withYear(lastName(each)?.name ?? each.name, lastOf(each, 'status') ?? {}),
                )
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p className="deck-small">
        {after.rule} {newest !== null && messages.after.newest(newest)}
      </p>
    </>
  );
}
