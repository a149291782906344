import {
  BroadcastIcon,
  CarIcon,
  CogIcon,
  LaptopIcon,
  MountainIcon,
  PlantIcon,
  TestFlaskIcon,
} from '@navikt/aksel-icons';
import type { Sector } from '../model/schema.ts';

type Icon = NonNullable<Sector['icon']>;

const icons: Readonly<Record<Icon, typeof CarIcon>> = {
  broadcast: BroadcastIcon,
  car: CarIcon,
  cog: CogIcon,
  laptop: LaptopIcon,
  mountain: MountainIcon,
  plant: PlantIcon,
  'test-flask': TestFlaskIcon,
};

/** A picture of what a sector does, beside its name. */
export function SectorIcon({ name }: { name: Icon }) {
  const Drawing = icons[name];
  return <Drawing aria-hidden />;
}
