import { apiName, ask, wireAdapter } from 'workbench/data';

export const getObjectInfo = wireAdapter(
  'getObjectInfo',
  ({ objectApiName } = {}) =>
    objectApiName && { load: () => ask('GET', `ui-api/object-info/${apiName(objectApiName)}`) },
);

export const getPicklistValues = wireAdapter('getPicklistValues', ({ recordTypeId, fieldApiName } = {}) => {
  if (!recordTypeId || !fieldApiName) return undefined;
  const [object, field] = apiName(fieldApiName).split('.');
  return { load: () => ask('GET', `ui-api/object-info/${object}/picklist-values/${recordTypeId}/${field}`) };
});
