import { Button, Input, Label } from '@digdir/designsystemet-react';
import { useId } from 'react';
import {
  type Category,
  renameCategory,
  type Sign,
  signCategory,
} from '../../ownList/categories.ts';
import { signColorNames, signColors, signShapes } from '../../ownList/signs.ts';
import { useOwnListWords } from './OwnListWords.ts';
import { SignOf } from './SignOf.tsx';
import { setCategories } from './workChanges.ts';

type Props = {
  readonly category: Category;
  readonly sign: Sign;
  readonly onGroup: () => void;
};

/** What a category is called and how it looks. */
export function CategoryForm({ category, sign, onGroup }: Props) {
  const { categories: words } = useOwnListWords();
  const id = useId();
  const { key, label } = category;
  const choose = (change: Partial<Sign>) =>
    setCategories((work) => signCategory(work, key, { ...sign, ...change }));
  return (
    <div className="own-list-choices">
      <div className="choice">
        <Label htmlFor={id}>{words.name}</Label>
        <Input
          id={id}
          value={label}
          onChange={(event) => {
            const { value } = event.target;
            setCategories((work) => renameCategory(work, key, value));
          }}
        />
      </div>
      <SignChoice
        legend={words.shape}
        options={signShapes}
        value={sign.shape}
        nameOf={(shape) => words.shapes[shape]}
        signOf={(shape) => ({ ...sign, shape })}
        onChange={(shape) => choose({ shape })}
      />
      <SignChoice
        legend={words.color}
        options={signColorNames}
        value={sign.color}
        nameOf={(color) => words.colors[color]}
        signOf={(color) => ({ ...sign, color })}
        onChange={(color) => choose({ color })}
      />
      <p className="muted">{words.shapeHint}</p>
      <Button variant="secondary" data-size="sm" onClick={onGroup}>
        {words.toOther}
      </Button>
    </div>
  );
}

type ChoiceProps<T extends string> = {
  readonly legend: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly nameOf: (option: T) => string;
  readonly signOf: (option: T) => Sign;
  readonly onChange: (option: T) => void;
};

/** One of several, each shown as the sign that it makes. */
function SignChoice<T extends string>(props: ChoiceProps<T>) {
  const { legend, options, value, nameOf, signOf, onChange } = props;
  const group = useId();
  return (
    <fieldset className="own-list-signs">
      <legend>{legend}</legend>
      {options.map((option) => {
        const { shape, color } = signOf(option);
        return (
          <label key={option} title={nameOf(option)}>
            <input
              type="radio"
              className="visually-hidden"
              name={group}
              aria-label={nameOf(option)}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <SignOf shape={shape} color={signColors[color]} />
          </label>
        );
      })}
    </fieldset>
  );
}
