import { useEffect } from 'react';

/** Keeps the screen on while `held`: the browser gives it up whenever the tab is out of sight. */
export function useWakeLock(held: boolean): void {
  useEffect(() => {
    // Absent where the page is not served securely.
    const { wakeLock } = navigator as Partial<Navigator>;
    if (!held || !wakeLock) return;
    let ended = false;
    let lock: WakeLockSentinel | null = null;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      const given = await wakeLock.request('screen');
      if (ended) await given.release();
      else lock = given;
    };
    // Refused where the battery is low: the deck goes on.
    const askAgain = () => void ask().catch(() => {});
    askAgain();
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      ended = true;
      document.removeEventListener('visibilitychange', askAgain);
      lock?.release().catch(() => {});
    };
  }, [held]);
}
