import { memo } from 'react';
import { usesPoints } from '../cartography/mapLimits.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { namesNorthToSouth } from '../model/site.ts';
import { useSite } from '../state/site.ts';
import { WithNames } from './WithNames.tsx';

/** What is on a map, for who does not see it: all names, or how many where they are too many to hear. */
export const MapDescription = memo(function MapDescription() {
  const site = useSite();
  const { map } = useMessages();
  const { length } = site.clusters;
  if (usesPoints(length)) return map.descriptionOfMany(length);
  return (
    <WithNames sentence={(...names) => map.description(names)} names={namesNorthToSouth(site)} />
  );
});
