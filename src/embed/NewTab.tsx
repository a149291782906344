import { useMessages } from '../i18n/MessagesContext.tsx';

/** For those who do not see it coming: links of a frame leave the article where it is. */
export function NewTab() {
  const { embed } = useMessages();
  return <span className="visually-hidden"> ({embed.newTab})</span>;
}
