import { fill, money, moneyToTheCent, percent, together, whole } from 'c/format';
import { LABELS } from './labels.js';

/** In the order of the statement: name in the record, what it is. Of a cost, the word in Missing__c. */
const LINES = [
  ['grossSales', 'amount'],
  ['levelDiscounts', 'cost', 'Level discounts'],
  ['registrationDiscounts', 'cost', 'Registration discounts'],
  ['netSales', 'sum'],
  ['channelStaff', 'cost', 'Channel staff'],
  ['grossMargin', 'sum'],
  ['marketingFunds', 'cost', 'Marketing funds'],
  ['coOp', 'cost', 'Co-op'],
  ['promotions', 'cost', 'Promotions'],
  ['operations', 'cost', 'Operations'],
  ['netMargin', 'sum'],
];
const STAFF = LINES.findIndex(([name]) => name === 'channelStaff');

/**
 * The lines of a statement, as they stand on paper (metrics.md §7): stored figures, nothing is added up here.
 * @param {Record<string, any>} record Channel_Profit__c
 */
export function linesOf(record) {
  return inOrder(record).map(([name, kind]) => {
    const amount = record[name] ?? null;
    return {
      name,
      label: LABELS[name],
      less: kind === 'cost' ? LABELS.less : '',
      amount: amount === null ? LABELS.notFilledIn : whole(kind === 'cost' ? -amount : amount),
      share: amount === null || !(record.netSales > 0) ? '' : percent(amount / record.netSales),
      className: [kind, amount === null && 'blank', amount < 0 && kind === 'sum' && 'negative']
        .filter(Boolean)
        .join(' '),
    };
  });
}

/** Staff stands above the gross margin, unless the company has it among the costs below: the sums tell. */
function inOrder({ netSales, grossMargin, channelStaff }) {
  const isBelow = (channelStaff ?? 0) !== 0 && grossMargin === netSales;
  if (!isBelow) return LINES;
  const others = LINES.filter((_, index) => index !== STAFF);
  return [...others.slice(0, STAFF + 1), LINES[STAFF], ...others.slice(STAFF + 1)];
}

/** What nobody has filled in. */
export function missingWords(record) {
  const words = new Set((record.missing ?? '').split(';').map((word) => word.trim()));
  const names = LINES.filter(([, , word]) => words.has(word)).map(([name]) => LABELS[name]);
  return names.length > 0 ? fill(LABELS.missing, together(names)) : '';
}

/** Both figures called dollars back, each by what it counts. */
export function dollarsBack(record) {
  const currency = record.currencyCode ?? 'USD';
  const back = (value, how, amount) => ({
    value: (value ?? null) === null ? LABELS.noCost : moneyToTheCent(value, currency),
    how:
      (value ?? null) === null
        ? ''
        : fill(how, money(amount ?? 0, currency), money(record.allCost ?? 0, currency)),
  });
  return [
    {
      name: 'sales',
      label: LABELS.salesBack,
      ...back(record.salesPerDollar, LABELS.salesBackHow, record.netSales),
    },
    {
      name: 'margin',
      label: LABELS.marginBack,
      ...back(record.marginPerDollar, LABELS.marginBackHow, record.netMargin),
    },
  ];
}
