import { useMessages } from '../i18n/MessagesContext.tsx';
import { hrefOf } from '../state/history.ts';
import { useApp } from '../state/store.ts';

type Props = {
  loading: string;
  /** Why it will not come; null while it may. */
  failed: string | null;
};

/** Stands where a part of the site is to come, and says so when it could not be had. */
export function LateNote({ loading, failed }: Props) {
  const { map } = useMessages();
  const view = useApp((state) => state.view);
  return (
    <p role="status">
      {failed ?? loading}{' '}
      {/* As a document of its own: a browser remembers that a module failed. */}
      {failed !== null && <a href={hrefOf(view)}>{map.retry}</a>}
    </p>
  );
}
