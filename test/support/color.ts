/** A colour's share of red, green and blue light, 0 to 1, with sRGB's transfer curve undone. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

/** CIELAB under D65. */
export type Lab = readonly [lightness: number, a: number, b: number];

/** @param hex `#rrggbb` */
export function linearRgb(hex: string): LinearRgb {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast ratio as WCAG 2.2 defines it: 1 to 21. */
export function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = linearRgb(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** CIELAB of a colour in sRGB's primaries (IEC 61966-2-1) and white. */
export function lab([red, green, blue]: LinearRgb): Lab {
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
  const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883;
  const curve = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  return [116 * curve(y) - 16, 500 * (curve(x) - curve(y)), 200 * (curve(y) - curve(z))];
}

const degrees = (radians: number) => ((radians * 180) / Math.PI + 360) % 360;
const cosine = (angle: number) => Math.cos((angle * Math.PI) / 180);

/**
 * CIEDE2000 with unit weights: about 1 is the least that a trained eye sees side by side.
 * Sharma, Wu and Dalal (2005), "The CIEDE2000 color-difference formula", doi:10.1002/col.20070.
 */
export function ciede2000(one: Lab, other: Lab): number {
  const meanOf = (a: number, b: number) => (a + b) / 2;
  const meanChroma = meanOf(Math.hypot(one[1], one[2]), Math.hypot(other[1], other[2]));
  const stretch = 1 + 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
  const polar = ([lightness, a, b]: Lab) => ({
    lightness,
    chroma: Math.hypot(a * stretch, b),
    hue: a === 0 && b === 0 ? 0 : degrees(Math.atan2(b, a * stretch)),
  });
  const from = polar(one);
  const to = polar(other);
  const grey = from.chroma * to.chroma === 0;

  let turn = grey ? 0 : to.hue - from.hue;
  if (turn > 180) turn -= 360;
  else if (turn < -180) turn += 360;
  let hue = from.hue + to.hue;
  if (!grey) {
    if (Math.abs(from.hue - to.hue) > 180) hue += hue < 360 ? 360 : -360;
    hue /= 2;
  }
  const lightness = meanOf(from.lightness, to.lightness);
  const chroma = meanOf(from.chroma, to.chroma);

  const hueWeight =
    1 -
    0.17 * cosine(hue - 30) +
    0.24 * cosine(2 * hue) +
    0.32 * cosine(3 * hue + 6) -
    0.2 * cosine(4 * hue - 63);
  const fromMiddle = (lightness - 50) ** 2;
  const lightnessStep =
    (to.lightness - from.lightness) / (1 + (0.015 * fromMiddle) / Math.sqrt(20 + fromMiddle));
  const chromaStep = (to.chroma - from.chroma) / (1 + 0.045 * chroma);
  const hueStep =
    (2 * Math.sqrt(from.chroma * to.chroma) * Math.sin((turn * Math.PI) / 360)) /
    (1 + 0.015 * chroma * hueWeight);
  const rotation =
    -2 *
    Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) *
    Math.sin((60 * Math.exp(-(((hue - 275) / 25) ** 2)) * Math.PI) / 180);
  return Math.sqrt(
    lightnessStep ** 2 + chromaStep ** 2 + hueStep ** 2 + rotation * chromaStep * hueStep,
  );
}
