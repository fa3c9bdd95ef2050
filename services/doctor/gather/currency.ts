import type { InspectedObject, Inspection, Told } from '../../salesforce/inspection.ts';
import { currencyQueries } from '../../salesforce/sources/currencies.ts';
import type { OrgFacts } from '../facts.ts';

/** The org's one currency, or the corporate one of several. */
export async function currencyOf(
  org: Inspection,
  seen: Told<ReadonlyMap<string, InspectedObject | null>>,
): Promise<OrgFacts['currency']> {
  const opportunity = seen.known ? seen.value.get('Opportunity') : null;
  if (!opportunity) return { known: false, because: 'Opportunities cannot be seen.' };
  const several = opportunity.fields.some(({ name }) => name === 'CurrencyIsoCode');
  if (!several) {
    const answer = await org.currency();
    if (!answer.known) return answer;
    if (answer.value === null) return { known: false, because: 'The org does not tell its currency.' };
    return { known: true, value: { code: answer.value, several } };
  }
  const [types = ''] = currencyQueries('static');
  const answer = (await org.query({ types })).types;
  if (!answer.known) return answer;
  const corporate = answer.value.find(({ IsCorporate }) => IsCorporate === true);
  return { known: true, value: { code: String(corporate?.IsoCode), several } };
}
