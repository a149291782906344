import { useCallback, useState } from 'react';
import { hrefOf } from '../../state/history.ts';
import { store } from '../../state/store.ts';
import { startView } from '../../state/view.ts';
import { currentStep } from './useDeck.ts';

/** One window of that name for all of the site's: asked for again it comes to the front. */
const windowName = 'klyngekart-notat';
const size = 'popup,width=1100,height=760';

/** The address of the speaker's window at the step that is shown. */
export function speakerHref(): string {
  const { language } = store.getState().view;
  return hrefOf(
    startView(language, { kind: 'present', step: currentStep(), run: { tag: 'notes' } }),
  );
}

/** Opens the speaker's window. `blocked` says that the browser would not have it. */
export function useSpeakerWindow() {
  const [blocked, setBlocked] = useState(false);
  const open = useCallback(() => {
    const opened = window.open(speakerHref(), windowName, size);
    setBlocked(opened === null);
    opened?.focus();
  }, []);
  const forgive = useCallback(() => setBlocked(false), []);
  return { blocked, open, forgive };
}
