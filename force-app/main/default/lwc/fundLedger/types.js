/**
 * @typedef {'Sent' | 'Agreed' | 'Approved' | 'Asked for more' | 'Returned' | 'Declined' | 'Extended' | 'Released'
 *   | 'Escalated' | 'Claim sent' | 'Claim approved' | 'Claim returned' | 'Paid'} StepKind
 *
 * @typedef {object} Step
 * @property {number} number 1 for the first
 * @property {StepKind} kind
 * @property {string} by id of the person
 * @property {string} [byName]
 * @property {string} at date and time
 * @property {number | null} [approvedDelta] money promised, negative when released
 * @property {number | null} [paidDelta]
 * @property {string | null} [newDate] yyyy-mm-dd, of an extension
 * @property {string | null} [why]
 *
 * @typedef {'Draft' | 'Waiting' | 'Agreed' | 'Question' | 'Returned' | 'Declined' | 'Approved' | 'Claim sent'
 *   | 'Claim returned' | 'Claim approved' | 'Paid'} FundState
 *
 * @typedef {object} Activity
 * @property {number} asked of the funds
 * @property {string | null} endsOn yyyy-mm-dd
 * @property {string | null} claimBy yyyy-mm-dd, before any extension
 * @property {string | null} decideBy yyyy-mm-dd
 * @property {string | null} approver id; null = not routed yet
 * @property {string | null} delegate id, who decides when the approver is away
 * @property {string | null} escalateTo id
 * @property {boolean} finalDecision whether the decision at hand promises money
 *
 * @typedef {object} Standing
 * @property {FundState} state
 * @property {number} approved money promised and not released
 * @property {number} paid
 * @property {number} open promised and not paid
 * @property {string | null} claimBy with the last extension
 * @property {'partner' | 'approver' | 'finance' | null} waitsFor null: nobody has to act
 * @property {string | null} due the day by which that is
 * @property {boolean} late due has passed
 * @property {boolean} expired the day to claim has passed without a claim
 *
 * @typedef {object} Person
 * @property {string} id
 * @property {'Partner' | 'Vendor'} side
 * @property {boolean} [asks] of the partner: false for somebody who reads
 * @property {boolean} pays whether this person may mark money as paid
 */
export {};
