/** A mistake that somebody could make in force-app, and what the checks must say of it. */
export interface Fault {
  readonly title: string;
  readonly path: string;
  /** What the file becomes; null = it is not there. */
  readonly change: (text: string) => string | null;
  /** Where the file goes, when it moves. */
  readonly movedTo?: string;
  readonly found: string;
}

const GOAL = 'objects/Partner_Goal__c';

/** Files that mistakes are made in. */
export const FILES = {
  object: `${GOAL}/Partner_Goal__c.object-meta.xml`,
  amount: `${GOAL}/fields/Amount__c.field-meta.xml`,
  status: `${GOAL}/fields/Status__c.field-meta.xml`,
  partner: `${GOAL}/fields/Partner__c.field-meta.xml`,
  rule: `${GOAL}/validationRules/Accepted_Needs_Date.validationRule-meta.xml`,
  view: `${GOAL}/listViews/Waiting_for_Acceptance.listView-meta.xml`,
  compactLayout: `${GOAL}/compactLayouts/Partner_Goal_Summary.compactLayout-meta.xml`,
  layout: 'layouts/Partner_Goal__c-Partner Goal Layout.layout-meta.xml',
  tab: 'tabs/QBR__c.tab-meta.xml',
  permissionSet: 'permissionsets/Cadence_Channel_Account_Manager.permissionset-meta.xml',
};

export function without(element: string) {
  return (text: string) => text.replace(new RegExp(`\\s*<${element}>.*</${element}>`), '');
}

export function replaced(from: string, to: string) {
  return (text: string) => text.replaceAll(from, to);
}

export const unchanged = (text: string) => text;
