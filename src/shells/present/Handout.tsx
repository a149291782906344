/** What is printed. */
export function Handout() {
  return null;
}
