import { themeKey } from '../../state/theme.ts';

/** Runs in the head before the first paint, so that a chosen theme never flashes. A broken value does nothing. */
export const earlyTheme = `(()=>{try{const a=new URLSearchParams(location.search).get("tema"),t=/^(light|dark|auto)$/.test(a)?a:localStorage.getItem("${themeKey}");if(t==="light"||t==="dark")document.documentElement.setAttribute("data-color-scheme",t)}catch{}})()`;
