import { fill, money, percent } from 'c/format';
import noSeller from '@salesforce/label/c.Scorecard_NoSeller';
import ofClosed from '@salesforce/label/c.Scorecard_WonOfClosed';
import sentence from '@salesforce/label/c.Scorecard_SellerBar';

/** Room to the right of the longest bar, so that its goal tick is not on the edge. */
const MARGIN = 1.02;
const NOTHING = '–';

/**
 * Goal : won : open : lost of each seller on one money axis, and of the partner as it is stored (R28, R29). Most won
 * first; whoever is measured beside deals that name no seller stands above those.
 */
export function sellerTable(sellers, quarter) {
  const mine = sellers
    .filter(({ period }) => period === quarter.period)
    .sort(
      (one, other) =>
        named(other) - named(one) || other.wonAmount - one.wonAmount || other.openAmount - one.openAmount,
    );
  const longest = Math.max(1, ...mine.map(lengthOf)) * MARGIN;
  const place = (amount) => `${(Math.max(0, amount ?? 0) / longest) * 100}%`;
  return {
    rows: mine.map((seller) => ({
      ...textsOf(seller, quarter.currencyCode),
      key: seller.id,
      wonWidth: place(seller.wonAmount),
      openWidth: place(seller.openAmount),
      lostWidth: place(seller.lostAmount),
      goalAt: seller.goalAmount > 0 ? place(seller.goalAmount) : null,
    })),
    total: {
      ...textsOf({ ...quarter, sellerName: '' }, quarter.currencyCode),
      winRate: totalRate(quarter),
    },
  };
}

function named({ seller }) {
  return seller ? 1 : 0;
}

function lengthOf({ goalAmount, wonAmount, openAmount, lostAmount }) {
  return Math.max(goalAmount ?? 0, Math.max(0, wonAmount) + (openAmount ?? 0), lostAmount ?? 0);
}

function textsOf(seller, currencyCode) {
  const cash = (amount) => (amount === null || amount === undefined ? NOTHING : money(amount, currencyCode));
  const name = seller.sellerName || noSeller;
  const [goal, won, open, lost] = [
    seller.goalAmount,
    seller.wonAmount,
    seller.openAmount,
    seller.lostAmount,
  ].map(cash);
  return {
    name,
    ...{ goal, won, open, lost },
    winRate: rateOf(seller),
    sentence: fill(sentence, name, goal, won, open, lost),
  };
}

function rateOf({ winRate, smallSample, closedCount }) {
  if (winRate === null || winRate === undefined) return NOTHING;
  return smallSample ? fill(ofClosed, Math.round(winRate * closedCount), closedCount) : percent(winRate);
}

function totalRate({ trailingWonCount, trailingLostCount, ...quarter }) {
  return rateOf({ ...quarter, closedCount: (trailingWonCount ?? 0) + (trailingLostCount ?? 0) });
}
