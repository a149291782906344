/** What the speaker sees. */
export function SpeakerWindow() {
  return null;
}
