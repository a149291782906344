import { expect, it } from 'vitest';
import { formatPhone } from '../../src/model/phone.ts';

it.each([
  ['+4795743945', '957 43 945', '+47 957 43 945'],
  ['+4748141595', '481 41 595', '+47 481 41 595'],
  // Written in pairs in the source, but a mobile number like the others.
  ['+4790251303', '902 51 303', '+47 902 51 303'],
  ['+4722242500', '22 24 25 00', '+47 22 24 25 00'],
  ['+4777000000', '77 00 00 00', '+47 77 00 00 00'],
  ['+4780012345', '800 12 345', '+47 800 12 345'],
])('%s is %s at home and %s in English', (phone, atHome, inEnglish) => {
  expect(formatPhone(phone, 'nb')).toBe(atHome);
  expect(formatPhone(phone, 'nn')).toBe(atHome);
  expect(formatPhone(phone, 'en')).toBe(inEnglish);
});
