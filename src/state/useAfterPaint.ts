import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { afterPaint } from './afterPaint.ts';

/**
 * Follows `value` when the browser has painted the rest of the page: until then it is what it was before.
 * @param first what it is in the first drawing
 */
export function useAfterPaint<Value, First = Value>(
  value: Value,
  first: Value | First = value,
): Value | First {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    // At once: what React puts off waits for several frames of a map in flight.
    return drawn === value ? undefined : afterPaint(() => flushSync(() => setDrawn(value)));
  }, [drawn, value]);
  return drawn;
}
