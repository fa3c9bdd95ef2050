import { fill, money } from 'c/format';
import { labels } from './labels';

/**
 * What the initiatives should bring, and who pays what of their cost; nothing where neither is known.
 * @param {readonly import('c/planContent').AgreedInitiative[]} initiatives
 * @param {import('c/planShapes').PlanModel} plan
 */
export function totalWords(initiatives, { currency, firms, gap }) {
  const brings = gap.routes.find(({ key }) => key === 'initiatives')?.amount ?? null;
  const paid = initiatives.filter(({ cost }) => (cost ?? null) !== null);
  if (brings === null) return '';
  if (paid.length === 0) return fill(labels.totalBrings, money(brings, currency));
  const sum = (amountOf) => paid.reduce((total, each) => total + amountOf(each), 0);
  const cost = sum((each) => Math.round(each.cost));
  const vendorPays = sum((each) => Math.round((Math.round(each.cost) * (each.vendorShare ?? 0)) / 100));
  return fill(
    labels.totalBoth,
    money(brings, currency),
    money(cost, currency),
    money(vendorPays, currency),
    firms.vendor.name,
  );
}
