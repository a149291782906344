import { Label, Select } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useSite } from '../../state/site.ts';
import { Check } from './Check.tsx';
import { useShareWords } from './ShareWords.tsx';
import type { Builder } from './useBuilder.ts';

/** Which clusters: all, one, those of a sector, or some. */
export function ScopeChoice({ builder: { scope, pickScope } }: { builder: Builder }) {
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
                // None at all would be said as all are.
                if (ids.length > 0) pickScope({ kind: 'some', ids });
              }}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
