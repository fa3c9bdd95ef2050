import { whiteSpace } from 'c/whiteSpace';

/**
 * The grid of a plan.
 * @param {Pick<import('c/planShapes').PlanModel, 'customers' | 'planned' | 'products'>} plan
 * @returns {import('c/whiteSpace').Grid}
 */
export function gridOf({ customers, planned, products }) {
  const plannedOf = new Map(customers.map(({ id }) => [id, []]));
  for (const each of planned) {
    plannedOf.get(each.planCustomer)?.push({ ...each, wonAmount: each.opportunityWonAmount ?? null });
  }
  return whiteSpace(
    customers.map((customer) => ({
      ...customer,
      positions: customer.positions ?? [],
      planned: plannedOf.get(customer.id),
    })),
    products,
  );
}
