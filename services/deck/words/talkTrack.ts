/** What the presenter says to a slide: what changed, why it matters, and one question to ask. */
export function talkTrack(changed: string, matters: string, question: string): readonly string[] {
  return [`What changed: ${changed}`, `Why it matters: ${matters}`, `Ask: ${question}`];
}
