import { checkbox, field, integer, lookup, picklist, readOnly, text, textArea } from '../fields.ts';
import { standardObject } from '../standardObject.ts';

const ANY_RECORD = ['Account', 'Contact', 'Opportunity', 'User', 'Organization'];
const SHARING_OPTION = ['*A', 'R'];

export const contentDocument = standardObject('ContentDocument', { keyPrefix: '069', owner: true }, [
  text('Title', 255, { isName: true, required: true }),
  lookup('LatestPublishedVersionId', 'ContentVersion', { ...readOnly }),
  text('FileType', 20, readOnly),
  text('FileExtension', 40, readOnly),
  integer('ContentSize', readOnly),
  picklist('PublishStatus', ['*P', 'R', 'U'], readOnly),
  picklist('SharingOption', SHARING_OPTION),
  textArea('Description', 1000),
  checkbox('IsArchived'),
]);

export const contentVersion = standardObject('ContentVersion', { keyPrefix: '068', owner: true }, [
  lookup('ContentDocumentId', 'ContentDocument', {
    updateable: false,
    childRelationshipName: 'ContentVersions',
    onParentDelete: 'cascade',
  }),
  checkbox('IsLatest', readOnly),
  text('Title', 255, { isName: true }),
  textArea('Description', 1000),
  textArea('ReasonForChange', 1000),
  text('VersionNumber', 20, readOnly),
  text('PathOnClient', 500, { updateable: false }),
  picklist('ContentLocation', ['*S', 'E', 'L'], { updateable: false }),
  picklist('Origin', ['*C', 'H'], { updateable: false }),
  picklist('SharingOption', SHARING_OPTION),
  text('FileType', 20, readOnly),
  text('FileExtension', 40, readOnly),
  integer('ContentSize', readOnly),
  text('Checksum', 50, readOnly),
  lookup('FirstPublishLocationId', ANY_RECORD, { updateable: false }),
  field('VersionData', 'base64'),
]);

/** Lookups to "any record" take custom objects too: the schema adds them when they are deployed. */
export const contentDocumentLink = standardObject('ContentDocumentLink', { keyPrefix: '06A' }, [
  lookup('LinkedEntityId', ANY_RECORD, {
    required: true,
    updateable: false,
    childRelationshipName: 'ContentDocumentLinks',
    onParentDelete: 'cascade',
  }),
  lookup('ContentDocumentId', 'ContentDocument', {
    required: true,
    updateable: false,
    childRelationshipName: 'ContentDocumentLinks',
    onParentDelete: 'cascade',
  }),
  picklist('ShareType', ['*V', 'C', 'I'], { restricted: true }),
  picklist('Visibility', ['AllUsers', '*InternalUsers', 'SharedUsers'], { restricted: true }),
]);
