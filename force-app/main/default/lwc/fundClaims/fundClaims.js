import { PartnerFunds } from 'c/partnerFunds';
import { LABELS } from './labels';

/** Claims that somebody still has something to do about come before those that are paid. */
const ORDER = ['Claim returned', 'Approved', 'Claim sent', 'Claim approved', 'Paid'];

/** What the partner may claim, and what became of claims. */
export default class FundClaims extends PartnerFunds {
  labels = LABELS;

  get claims() {
    const claimable = (this.funds?.activities ?? []).filter(
      ({ standing: { state, approved } }) => ORDER.includes(state) && approved > 0,
    );
    return claimable
      .sort((one, other) => placeOf(one) - placeOf(other))
      .map((activity) => ({
        id: activity.id,
        activity,
        hint: activity.standing.expired && this.isPartner ? LABELS.expired : '',
      }));
  }

  get hasClaims() {
    return this.claims.length > 0;
  }

  get isEmpty() {
    return Boolean(this.funds) && !this.hasClaims;
  }

  tell({ detail: { message } }) {
    this.said = message;
  }

  get emptyWords() {
    return this.isPartner ? LABELS.empty : LABELS.emptyVendor;
  }
}

/** Of those that can be claimed, the one whose time is over first comes first. */
function placeOf({ standing: { state, claimBy } }) {
  return ORDER.indexOf(state) + Date.parse(claimBy ?? '9999-12-31') / 1e15;
}
