import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';
import { fieldOf } from '../schema/schema.ts';
import type { InputRecord } from '../store/results.ts';
import type { Behaviour } from './behaviour.ts';

/** A currency may be chosen on records as long as it is active; one rate a currency and day. */
export const currencyBehaviours: Behaviour[] = [
  { object: 'CurrencyType', afterInsert: offerActive, afterUpdate: offerActive },
  { object: 'DatedConversionRate', beforeInsert: refuseSecond },
];

function offerActive(_id: string, _given: InputRecord, org: Org): void {
  const { values } = fieldOf(org.schema.find('Opportunity')!, 'CurrencyIsoCode')!.picklist!;
  const result = org.as(org.administrator).query('SELECT IsoCode, IsActive, IsCorporate FROM CurrencyType');
  const offered = result.records(0, result.totalSize, '66.0').map(({ IsoCode, IsActive, IsCorporate }) => ({
    value: String(IsoCode),
    label: String(IsoCode),
    active: IsActive === true,
    isDefault: IsCorporate === true,
  }));
  values.splice(0, values.length, ...offered);
}

function refuseSecond({ IsoCode, StartDate }: InputRecord, org: Org): void {
  const day = String(StartDate).slice(0, 10);
  const code = String(IsoCode).replace(/[^A-Za-z]/g, '');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return;
  const same = org
    .as(org.administrator)
    .query(`SELECT Id FROM DatedConversionRate WHERE IsoCode = '${code}' AND StartDate = ${day}`);
  if (same.totalSize > 0) throw new OrgError(400, 'DUPLICATE_VALUE', 'duplicate value found: StartDate', []);
}
