import type { SiteCluster } from '../../model/site.ts';

type Told = Pick<SiteCluster, 'facts' | 'aims'>;

/** As many as are read from the back of a room before somebody goes on talking. */
const most = { facts: 2, aims: 1 } as const;

/** Which of a cluster's facts and aims its step shows. */
export function shownOf({ facts, aims }: Told): Told {
  return { facts: facts.slice(0, most.facts), aims: aims.slice(0, most.aims) };
}

/** Those that it leaves to the speaker. */
export function untoldOf({ facts, aims }: Told): Told {
  return { facts: facts.slice(most.facts), aims: aims.slice(most.aims) };
}
