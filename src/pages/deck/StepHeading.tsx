import type { ReactNode } from 'react';
import { ownHeading } from '../../model/deck.ts';
import type { Step } from '../../model/deckSchema.ts';
import { useContentLang, useSite } from '../../state/site.ts';

type Props = { readonly step: Step; readonly className?: string; readonly children: ReactNode };

/** The `lang` of what a step is called. */
export function useStepLang(step: Step): string | undefined {
  const own = ownHeading(useSite(), step);
  const lang = useContentLang();
  return own !== undefined || step.kind === 'title' || step.kind === 'cluster' ? lang : undefined;
}

/** A step's heading: its own, or the one that the deck gives it. */
export function StepHeading({ step, className, children }: Props) {
  const own = ownHeading(useSite(), step);
  return (
    <h1 className={className} lang={useStepLang(step)}>
      {own ?? children}
    </h1>
  );
}
