import type { XmlElement } from './xml.ts';

/** One metadata component of a package: a file, a bundle, or an element inside of a file. */
export interface Component {
  /** As package.xml names it: 'CustomObject', 'CustomField' … */
  readonly type: string;
  /** 'QBR__c', 'Account.Channel_Partner__c', 'partnerScorecard'. */
  readonly fullName: string;
  /** Path inside the package. */
  readonly fileName: string;
  /** Null where there is no XML to read (a bundle without definition). */
  readonly content: XmlElement | null;
  /** What is wrong with it already as it stands; null when it could be read. */
  readonly problem: string | null;
  /** Every file that belongs to it; none for a component inside of another one's file. */
  readonly paths: readonly string[];
}

/** 'CustomField:Account.Channel_Partner__c', the one name that no other component has. */
export function componentKey(component: { readonly type: string; readonly fullName: string }): string {
  return `${component.type}:${component.fullName}`;
}
