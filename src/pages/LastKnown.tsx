import { useMessages } from '../i18n/MessagesContext.tsx';
import { lastOf, lastStatus, withYear } from '../model/after.ts';
import type { ListedCluster } from '../model/site.ts';
import { useSite } from '../state/site.ts';

/** The last status and number of members that sources tell of, each with its year. */
export function LastKnown({ cluster }: { cluster: ListedCluster }) {
  const { after } = useMessages();
  const status = lastStatus(useSite(), cluster);
  const members = lastOf(cluster, 'members');
  return (
    <>
      {status ? `${withYear(status.label, status)}.` : after.noStatus}
      {members && ` ${withYear(members.text.replace(/\.$/, ''), members)}.`}
    </>
  );
}
