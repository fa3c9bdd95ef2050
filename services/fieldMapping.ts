import { z } from 'zod';
import { partnerFundsSchema } from './mapping/partnerFundsMapping.ts';

const fieldPath = z
  .string()
  .regex(
    /^[A-Za-z]\w*(\.[A-Za-z]\w*)*$/,
    'is not a Salesforce field name, such as Partner__c or Partner__r.ParentId',
  );

const words = (...defaults: string[]) => z.array(z.string().min(1)).min(1).default(defaults);

const opportunitySchema = z.strictObject({
  /** Money; blank stays blank. */
  amount: fieldPath.default('Amount'),
  closeDate: fieldPath.default('CloseDate'),
  createdDate: fieldPath.default('CreatedDate'),
  stage: fieldPath.default('StageName'),
  /** 0 to 100. */
  probability: fieldPath.default('Probability'),
  /** Lookups to Account; the first one that is filled in says whose deal it is. */
  partnerChain: z.array(fieldPath).min(1).default(['Partner__c']),
  /** Lookup to the partner's salesperson; null where the org does not keep one. */
  seller: fieldPath.nullable().default('Partner_Seller__c'),
  /** Who led the sale, and the words that say so; null where the org does not keep it. */
  ledBy: fieldPath.nullable().default('Led_By__c'),
  /**
   * Key of the product that the deal is mostly about, as Product2.ProductCode has it; null where the org does not keep
   * one. Account plans place deals by it; without it they show them by customer alone.
   */
  product: fieldPath.nullable().default('Main_Product__c'),
  ledByPartnerWords: words('Partner'),
  ledByVendorWords: words('Vendor'),
});

const registrationSchema = z.strictObject({
  /** A custom object, Lead or Opportunity. */
  object: fieldPath.default('Deal_Registration__c'),
  partner: fieldPath.default('Partner__c'),
  /** Lookup to the opportunity that it became; null where the org does not keep it. */
  deal: fieldPath.nullable().default('Opportunity__c'),
  status: fieldPath.default('Status__c'),
  /** Records whose status has none of these words, drafts for instance, are no registrations yet. */
  statusWords: z
    .strictObject({
      pending: words('Pending'),
      approved: words('Approved'),
      rejected: words('Rejected'),
      withdrawn: words('Withdrawn'),
      expired: words('Expired'),
    })
    .prefault({}),
  submittedAt: fieldPath.default('Submitted_At__c'),
  decidedAt: fieldPath.default('Decided_At__c'),
  protectedUntil: fieldPath.nullable().default('Protected_Until__c'),
  ledBy: fieldPath.nullable().default('Led_By__c'),
});

/** Where an organisation keeps what Cadence reads, and where it wants a copy. Everything has a default: what the package itself brings. */
export const fieldMappingSchema = z.strictObject({
  opportunity: opportunitySchema.prefault({}),
  /** null where deals are not registered. */
  registration: registrationSchema.nullable().prefault({}),
  /** Checkbox on Account: is one of our channel partners. */
  partnerFlag: fieldPath.default('Channel_Partner__c'),
  /** First open stage that counts as pipeline; null = every open stage but the first. */
  qualifyingStage: z.string().min(1).nullable().default(null),
  /** null = funds are not copied into Salesforce's own objects. */
  partnerFunds: partnerFundsSchema.nullable().default(null),
});

export type FieldMapping = z.infer<typeof fieldMappingSchema>;
export type OpportunityMapping = FieldMapping['opportunity'];
export type RegistrationMapping = NonNullable<FieldMapping['registration']>;

export const DEFAULT_FIELD_MAPPING: FieldMapping = fieldMappingSchema.parse({});
