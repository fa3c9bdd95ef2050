import { siteAddress } from './siteAddress.js';

const NAVIGATE = Symbol('Navigate');
const GENERATE_URL = Symbol('GenerateUrl');

export const NavigationMixin = (Base) =>
  class extends Base {
    [NAVIGATE](pageReference, replace = false) {
      window.dispatchEvent(
        new CustomEvent('workbench:navigate', { detail: { url: urlOf(pageReference), replace } }),
      );
    }

    [GENERATE_URL](pageReference) {
      return Promise.resolve(urlOf(pageReference));
    }
  };
NavigationMixin.Navigate = NAVIGATE;
NavigationMixin.GenerateUrl = GENERATE_URL;

export function urlOf(pageReference) {
  const { site } = globalThis.workbench;
  return site ? siteAddress(pageReference, site) : lightningAddress(pageReference);
}

function lightningAddress({ type, attributes = {}, state = {} }) {
  const query = Object.keys(state).length > 0 ? `?${new URLSearchParams(state)}` : '';
  switch (type) {
    case 'standard__recordPage':
      return `/lightning/r/${attributes.objectApiName}/${attributes.recordId}/${attributes.actionName ?? 'view'}${query}`;
    case 'standard__objectPage':
      return `/lightning/o/${attributes.objectApiName}/${attributes.actionName ?? 'list'}${query}`;
    case 'standard__navItemPage':
      return `/lightning/n/${attributes.apiName}${query}`;
    case 'standard__namedPage':
      return `/lightning/page/${attributes.pageName}${query}`;
    case 'standard__webPage':
      return attributes.url;
    default:
      throw new Error(`The workbench knows no page of type ${type}.`);
  }
}

const followers = new Set();
let current;

/** Told by the shell whenever another page is opened. */
export function setCurrentPageReference(pageReference) {
  current = Object.freeze(pageReference);
  for (const follower of followers) follower(current);
}

export class CurrentPageReference {
  constructor(listener) {
    this.listener = listener;
  }

  connect() {
    followers.add(this.listener);
    if (current) this.listener(current);
  }

  disconnect() {
    followers.delete(this.listener);
  }

  update() {}
}
