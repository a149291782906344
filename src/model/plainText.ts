/** Direction marks, joiners and whatever else is not seen but copied along, from a page or a message. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** What a reader has written or an address asks for, as it is seen: nothing in it can turn the text around it. */
export function plainText(text: string): string {
  return text.replace(/[\s\u2028\u2029]/gu, ' ').replace(unseen, '');
}
