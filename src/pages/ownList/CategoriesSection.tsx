import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useState } from 'react';
import {
  type Category,
  categoriesOf,
  groupCategory,
  moveCategory,
  type Sign,
  ungroupCategory,
} from '../../ownList/categories.ts';
import { otherSign, signColors } from '../../ownList/signs.ts';
import { CategoryForm } from './CategoryForm.tsx';
import { useList } from './listStore.ts';
import { MoreButton, pageSize } from './MoreButton.tsx';
import { OrderButtons } from './OrderButtons.tsx';
import { useOwnListWords } from './OwnListWords.ts';
import { SignOf } from './SignOf.tsx';
import { setCategories } from './workChanges.ts';

/** The list's categories, each with its sign; nothing for a list without. */
export function CategoriesSection() {
  const { categories: words } = useOwnListWords();
  const work = useList((state) => state.work);
  const [open, setOpen] = useState<string | null>(null);
  const [moved, setMoved] = useState('');
  const categories = work ? categoriesOf(work) : [];
  const signed = categories.flatMap((each) => (each.sign ? [{ ...each, sign: each.sign }] : []));
  if (categories.length === 0) return null;
  const move = ({ key, label }: Category, to: number) => {
    setCategories((before) => moveCategory(before, key, to));
    setMoved(words.moved(label, to + 1, signed.length));
  };
  return (
    <section aria-labelledby="own-list-categories">
      <h2 id="own-list-categories" tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.hint}</p>
      <ol className="own-list-categories">
        {signed.map((category, index) => (
          <li key={category.key}>
            <CategoryLine category={category} sign={category.sign}>
              <OrderButtons
                index={index}
                count={signed.length}
                up={words.up(category.label)}
                down={words.down(category.label)}
                onMove={(to) => move(category, to)}
              />
              <Button
                variant="secondary"
                data-size="sm"
                aria-expanded={open === category.key}
                aria-label={words.change(category.label)}
                onClick={() => setOpen(open === category.key ? null : category.key)}
              >
                {words.changeShort}
              </Button>
            </CategoryLine>
            {open === category.key && (
              <CategoryForm
                category={category}
                sign={category.sign}
                onGroup={() => {
                  setOpen(null);
                  setCategories((before) => groupCategory(before, category.key));
                  document.getElementById('own-list-categories')?.focus();
                }}
              />
            )}
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {moved}
      </p>
      <Others others={categories.filter(({ sign }) => sign === null)} />
    </section>
  );
}

/** What is shown under "other", with the way out of it. */
function Others({ others }: { others: readonly Category[] }) {
  const { categories: words } = useOwnListWords();
  const [shown, setShown] = useState(pageSize);
  const id = useId();
  if (others.length === 0) return null;
  return (
    <>
      <h3 id={id} className="own-list-others">
        <SignOf {...otherSign} /> {words.othersHeading}
      </h3>
      <ul className="own-list-categories" aria-labelledby={id}>
        {others.slice(0, shown).map((category) => (
          <li key={category.key}>
            <CategoryLine category={category}>
              <Button
                variant="secondary"
                data-size="sm"
                aria-label={words.ownSign(category.label)}
                onClick={() => {
                  setCategories((before) => ungroupCategory(before, category.key));
                  document.getElementById('own-list-categories')?.focus();
                }}
              >
                {words.ownSignShort}
              </Button>
            </CategoryLine>
          </li>
        ))}
      </ul>
      <MoreButton left={others.length - shown} onMore={() => setShown(shown + pageSize)} />
    </>
  );
}

type LineProps = { category: Category; sign?: Sign; children: ReactNode };

function CategoryLine({ category, sign, children }: LineProps) {
  const { places } = useOwnListWords();
  return (
    <div className="own-list-category">
      {sign && <SignOf shape={sign.shape} color={signColors[sign.color]} />}
      <span className="own-list-written">
        <bdi>{category.label}</bdi> <span className="muted">{places.rows(category.rows)}</span>
      </span>
      <span className="own-list-category-actions">{children}</span>
    </div>
  );
}
