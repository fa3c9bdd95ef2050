import { z } from 'zod';

const NAME = /^[A-Za-z]\w*$/;
const fieldName = z.string().regex(NAME, 'is not a Salesforce name, such as Amount');

/** A custom text field, External ID and Unique, that holds the id of our record. */
const key = z
  .string('names no field: make a text field on the object, External ID and Unique, and name it here')
  .regex(NAME, 'is not a Salesforce field name, such as Cadence_Key__c');
const word = (standard: string) => z.string().min(1).default(standard);

/**
 * Salesforce's own objects for partners' funds, which exist with a partner licence alone, and what of ours is copied
 * into which of their fields. Names are Salesforce's as it comes; the keys are the organisation's own.
 */
export const partnerFundsSchema = z.strictObject({
  budget: z.strictObject({
    object: fieldName.default('PartnerMarketingBudget'),
    key,
    title: fieldName.default('Title'),
    amount: fieldName.default('Amount'),
    startsOn: fieldName.default('StartDate'),
    endsOn: fieldName.default('EndDate'),
    /** Picklist, and the word of it that our budgets get. */
    type: fieldName.nullable().default('Type'),
    typeWord: word('Marketing Funds'),
  }),
  allocation: z.strictObject({
    object: fieldName.default('PartnerFundAllocation'),
    key,
    title: fieldName.default('Title'),
    budget: fieldName.default('BudgetId'),
    partner: fieldName.default('ChannelPartnerId'),
    amount: fieldName.default('Amount'),
    basis: fieldName.nullable().default('Description'),
  }),
  /** One for each activity that was sent, since each is decided alone. */
  request: z.strictObject({
    object: fieldName.default('PartnerFundRequest'),
    key,
    title: fieldName.default('Title'),
    allocation: fieldName.default('AllocationId'),
    budget: fieldName.nullable().default('BudgetId'),
    partner: fieldName.default('ChannelPartnerId'),
    asked: fieldName.default('RequestedAmount'),
    approved: fieldName.default('Amount'),
    /** Picklist that has our kinds of tactics; null where it has others. */
    kind: fieldName.nullable().default(null),
    status: fieldName.default('Status'),
    statusWords: z
      .strictObject({ waiting: word('Draft'), approved: word('Approved'), declined: word('Rejected') })
      .prefault({}),
  }),
  claim: z.strictObject({
    object: fieldName.default('PartnerFundClaim'),
    key,
    title: fieldName.default('Title'),
    request: fieldName.default('RequestId'),
    amount: fieldName.default('Amount'),
    status: fieldName.default('Status'),
    statusWords: z
      .strictObject({
        sent: word('Draft'),
        returned: word('Rejected'),
        approved: word('Approved'),
        paid: word('Paid'),
      })
      .prefault({}),
  }),
});

export type PartnerFundsMapping = z.infer<typeof partnerFundsSchema>;
