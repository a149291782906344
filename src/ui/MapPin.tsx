import type { MouseEvent } from 'react';
import type { ClusterState } from '../model/kinds.ts';
import type { Sector } from '../model/schema.ts';
import type { SiteCluster } from '../model/site.ts';
import { hasModifier } from './hasModifier.ts';
import { SectorSign } from './SectorSign.tsx';

type Props = {
  /** The id of its cluster. */
  cluster: string;
  name: string;
  /** Of the name, where it is not the page's. */
  lang?: string | undefined;
  shape: Sector['shape'];
  /** Selects the colour: the stylesheet gives `--sector` for each `data-sector`. */
  sector: string;
  labelSide: SiteCluster['labelSide'];
  crowded: SiteCluster['crowded'];
  displaced: SiteCluster['displaced'];
  href: string;
  state: ClusterState;
  /** False: the Tab key passes it by. Arrow keys lead to it, and the list has the same link. */
  tabStop?: boolean;
  onChoose: () => void;
  onHover: (over: boolean) => void;
};

/**
 * A cluster's sign and name, with its middle at the point it stands on. Both maps draw it, so nothing
 * jumps when one takes the other's place. A link, so that it works before and without script.
 */
export function MapPin({
  cluster,
  name,
  lang,
  shape,
  sector,
  labelSide,
  crowded,
  displaced,
  href,
  state,
  tabStop = true,
  onChoose,
  onHover,
}: Props) {
  const choose = (event: MouseEvent) => {
    // A new tab or window is the browser's own business.
    if (hasModifier(event)) return;
    event.preventDefault();
    // The map beneath would take the same click for one on open sea.
    event.stopPropagation();
    onChoose();
  };
  return (
    <a
      className="map-pin"
      href={href}
      tabIndex={tabStop ? undefined : -1}
      data-cluster={cluster}
      data-sector={sector}
      data-side={labelSide}
      data-crowded={crowded && ''}
      data-displaced={displaced && ''}
      data-state={state}
      aria-current={state === 'chosen' ? 'true' : undefined}
      onClick={choose}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
      onFocus={({ currentTarget }) => {
        // The mouse has its own way to say what it is at.
        if (currentTarget.matches(':focus-visible')) onHover(true);
      }}
      onBlur={() => onHover(false)}
    >
      <SectorSign shape={shape} />
      <span className="map-pin-name" lang={lang}>
        {name}
      </span>
    </a>
  );
}
