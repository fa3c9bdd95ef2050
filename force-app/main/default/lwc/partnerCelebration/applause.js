import { fill } from 'c/format';
import { firstName } from 'c/newsWords';
import { LABELS } from './labels';

/**
 * Who said well done, in a few words.
 * @param {readonly Record<string, any>[]} applause the earliest first
 * @param {number} count all that there are
 * @param {string} userId who reads
 * @returns {{ isMine: boolean, words: string }}
 */
export function applauseWords(applause, count, userId) {
  const isMine = applause.some(({ applauseKey }) => applauseKey?.endsWith(`:${userId}`));
  const others = applause
    .filter(({ applauseKey }) => !applauseKey?.endsWith(`:${userId}`))
    .map(({ byName }) => firstName(byName ?? ''));
  const all = Math.max(count ?? 0, applause.length);
  return { isMine, words: isMine ? withMe(others, all - 1) : withoutMe(others, all) };
}

function withMe([first], others) {
  if (others <= 0) return LABELS.youAlone;
  return others === 1 ? fill(LABELS.youAndOne, first) : fill(LABELS.youAndSeveral, others);
}

function withoutMe([first, second], all) {
  if (all === 0) return LABELS.beFirst;
  if (all === 1) return fill(LABELS.oneDid, first);
  return all === 2 ? fill(LABELS.twoDid, first, second) : fill(LABELS.severalDid, first, all - 1);
}
