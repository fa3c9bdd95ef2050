export interface LwrRule {
  /** What it is found by, in scripts and templates. */
  readonly pattern: RegExp;
  readonly what: string;
  readonly instead: string;
  /** The one component that may, because it asks where it is first. */
  readonly except?: string;
}

/** Module that only Lightning Experience has. */
const module = (name: string) => new RegExp(`['"]lightning/${name}['"]`);
const page = (type: string) => new RegExp(`['"]${type}['"]`);

/**
 * What LWR sites lack, after Salesforce's guide to them. Message channels, the record picker, file upload and toasts
 * by lightning/toast they have.
 */
export const LWR_RULES: readonly LwrRule[] = [
  {
    pattern: module('empApi'),
    what: 'listens to platform events',
    instead: 'ask again now and then, as c/polling does',
  },
  {
    pattern: module('platformShowToastEvent'),
    what: 'shows a toast by an event that nobody hears',
    instead: 'show it by lightning/toast, which Lightning Experience has too',
  },
  {
    pattern: module('(modal|overlayLibrary|quickActionPanel|actions)'),
    what: 'opens a modal of the platform',
    instead: 'use a <dialog> of its own, as c/dealsModal does',
  },
  {
    pattern: module('(platformWorkspaceApi|platformUtilityBarApi|platformNavigationItemApi)'),
    what: 'drives the console of Lightning Experience',
    instead: 'navigate by lightning/navigation',
  },
  {
    pattern: /lightningsnapin\//,
    what: 'belongs to the embedded chat',
    instead: 'leave it out of the site',
  },
  {
    pattern: /<lightning-(input-field|record-form)\b/,
    what: 'edits by fields of the platform, which search no records and are not there on phones',
    instead: 'use lightning-input, lightning-combobox or lightning-record-picker',
  },
  {
    pattern: page('standard__recordPage'),
    what: 'opens the page of a record, and the site has none',
    instead: 'ask recordPage of c/sitePages where the record is shown, or pageOf of c/partnerPlaces',
    except: 'sitePages,partnerPlaces',
  },
  {
    pattern:
      /['"]standard__(?!recordPage['"]|webPage['"]|managedContentPage['"]|knowledgeArticlePage['"])\w+['"]/,
    what: 'opens a kind of page that LWR sites do not know',
    instead: 'name a page of the site by comm__namedPage, with screenPage of c/sitePages',
  },
  {
    pattern: /['"`]filePreview['"`]/,
    what: 'previews a file',
    instead: 'offer a link that downloads it, by downloadOf of c/partnerPlaces',
  },
  {
    pattern: /\/sfc\/servlet/,
    what: 'names the address of a file, which a site serves elsewhere',
    instead: 'take it from downloadOf of c/partnerPlaces',
    except: 'partnerPlaces',
  },
  {
    pattern: /['"`]\/(lightning|one\/one\.app|s)\//,
    what: 'names an address of Lightning Experience',
    instead: 'let lightning/navigation make the address',
  },
  {
    pattern: /\$A\.|['"]force:|\be\.force/,
    what: 'calls the Aura framework',
    instead: 'use the modules of lightning/*',
  },
];
