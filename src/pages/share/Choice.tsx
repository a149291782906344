import { Label, Select } from '@digdir/designsystemet-react';
import { useId } from 'react';

type Props<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
};

/** One of a few, each with a name. */
export function Choice<T extends string>({ label, value, options, onChange }: Props<T>) {
  const id = useId();
  const pick = (picked: string) => {
    const option = options.find(([each]) => each === picked);
    if (option) onChange(option[0]);
  };
  return (
    <div className="choice">
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={value} onChange={(event) => pick(event.target.value)}>
        {options.map(([each, name]) => (
          <Select.Option key={each} value={each}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}
