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

const icons: Readonly<Record<Sector['icon'], typeof CarIcon>> = {
  broadcast: BroadcastIcon,
  car: CarIcon,
  cog: CogIcon,
  laptop: LaptopIcon,
  mountain: MountainIcon,
  plant: PlantIcon,
  'test-flask': TestFlaskIcon,
};

/** A picture of what a sector does, beside its name. */
export function SectorIcon({ name }: { name: Sector['icon'] }) {
  const Icon = icons[name];
  return <Icon aria-hidden />;
}
