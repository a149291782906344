/** What a picture says of itself, to programs that lay out pages and to archives. */
export type PngFacts = {
  /** Pixels an inch: what decides how large it is in print. */
  readonly dpi: number;
  /** By the keywords of the PNG specification: Title, Source, Copyright. */
  readonly texts: Readonly<Record<string, string>>;
};

const metresPerInch = 0.0254;
/** The signature of eight bytes and IHDR, which always comes first and is always as long. */
const afterHeader = 8 + 25;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** CRC-32 as in ISO 3309, bit by bit: the chunks are short. */
function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function density(dpi: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi / metresPerInch);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  // The unit is the metre.
  data[8] = 1;
  return chunk('pHYs', data);
}

/** iTXt: keyword, not compressed, no language, no translated keyword, and the text in UTF-8. */
function text(keyword: string, value: string): Uint8Array {
  return chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${value}`));
}

/**
 * A PNG that has no facts of its own, with `facts` written into it.
 *
 * @throws where it is no PNG
 */
export function describePng(png: Uint8Array, facts: PngFacts): Uint8Array<ArrayBuffer> {
  if (signature.some((byte, index) => png[index] !== byte)) throw new Error('this is no PNG');
  const added = [
    density(facts.dpi),
    ...Object.entries(facts.texts).map(([keyword, value]) => text(keyword, value)),
  ];
  const parts = [png.subarray(0, afterHeader), ...added, png.subarray(afterHeader)];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
