/**
 * The next review, and what the partner has promised for it: in the last review that was held, and in this one.
 * @param {import('c/partnerHomeQuery').Home} home
 * @param {string} today YYYY-MM-DD
 */
export function meetingOf({ reviews, actions }, today) {
  const planned = reviews.filter(({ status, meetingDate }) => status === 'Planned' && meetingDate >= today);
  const review = planned.at(-1) ?? null;
  const last = reviews.find(({ status }) => status === 'Held' || status === 'Closed');
  const ids = [review?.id, last?.id].filter(Boolean);
  const promises = actions.filter((action) => action.side === 'Partner' && ids.includes(action.review));
  return { review, promises };
}
