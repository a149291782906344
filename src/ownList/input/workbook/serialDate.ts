const msPerDay = 86_400_000;

/**
 * A spreadsheet's day number as ISO text, with as much as its format shows: "2026-11-26", "2026-11",
 * "2026", "2026-11-26 14:30", "14:30". Undefined where it is no day.
 *
 * @param code without its literals.
 */
export function formatDate(serial: number, code: string, from1904: boolean): string | undefined {
  if (serial < 0 || serial >= 2_958_466) return undefined;
  if (/\[h+\]/i.test(code)) return elapsed(serial);
  const hasTime = /[hs]/i.test(code);
  const hasYear = /y/i.test(code);
  const hasDay = /d/i.test(code);
  const iso = new Date(Math.round(msOf(serial, from1904) / 1000) * 1000).toISOString();
  const time = iso.slice(11, 19).replace(/:00$/, '');
  if (hasTime && !hasYear && !hasDay) return time;
  if (hasTime) return `${iso.slice(0, 10)} ${time}`;
  if (hasDay) return iso.slice(0, 10);
  const hasMonth = /m/i.test(code);
  return iso.slice(0, hasMonth ? 7 : 4);
}

/** Excel takes 1900 for a leap year, and so is one day ahead from March that year. */
function msOf(serial: number, from1904: boolean): number {
  if (from1904) return Date.UTC(1904, 0, 1) + serial * msPerDay;
  return Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * msPerDay;
}

function elapsed(serial: number): string {
  const minutes = Math.round(serial * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
