import type { Position } from 'geojson';
import type { LngLat } from '../../model/geo.ts';

/** The WGS 84 ellipsoid: its radii in metres, and its flattening. */
const equatorialRadius = 6_378_137;
const flattening = 1 / 298.257223563;
const polarRadius = equatorialRadius * (1 - flattening);

/** The iteration ends when the longitude changes by less, in radians: under a millimetre on the ground. */
const precision = 1e-12;

/** Three or four are enough, except for points on opposite sides of the globe. */
const maxIterations = 100;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Metres between two points along the shortest line on the WGS 84 ellipsoid, by Vincenty's inverse formula
 * (Survey Review 23, 1975), to less than a millimetre. Between points that are nearly opposite each other
 * on the globe the formula may not converge; then the last iteration's result is returned.
 */
export function geodesicMetres([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const apart = radians(lngB - lngA);
  const a = Math.atan((1 - flattening) * Math.tan(radians(latA)));
  const b = Math.atan((1 - flattening) * Math.tan(radians(latB)));
  const [sinA, cosA, sinB, cosB] = [Math.sin(a), Math.cos(a), Math.sin(b), Math.cos(b)];

  let lambda = apart;
  let metres = 0;
  for (let iteration = 0; iteration < maxIterations; iteration += 1) {
    const sinSigma = Math.hypot(
      cosB * Math.sin(lambda),
      cosA * sinB - sinA * cosB * Math.cos(lambda),
    );
    if (sinSigma === 0) return 0;
    const cosSigma = sinA * sinB + cosA * cosB * Math.cos(lambda);
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cosA * cosB * Math.sin(lambda)) / sinSigma;
    const cosSqAlpha = 1 - sinAlpha ** 2;
    // Zero only along the equator, where the formula takes the term as 0.
    const cosMiddle = cosSqAlpha === 0 ? 0 : cosSigma - (2 * sinA * sinB) / cosSqAlpha;
    metres = lengthOf({ sigma, sinSigma, cosSigma, cosSqAlpha, cosMiddle });
    const c = (flattening / 16) * cosSqAlpha * (4 + flattening * (4 - 3 * cosSqAlpha));
    const before = lambda;
    lambda =
      apart +
      (1 - c) *
        flattening *
        sinAlpha *
        (sigma + c * sinSigma * (cosMiddle + c * cosSigma * (2 * cosMiddle ** 2 - 1)));
    if (Math.abs(lambda - before) < precision) break;
  }
  return metres;
}

/** An arc on Vincenty's auxiliary sphere. */
type Arc = {
  readonly sigma: number;
  readonly sinSigma: number;
  readonly cosSigma: number;
  /** Squared cosine of the azimuth where the line crosses the equator. */
  readonly cosSqAlpha: number;
  /** Cosine of twice the angular distance from the equator to the middle of the line. */
  readonly cosMiddle: number;
};

function lengthOf({ sigma, sinSigma, cosSigma, cosSqAlpha, cosMiddle }: Arc): number {
  const u = (cosSqAlpha * (equatorialRadius ** 2 - polarRadius ** 2)) / polarRadius ** 2;
  const a = 1 + (u / 16384) * (4096 + u * (-768 + u * (320 - 175 * u)));
  const b = (u / 1024) * (256 + u * (-128 + u * (74 - 47 * u)));
  const correction =
    b *
    sinSigma *
    (cosMiddle +
      (b / 4) *
        (cosSigma * (2 * cosMiddle ** 2 - 1) -
          (b / 6) * cosMiddle * (4 * sinSigma ** 2 - 3) * (4 * cosMiddle ** 2 - 3)));
  return polarRadius * a * (sigma - correction);
}

const eccentricity = Math.sqrt(flattening * (2 - flattening));

/** The area between the equator and a latitude, of a strip one radian wide, in squares of the equator's radius. */
function stripBelow(lat: number): number {
  const sin = Math.sin(radians(lat));
  const e = eccentricity;
  const log = Math.log((1 - e * sin) / (1 + e * sin)) / (2 * e);
  return ((1 - e * e) / 2) * (sin / (1 - (e * sin) ** 2) - log);
}

/** Square metres within a closed ring on the WGS 84 ellipsoid, as its points lie: borders are dense with them. */
export function ringSquareMetres(ring: readonly Position[]): number {
  let sum = 0;
  for (const [index, [lng = 0, lat = 0]] of ring.entries()) {
    const [nextLng = lng, nextLat = lat] = ring[index + 1] ?? [];
    sum += radians(nextLng - lng) * ((stripBelow(lat) + stripBelow(nextLat)) / 2);
  }
  return Math.abs(sum) * equatorialRadius ** 2;
}
