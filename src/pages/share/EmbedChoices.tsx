import { Label, Select } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { themes } from '../../model/kinds.ts';
import { languages } from '../../model/language.ts';
import { useSite } from '../../state/site.ts';
import { Check, Choice } from '../Choice.tsx';
import { useShareWords } from './ShareWords.ts';
import type { Builder } from './useBuilder.ts';

const languageNames = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;
const switches = ['title', 'panel', 'legend', 'counties'] as const;

type Props = {
  readonly builder: Builder;
  /** Whether the embed starts where the map is now; null where the map has not been moved. */
  readonly asNow: boolean | null;
  readonly onAsNow: (on: boolean) => void;
};

/** The form with the options of an embed. */
export function EmbedChoices({ builder, asNow, onAsNow }: Props) {
  const { themes: themeNames } = useMessages();
  const { embed } = useShareWords();
  const { choices, choose } = builder;
  return (
    <div className="embed-choices needs-script">
      <ScopeChoice builder={builder} />
      <div className="choice-pair">
        <Choice
          label={embed.language}
          value={choices.language}
          options={languages.map((each) => [each, languageNames[each]] as const)}
          onChange={(language) => choose({ language })}
        />
        <Choice
          label={embed.look}
          value={choices.theme}
          options={themes.map((each) => [each, themeNames[each]] as const)}
          onChange={(theme) => choose({ theme })}
        />
      </div>
      <div className="choices">
        {switches.map((name) => (
          <Check
            key={name}
            label={embed[name]}
            checked={choices[name]}
            onChange={(on) => choose({ [name]: on })}
          />
        ))}
        <Check
          label={embed.live}
          checked={choices.start === 'visible'}
          onChange={(on) => choose({ start: on ? 'visible' : 'touch' })}
        />
        <Check
          label={embed.camera}
          checked={asNow === true}
          disabled={asNow === null}
          onChange={onAsNow}
        />
      </div>
      {asNow === null && <p className="muted">{embed.cameraHint}</p>}
    </div>
  );
}

/** Which clusters: all, one, those of a sector, or some. */
function ScopeChoice({ builder: { scope, pickScope } }: { builder: Builder }) {
  const id = useId();
  const { clusters, sectors } = useSite();
  const { embed } = useShareWords();
  const value = scope.kind === 'cluster' || scope.kind === 'sector' ? scope.id : scope.kind;
  const pick = (picked: string) => {
    if (picked === 'all') pickScope({ kind: 'all' });
    else if (picked === 'some') pickScope({ kind: 'some', ids: clusters.map((each) => each.id) });
    else if (sectors.some((each) => each.id === picked)) pickScope({ kind: 'sector', id: picked });
    else pickScope({ kind: 'cluster', id: picked });
  };
  return (
    <>
      <div className="choice">
        <Label htmlFor={id}>{embed.show}</Label>
        <Select id={id} value={value} onChange={(event) => pick(event.target.value)}>
          <Select.Option value="all">{embed.all}</Select.Option>
          <Select.Option value="some">{embed.some}</Select.Option>
          <Select.Optgroup label={embed.oneCluster}>
            {clusters.map((cluster) => (
              <Select.Option key={cluster.id} value={cluster.id}>
                {cluster.name}
              </Select.Option>
            ))}
          </Select.Optgroup>
          <Select.Optgroup label={embed.oneSector}>
            {sectors.map((sector) => (
              <Select.Option key={sector.id} value={sector.id}>
                {sector.label}
              </Select.Option>
            ))}
          </Select.Optgroup>
        </Select>
      </div>
      {scope.kind === 'some' && (
        <fieldset className="choices">
          <legend>{embed.some}</legend>
          {clusters.map((cluster) => (
            <Check
              key={cluster.id}
              label={cluster.name}
              checked={scope.ids.includes(cluster.id)}
              onChange={(on) => {
                const ids = clusters
                  .map((each) => each.id)
                  .filter((each) => (each === cluster.id ? on : scope.ids.includes(each)));
                // An empty list would mean all clusters.
                if (ids.length > 0) pickScope({ kind: 'some', ids });
              }}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
