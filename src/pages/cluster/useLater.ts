import { useEffect, useState } from 'react';
import { afterPaint } from '../../state/afterPaint.ts';
import { isFirstPage } from '../usePanelTitle.ts';

/**
 * What a panel has drawn below what is read first. It follows `value` when the browser has painted the rest
 * of the page: until then it is what was drawn before, or null. The page that came as HTML has all of it.
 */
export function useLater<Value>(value: Value): Value | null {
  const [drawn, setDrawn] = useState(() => (isFirstPage() ? value : null));
  useEffect(() => {
    return drawn === value ? undefined : afterPaint(() => setDrawn(value));
  }, [drawn, value]);
  return drawn;
}
