/**
 * What the org said about something that did not work, for a person: the messages of its rules, else its sentence.
 * @param {unknown} failure what a wire, a record call or a mutation came back with
 * @returns {string} empty when it said nothing
 */
export function reasonOf(failure) {
  const { body, message } = /** @type {any} */ ([failure].flat()[0] ?? {});
  const output = body?.output;
  const ofFields = Object.values(output?.fieldErrors ?? {}).flat();
  const said = [...(output?.errors ?? []), ...ofFields].map((each) => each.message);
  return said.length > 0 ? said.join(' ') : (body?.message ?? message ?? '');
}
