import { PageLink } from '../PageLink.tsx';
import { useSpread } from './SpreadContext.tsx';

/** How the figures are worked out, and how far they can be trusted. */
export function Method() {
  const { method } = useSpread().words;
  return (
    <section>
      <h2>{method.heading}</h2>
      {method.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <PageLink className="share-link" page={{ kind: 'sources' }}>
          {method.sources}
        </PageLink>
      </p>
    </section>
  );
}
