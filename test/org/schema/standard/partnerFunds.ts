import { checkbox, date, lookup, money, picklist, readOnly, text, textArea } from '../fields.ts';
import { standardObject } from '../standardObject.ts';

const REQUIRED = { required: true };
const TITLE = text('Title', 255, { isName: true, required: true });
const DESCRIPTION = textArea('Description', 255);
const children = (childRelationshipName: string) => ({ childRelationshipName });

/** What children add up to is Salesforce's own; here it stays empty. */
const total = (name: string) => money(name, 18, 2, readOnly);

/** In an org with a partner licence alone, and so in no org of ours that does not ask for them. */
export const partnerMarketingBudget = standardObject(
  'PartnerMarketingBudget',
  { keyPrefix: '0Pm', owner: true },
  [
    TITLE,
    money('Amount', 18, 2, REQUIRED),
    lookup('ChannelPartnerId', 'Account', children('PartnerMarketingBudgets')),
    DESCRIPTION,
    date('StartDate'),
    date('EndDate'),
    picklist('Type', ['Marketing Funds', 'Co-Operated Budget'], { required: true, restricted: true }),
    checkbox('IsIgnoreValidation'),
    total('TotalAllocatedAmount'),
    total('TotalApprovedFrs'),
    total('TotalApprovedFcs'),
    total('TotalReimbursedFcs'),
  ],
);

export const partnerFundAllocation = standardObject(
  'PartnerFundAllocation',
  { keyPrefix: '0Pl', owner: true },
  [
    TITLE,
    money('Amount', 18, 2, REQUIRED),
    lookup('BudgetId', 'PartnerMarketingBudget', { ...children('PartnerFundAllocations'), ...REQUIRED }),
    lookup('ChannelPartnerId', 'Account', { ...children('PartnerFundAllocations'), ...REQUIRED }),
    DESCRIPTION,
    total('TotalApprovedFrs'),
    total('TotalApprovedFcs'),
    total('TotalReimbursedFcs'),
  ],
);

const ACTIVITIES = ['Trade Show', 'Seminar', 'Advertising', 'Other'];

export const partnerFundRequest = standardObject('PartnerFundRequest', { keyPrefix: '0Pr', owner: true }, [
  TITLE,
  picklist('Activity', ACTIVITIES),
  money('RequestedAmount'),
  money('Amount'),
  lookup('AllocationId', 'PartnerFundAllocation', children('PartnerFundRequests')),
  lookup('BudgetId', 'PartnerMarketingBudget', children('PartnerFundRequests')),
  lookup('ChannelPartnerId', 'Account', children('PartnerFundRequests')),
  DESCRIPTION,
  textArea('DesiredOutcome', 255),
  picklist('Status', ['Draft', 'Approved', 'Rejected'], { restricted: true }),
  total('TotalApprovedFcs'),
  total('TotalReimbursedFcs'),
]);

/** Salesforce takes budget, allocation and partner from the request itself. */
export const partnerFundClaim = standardObject('PartnerFundClaim', { keyPrefix: '0Pc', owner: true }, [
  TITLE,
  money('Amount', 18, 2, REQUIRED),
  lookup('RequestId', 'PartnerFundRequest', { ...children('PartnerFundClaims'), ...REQUIRED }),
  lookup('AllocationId', 'PartnerFundAllocation', { ...children('PartnerFundClaims'), ...readOnly }),
  lookup('BudgetId', 'PartnerMarketingBudget', { ...children('PartnerFundClaims'), ...readOnly }),
  lookup('ChannelPartnerId', 'Account', { ...children('PartnerFundClaims'), ...readOnly }),
  DESCRIPTION,
  picklist('Status', ['*Draft', 'Approved', 'Rejected', 'Paid'], { restricted: true }),
]);

export const PARTNER_FUND_OBJECTS = [
  partnerMarketingBudget,
  partnerFundAllocation,
  partnerFundRequest,
  partnerFundClaim,
];
