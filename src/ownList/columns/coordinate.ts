const decimal = /^(-?\d{1,3}(?:\.\d+)?) ?(?:[°º˚]|deg|grader)?$/i;
const sexagesimal =
  /^(\d{1,3}) ?[°º˚] ?(\d{1,2}(?:\.\d+)?) ?['′’´]? ?(?:(\d{1,2}(?:\.\d+)?) ?(?:["″”]|['′’´]{2})?)?$/;

const letter = '[NSEWØVA]|north|south|east|west|nord|sør|øst|aust|vest';
const before = new RegExp(`^(${letter})[ :]*(?=[-\\d])`, 'i');
const behind = new RegExp(`[ .]*(${letter})\\.?$`, 'i');

/** Degrees, from "59,9139", "59.91° N", "N 59° 54.8'", "10°45′12″Ø"; undefined where it is none. */
export function parseCoordinate(text: string): number | undefined {
  const tidy = text.trim().replace(/[−–]/g, '-').replace(/,/g, '.').replace(/\s+/g, ' ');
  const direction = (before.exec(tidy) ?? behind.exec(tidy))?.[1]?.toLowerCase() ?? '';
  const bare = tidy.replace(before, '').replace(behind, '');
  const size = degreesOf(bare);
  if (size === undefined || Math.abs(size) > 180) return undefined;
  return /^[swv]/.test(direction) ? -Math.abs(size) : size;
}

function degreesOf(text: string): number | undefined {
  const [, whole] = decimal.exec(text) ?? [];
  if (whole !== undefined) return Number(whole);
  const [, degrees, minutes, seconds = '0'] = sexagesimal.exec(text) ?? [];
  if (degrees === undefined || Number(minutes) >= 60 || Number(seconds) >= 60) return undefined;
  return Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
}
