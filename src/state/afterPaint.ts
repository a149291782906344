/**
 * Runs `work` when the browser has painted what the page now is, so that a reader sees the answer to a
 * press before slower work begins; returns what calls it off.
 */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  // A frame's callbacks come before its paint, and a timer that they set comes after it.
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
