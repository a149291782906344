/** What the digits typed so far ask for. */
export type Typed = {
  /** Shown while another digit may follow. */
  readonly waiting: string;
  /** The step to go to now; null while the number may still grow, or where no step has it. */
  readonly jump: number | null;
};

/** Takes one more digit. A number that no longer one in a deck of `count` begins with is done at once. */
export function typeDigit(waiting: string, digit: string, count: number): Typed {
  const text = `${waiting}${digit}`.replace(/^0+/, '');
  const number = Number(text);
  if (text === '' || number > count) return { waiting: '', jump: null };
  return number * 10 <= count ? { waiting: text, jump: null } : { waiting: '', jump: number };
}
