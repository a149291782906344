import { useEffect, useState } from 'react';

/** Full screen as the browser has it; `can` is false until the page is alive, and on telephones that lack it. */
export function useFullScreen(): { can: boolean; isOn: boolean; toggle: () => void } {
  const [can, setCan] = useState(false);
  const [isOn, setIsOn] = useState(false);
  useEffect(() => {
    setCan(document.fullscreenEnabled ?? false);
    const onChange = () => setIsOn(document.fullscreenElement !== null);
    onChange();
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  const toggle = () => {
    // Refused where no key or click asked for it: the deck goes on in its window.
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    else if (can) document.documentElement.requestFullscreen().catch(() => {});
  };
  return { can, isOn, toggle };
}
