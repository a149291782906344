import { useMessages } from '../i18n/MessagesContext.tsx';
import { reloadPage } from '../state/history.ts';
import { useApp } from '../state/store.ts';

/** Says that there is a newer version of the site, and leads to it. */
export function VersionNote() {
  const { faults } = useMessages();
  const outdated = useApp((state) => state.outdated);
  return (
    <p className="version-note" role="status">
      {outdated && (
        <>
          {faults.outdated}{' '}
          <button type="button" onClick={reloadPage}>
            {faults.reload}
          </button>
        </>
      )}
    </p>
  );
}
