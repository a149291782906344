import './style.css';

// What is pressed or picked before it works is done once more when it does. Links need no script.
const early: (() => void)[] = [];
const remember = ({ type, target }: Event) => {
  const button = target instanceof Element && target.closest('button');
  if (type === 'click' && button) early.push(() => button.click());
  if (type !== 'input' || !(target instanceof HTMLSelectElement)) return;
  const { value } = target;
  early.push(() => {
    target.value = value;
    target.dispatchEvent(new Event('change', { bubbles: true }));
  });
};
for (const type of ['click', 'input']) addEventListener(type, remember, true);

// The page is whole without any of this: it is read first, and comes alive when it has been painted. As
// `state/afterPaint.ts`, by hand: a module of the others' would bring what they share before the paint.
requestAnimationFrame(() =>
  setTimeout(async () => {
    await import('./start.tsx');
    for (const type of ['click', 'input']) removeEventListener(type, remember, true);
    for (const act of early) act();
  }),
);
