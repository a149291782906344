import { useMessages } from '../i18n/MessagesContext.tsx';
import { drawnAs } from '../model/site.ts';
import { useSite } from '../state/site.ts';
import { ExactnessKey } from '../ui/ExactnessKey.tsx';
import { SectorSign } from '../ui/SectorSign.tsx';

/** What signs and areas mean, as a line under the map. Hidden unless the address asks for it. */
export function MapKey() {
  const { sectors, clusters } = useSite();
  const { map } = useMessages();
  const shown = sectors.filter(({ id }) => clusters.some(({ sector }) => sector === id));
  return (
    <section className="embed-key" aria-label={map.legend}>
      <ul>
        {shown.map(({ id, label, shape }) => (
          <li key={id} data-sector={id} data-key={id}>
            <SectorSign shape={shape} size={16} />
            {label}
          </li>
        ))}
        <ExactnessKey labels={map} drawn={clusters.map(({ region }) => drawnAs(region))} />
      </ul>
    </section>
  );
}
