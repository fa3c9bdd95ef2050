import action from '@salesforce/label/c.Plan_NameAction';
import list from '@salesforce/label/c.Plan_NameList';
import plannedDeal from '@salesforce/label/c.Plan_NameDeal';
import review from '@salesforce/label/c.Plan_NameReview';
import { dayAndMonth, fill } from 'c/format';

/**
 * What people call a record of a plan.
 * @param {string} kind
 * @param {Record<string, any>} record
 * @param {import('c/planShapes').PlanModel} plan
 */
export function recordName(kind, record, plan) {
  const customerName = (id) => plan.customers.find((customer) => customer.id === id)?.name ?? '';
  switch (kind) {
    case 'line':
      return record.label;
    case 'planned':
      return fill(plannedDeal, record.productName ?? record.productKey, customerName(record.planCustomer));
    case 'review':
      return fill(review, record.plannedOn ? dayAndMonth(record.plannedOn) : '');
    case 'list':
      return list;
    case 'action':
      return fill(action, record.name);
    default:
      return record.name ?? '';
  }
}
