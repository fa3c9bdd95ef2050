import { Rejected } from '../errors.ts';

/** Characters of the field that people read. */
const LONGEST = 255;

/** Why a deck could not be built and what to do, for the person who asked. The advice always stays whole. */
export function failureReason(error: unknown): string {
  if (!(error instanceof Rejected)) {
    return 'Something unexpected went wrong while building the deck. Ask for it again; if it fails again, give your administrator the number of this request.';
  }
  const room = LONGEST - error.hint.length - 1;
  const message =
    error.message.length <= room ? error.message : `${error.message.slice(0, Math.max(0, room - 1))}…`;
  return `${message} ${error.hint}`.trim().slice(0, LONGEST);
}
