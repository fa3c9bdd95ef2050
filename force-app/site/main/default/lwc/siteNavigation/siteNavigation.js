import { api, LightningElement, wire } from 'lwc';
import { getNavigationMenu } from 'experience/navigationMenuApi';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import basePath from '@salesforce/community/basePath';
import menuLabel from '@salesforce/label/c.Site_Menu';
import pages from '@salesforce/label/c.Site_Pages';

/** Kinds of menu items that lead to no page. */
const SKIPPED = ['Event', 'GlobalAction', 'MenuLabel', 'Modal', 'NavigationalTopic', 'SystemLink'];

/** Reads the menu of that developer name and marks the page that is open. */
export default class SiteNavigation extends NavigationMixin(LightningElement) {
  @api menu;
  labels = { menuLabel, pages };
  skipped = SKIPPED;
  items = [];
  /** Address of the page that is open. */
  openUrl = '';
  isOpen = false;

  @wire(getNavigationMenu, {
    navigationLinkSetDeveloperName: '$menu',
    menuItemTypesToSkip: '$skipped',
    includeImageUrl: false,
    addHomeMenuItem: false,
  })
  receive({ data }) {
    if (data?.menuItems) this.items = data.menuItems;
  }

  @wire(CurrentPageReference)
  async follow(page) {
    this.isOpen = false;
    if (!page?.type) return;
    const url = await this[NavigationMixin.GenerateUrl]({ ...page, state: {} });
    this.openUrl = pathOf(url);
  }

  get shownItems() {
    return this.items.map(({ label, actionValue }) => {
      const url = addressOf(actionValue);
      const isCurrent = pathOf(url) === this.openUrl;
      return { label, url, current: isCurrent ? 'page' : null, className: isCurrent ? 'page open' : 'page' };
    });
  }

  get listClass() {
    return this.isOpen ? 'pages unfolded' : 'pages';
  }

  get expanded() {
    return String(this.isOpen);
  }

  toggle() {
    this.isOpen = !this.isOpen;
  }

  leave(event) {
    if (event.key !== 'Escape' || !this.isOpen) return;
    this.isOpen = false;
    this.template.querySelector('button').focus();
  }

  /** Pages open without loading the site anew; a tab of its own is left to the browser. */
  go(event) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const url = event.currentTarget.getAttribute('href');
    this.isOpen = false;
    this[NavigationMixin.Navigate]({
      type: 'standard__webPage',
      attributes: { url: url.slice((basePath ?? '').length) || '/' },
    });
  }
}

/** Where a menu item leads: '/plan' → '/partners/plan'. */
function addressOf(target) {
  const root = basePath ?? '';
  return target.startsWith('/') && !target.startsWith(`${root}/`) ? root + target : target;
}

/** '/partners/', '/partners' and 'https://…/partners?x' are one page. */
function pathOf(url) {
  return new URL(url, window.location.origin).pathname.replace(/\/$/, '');
}
