import type { CSSProperties } from 'react';
import type { Sector } from '../../model/schema.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';

/** A sign in its colour of the theme. */
export function SignOf({ shape, color }: Pick<Sector, 'shape' | 'color'>) {
  const colors = { '--sign-light': color.light, '--sign-dark': color.dark } as CSSProperties;
  return (
    <span className="own-list-sign" style={colors}>
      <SectorSign shape={shape} />
    </span>
  );
}
