export type Point = readonly [x: number, y: number];

/** The points of each subpath of SVG path data that is written in M, relative l and z, as browsers read it. */
export function decodePath(data: string): Point[][] {
  const subpaths: Point[][] = [];
  for (const [, command = '', numbers = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = (numbers.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    if (command === 'M') subpaths.push([[values[0] ?? Number.NaN, values[1] ?? Number.NaN]]);
    else if (command === 'l') follow(subpaths.at(-1) ?? [], values);
    else if (command !== 'z') throw new Error(`the path has a "${command}"`);
  }
  return subpaths;
}

function follow(points: Point[], steps: readonly number[]): void {
  if (steps.length % 2 !== 0) throw new Error('the path has a step without an end');
  for (let index = 0; index < steps.length; index += 2) {
    const [x, y] = points.at(-1) ?? [Number.NaN, Number.NaN];
    points.push([x + (steps[index] ?? 0), y + (steps[index + 1] ?? 0)]);
  }
}
