import { Label, Select } from '@digdir/designsystemet-react';
import { useId } from 'react';

type Props<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
};

/** A drop-down list with its label. */
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

type CheckProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
};

/** A checkbox with its label. */
export function Check({ label, checked, disabled = false, onChange }: CheckProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
