import { api, LightningElement } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import basePath from '@salesforce/community/basePath';
import partners from '@salesforce/label/c.Site_Partners';
import skip from '@salesforce/label/c.Site_Skip';
import isGuest from '@salesforce/user/isGuest';
import { screenPage } from 'c/sitePages';

/**
 * Theme layout of the partners' site. Templates of such sites bring no link past the menu, so that it is here.
 * @slot default What the page shows.
 */
export default class SiteFrame extends NavigationMixin(LightningElement) {
  @api vendorName;
  @api logoUrl;
  @api menu;
  labels = { partners, skip };
  isSignedIn = !isGuest;

  get letter() {
    return (this.vendorName || partners).charAt(0).toUpperCase();
  }

  get homeUrl() {
    return `${basePath ?? ''}/`;
  }

  goHome(event) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    this[NavigationMixin.Navigate](screenPage('home'));
  }

  /** A button, because a link with a hash would change the address, which the site takes for a page. */
  skip() {
    this.template.querySelector('main').focus();
  }
}
