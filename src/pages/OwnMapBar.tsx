import { useMessages } from '../i18n/MessagesContext.tsx';
import { ownMap, packedList } from '../state/history.ts';
import { ownListAddress } from '../state/ownMapAddress.ts';

/** On the map of a reader's own list, the way to where it is made. */
export function OwnMapBar() {
  const { ownList } = useMessages();
  if (ownMap === null) return null;
  return (
    <p className="own-map-bar detail-navigation">
      <a className="nav-link" href={ownListAddress(ownMap, packedList)}>
        {ownList.edit}
      </a>
    </p>
  );
}
