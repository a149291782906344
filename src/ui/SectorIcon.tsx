import {
  BroadcastIcon,
  CarIcon,
  CogIcon,
  LaptopIcon,
  MountainIcon,
  PlantIcon,
  TestFlaskIcon,
} from '@navikt/aksel-icons';

const icons = {
  broadcast: BroadcastIcon,
  car: CarIcon,
  cog: CogIcon,
  laptop: LaptopIcon,
  mountain: MountainIcon,
  plant: PlantIcon,
  'test-flask': TestFlaskIcon,
} as const;

/** A picture of what a sector does, beside its name. */
export function SectorIcon({ name }: { name: keyof typeof icons }) {
  const Icon = icons[name];
  return <Icon aria-hidden />;
}
