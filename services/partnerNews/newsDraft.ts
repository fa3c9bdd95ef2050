import type { partnerNews } from '../salesforce/records/partnerNews.ts';
import type { Written } from '../salesforce/records/recordCodec.ts';

type News = Written<typeof partnerNews.table>;

/** Something to tell, before it is known whether it was told already. */
export interface NewsDraft extends Omit<News, 'ownerId'> {
  readonly key: string;
  readonly partnerId: string;
  readonly happenedAt: Date;
  readonly kind: NonNullable<News['kind']>;
  /** The record that the amount stands in, for orgs with several currencies. */
  readonly moneyOf?: { readonly object: string; readonly id: string };
}

/** The side that a user is on: users of partners are contacts. */
export function sideOf(contactId: string | null): 'partner' | 'vendor' {
  return contactId === null ? 'vendor' : 'partner';
}
