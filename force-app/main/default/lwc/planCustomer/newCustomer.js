import alreadyThere from '@salesforce/label/c.PlanCustomer_AlreadyThere';
import nameFirst from '@salesforce/label/c.PlanCustomer_NameFirst';
import notADomain from '@salesforce/label/c.PlanCustomer_NotADomain';
import { customerKey, nameKey, normaliseCountry, normaliseDomain } from 'c/customerMatch';
import { fill } from 'c/format';

/**
 * A customer that somebody adds by hand.
 * @param {import('c/planShapes').PlanModel} plan
 * @param {{ name: string, domain: string, country: string, size: string, kind: string }} typed
 * @returns {{ fields?: Record<string, any>, problem?: string }} the record to make, or what to do first
 */
export function newCustomer({ record, customers }, typed) {
  const name = typed.name.trim();
  if (!nameKey(name)) return { problem: nameFirst };
  const { domain, caution } = normaliseDomain(typed.domain);
  if (caution) return { problem: notADomain };
  const country = normaliseCountry(typed.country) ?? (typed.country.trim() || null);
  const key = `${record.id}:${customerKey({ domain, name, country })}`;
  const same = customers.find(
    (each) =>
      each.customerKey === key || nameKey(each.name) === nameKey(name) || (domain && each.domain === domain),
  );
  if (same) return { problem: fill(alreadyThere, same.name) };
  const size = typed.size.trim() || null;
  return { fields: { customerKey: key.slice(0, 255), name, domain, country, size, kind: typed.kind } };
}
