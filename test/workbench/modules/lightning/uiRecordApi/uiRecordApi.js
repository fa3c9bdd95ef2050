import { apiName, ask, refreshRecords, wireAdapter } from 'workbench/data';

export const getRecord = wireAdapter('getRecord', ({ recordId, fields, optionalFields } = {}) => {
  if (!recordId || !(fields || optionalFields)) return undefined;
  const query = new URLSearchParams();
  if (fields) query.set('fields', names(fields));
  if (optionalFields) query.set('optionalFields', names(optionalFields));
  return { recordIds: [recordId], load: () => ask('GET', `ui-api/records/${recordId}?${query}`) };
});

export const getFieldValue = (record, field) => follow(record, field)?.value;
export const getFieldDisplayValue = (record, field) => follow(record, field)?.displayValue;

export const createRecord = ({ apiName: object, fields }) =>
  ask('POST', 'ui-api/records', { apiName: object, fields });

export async function updateRecord({ fields: { Id, ...fields } }) {
  const record = await ask('PATCH', `ui-api/records/${Id}`, { fields });
  await refreshRecords([Id]);
  return record;
}

export const deleteRecord = (recordId) => ask('DELETE', `ui-api/records/${recordId}`);

export const notifyRecordUpdateAvailable = (items) => refreshRecords(items.map(({ recordId }) => recordId));

function names(fields) {
  return [fields].flat().map(apiName).join(',');
}

function follow(record, field) {
  const path = apiName(field).split('.').slice(1);
  let node;
  let current = record;
  for (const step of path) {
    node = current?.fields?.[step];
    current = node?.value;
  }
  return node;
}
