import type { Entry } from './entry.ts';

/** Storvik, Breivika, Langnes: dozens of hamlets bear such a name, so that one postal place of it says little. */
const commonName =
  /^(?:stor|lille|lang|brei|bred|ny)(?:vika?|nes|ås|moe?n?|bukta?|haugen?|berg|øya?|sand|sund|holmen|teig)$/iu;

export function isEverywhere(name: string, namesakes: readonly Entry[]): boolean {
  return (
    commonName.test(name) &&
    namesakes.every((entry) => entry.kind === 'place' && entry.record.small !== undefined)
  );
}
