import { fill, money } from 'c/format';
import { stateWords, waitsWords } from 'c/fundWords';
import { LABELS } from './labels';

/** What the partner can do something about comes first, then what waits for others, then what is over. */
const RANK = { partner: 0, approver: 1, finance: 2 };

/**
 * @param {readonly import('c/fundsQuery').FundActivity[]} activities the newest first
 * @param {{ openId: string | null | undefined, isPartner: boolean, today: string }} shown openId: undefined where nobody
 *   chose yet
 */
export function requestViews(activities, { openId, isPartner, today }) {
  const ranked = [...activities].sort((one, other) => rankOf(one) - rankOf(other));
  const open = openId === undefined ? ranked[0]?.id : openId;
  return ranked.map((activity) => {
    const { id, name, record, currency, standing, fund, next } = activity;
    const waits = waitsWords(activity);
    const isTheirs = standing.waitsFor === 'partner';
    const isMine = isTheirs && isPartner;
    return {
      id,
      activity,
      name,
      amount: money(record.askedAmount, currency),
      state: stateWords(standing),
      stateClass: isTheirs && (standing.expired || standing.state !== 'Approved') ? 'pill care' : 'pill',
      waits: isMine ? LABELS.waitsForYou : waits && fill(LABELS.waitsFor, waits),
      isOpen: id === open,
      expanded: String(id === open),
      panelId: `panel-${id}`,
      canSend: isPartner && next.includes('Sent') && fund.useBy >= today,
      hint: isMine ? hintOf(activity, today) : '',
    };
  });
}

function rankOf({ standing }) {
  return RANK[standing.waitsFor] ?? 3;
}

/** What stands in the way, with what to do about it. */
function hintOf({ standing: { expired, state }, fund }, today) {
  if (expired) return LABELS.expired;
  return fund.useBy < today && ['Question', 'Returned', 'Draft'].includes(state) ? LABELS.fundOver : '';
}
