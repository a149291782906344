import './ui/base.css';
import './ui/designsystem.css';
import './ui/pin.css';
import '../data/generated/palette.css';
import './staticmap/staticmap.css';
import './panels/panels.css';
import './panels/list.css';
import './panels/detail.css';
import './panels/legend.css';
import './panels/table.css';
import './shells/explore.css';
import './shells/print.css';
import './ui/media.css';

// A button that is pressed before it works is pressed once more when it does. Links need no script.
let pressed: HTMLElement | null = null;
const remember = ({ target }: MouseEvent) => {
  pressed = target instanceof Element ? target.closest('button') : null;
};
addEventListener('click', remember, true);

// The page is whole without any of this: it is read first, and comes alive when it has been painted. A frame's
// callbacks come before its paint, and a timer that they set comes after it.
requestAnimationFrame(() =>
  setTimeout(async () => {
    await import('./start.tsx');
    removeEventListener('click', remember, true);
    pressed?.click();
  }),
);
