import './style.css';

/*
 * What is pressed, picked or typed before it works is done once more when it does, in the same order. Links
 * need no script, and what is written in the search field is read by `start.tsx`.
 */
const early: (() => void)[] = [];
const types = ['click', 'input', 'keydown', 'submit'];

function pick(target: HTMLSelectElement | HTMLInputElement): (() => void) | null {
  if (target instanceof HTMLSelectElement) {
    const { value } = target;
    return () => {
      target.value = value;
      target.dispatchEvent(new Event('change', { bubbles: true }));
    };
  }
  if (target.type !== 'checkbox' && target.type !== 'radio') return null;
  const { checked } = target;
  return () => {
    if (target.checked !== checked) return target.click();
    // The browser has switched it already, which nobody has heard.
    target.checked = !checked;
    target.click();
  };
}

/** From then on React answers what happens in the page itself, and hydrates it for that where it has to. */
let isHydrating = false;

const remember = (event: Event) => {
  const { target, type } = event;
  if (isHydrating && target instanceof Element && target.closest('#root')) return;
  if (event instanceof KeyboardEvent) {
    const from = target ?? document;
    early.push(() => from.dispatchEvent(new KeyboardEvent(type, event)));
  } else if (target instanceof HTMLFormElement) {
    // Sent by the browser it would load the page anew.
    event.preventDefault();
    early.push(() => target.requestSubmit());
  } else if (type === 'click') {
    const button = target instanceof Element && target.closest('button');
    if (button) early.push(() => button.click());
  } else if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) {
    const act = pick(target);
    if (act) early.push(act);
  }
};
for (const type of types) addEventListener(type, remember, true);

// The page is whole without any of this: it is read first, and comes alive when it has been painted. As
// `state/afterPaint.ts`, by hand: a module of the others' would bring what they share before the paint.
requestAnimationFrame(() =>
  setTimeout(async () => {
    const { start } = await import('./start.tsx');
    await start(() => {
      isHydrating = true;
    });
    for (const type of types) removeEventListener(type, remember, true);
    for (const act of early) act();
  }),
);
