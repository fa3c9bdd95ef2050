import {
  checkbox,
  date,
  datetime,
  field,
  integer,
  lookup,
  money,
  percent,
  picklist,
  readOnly,
  text,
  textArea,
} from '../fields.ts';
import { standardObject } from '../standardObject.ts';

const FORECAST_CATEGORIES = ['Omitted', 'Pipeline', 'Best Case', 'Commit', 'Closed'];

/** Values of StageName come from the org's stages, which options or metadata set. */
export const opportunity = standardObject(
  'Opportunity',
  { keyPrefix: '006', owner: true, plural: 'Opportunities' },
  [
    lookup('AccountId', 'Account', { childRelationshipName: 'Opportunities', onParentDelete: 'cascade' }),
    checkbox('IsPrivate'),
    text('Name', 120, { isName: true, required: true }),
    textArea('Description', 32000),
    picklist('StageName', [], { required: true, label: 'Stage' }),
    money('Amount', 18, 2),
    percent('Probability', 3, 0, { label: 'Probability (%)' }),
    money('ExpectedRevenue', 18, 2, { ...readOnly, label: 'Expected Amount' }),
    integer('TotalOpportunityQuantity', { label: 'Quantity' }),
    date('CloseDate', { required: true }),
    picklist('Type', ['Existing Customer - Upgrade', 'Existing Customer - Replacement', 'New Customer']),
    text('NextStep', 255),
    picklist('LeadSource', ['Web', 'Phone Inquiry', 'Partner Referral', 'Purchased List', 'Other']),
    checkbox('IsClosed', { ...readOnly, label: 'Closed' }),
    checkbox('IsWon', { ...readOnly, label: 'Won' }),
    picklist('ForecastCategory', FORECAST_CATEGORIES, readOnly),
    picklist('ForecastCategoryName', FORECAST_CATEGORIES, { label: 'Forecast Category' }),
    integer('FiscalQuarter', readOnly),
    integer('FiscalYear', readOnly),
    field('Fiscal', 'string', { ...readOnly, length: 6, label: 'Fiscal Period' }),
    lookup('ContactId', 'Contact', { updateable: false }),
    date('LastActivityDate', readOnly),
    datetime('LastStageChangeDate', readOnly),
  ],
);
