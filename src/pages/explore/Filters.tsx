import { Label, Select } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { hasSectors } from '../../model/site.ts';
import { filterPart, filterSector } from '../../state/actions.ts';
import { useContentLang, useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';

type Option = { readonly id: string; readonly name: string };

/** Narrows the list to a sector, a part of the country, or both. */
export function Filters() {
  const site = useSite();
  const lang = useContentLang();
  const { list } = useMessages();
  const sector = useApp(({ view }) => view.sector);
  const part = useApp(({ view }) => view.part);
  const sectors = site.sectors.map(({ id, label }) => ({ id, name: label }));
  return (
    <div className="filters">
      {hasSectors(site) && (
        <Filter
          label={list.sector}
          all={list.allSectors}
          options={sectors}
          lang={lang}
          value={sector}
          onChange={filterSector}
        />
      )}
      <Filter
        label={list.part}
        all={list.allParts}
        options={site.parts}
        value={part}
        onChange={filterPart}
      />
    </div>
  );
}

function Filter(props: {
  label: string;
  all: string;
  options: readonly Option[];
  /** Of the options' names, where it is not the page's. */
  lang?: string | undefined;
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  const id = useId();
  return (
    <div data-size="sm">
      <Label htmlFor={id}>{props.label}</Label>
      <Select
        id={id}
        value={props.value ?? ''}
        onChange={(event) => props.onChange(event.target.value || null)}
      >
        <Select.Option value="">{props.all}</Select.Option>
        {props.options.map((option) => (
          <Select.Option key={option.id} value={option.id} lang={props.lang}>
            {option.name}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}
