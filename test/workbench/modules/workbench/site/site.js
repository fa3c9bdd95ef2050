import { createElement, LightningElement } from 'lwc';
import { setCurrentPageReference } from 'lightning/navigation';
import { refreshEverything } from 'workbench/data';
import { layOutView, propertiesOf, themeLayoutOf } from 'workbench/siteView';
import ThemeHost from 'workbench/themeHost';

/** The page of the partners' site at the address in the location bar, as the site's metadata describes it. */
export default class Site extends LightningElement {
  users = [];
  today = '';
  isForPartnersOnly = false;
  /** Kind of theme layout that stands; it stays while pages come and go. */
  layoutType;
  host;

  get clockText() {
    return this.today ? `The org's clock: ${this.today}` : '';
  }

  connectedCallback() {
    window.addEventListener('workbench:navigate', ({ detail }) => this.go(detail.url, detail.replace));
    window.addEventListener('popstate', () => this.open());
    this.template.addEventListener('lightning__refresh', () => refreshEverything());
    this.open();
  }

  /** Pages of the site open without loading it anew, everything else as the browser does. */
  go(url, replace = false) {
    const { origin, pathname } = new URL(url, window.location.href);
    if (origin !== window.location.origin) {
      window.open(url, '_blank', 'noopener');
      return;
    }
    if (!pathname.startsWith(globalThis.workbench.basePath)) {
      window.location.assign(url);
      return;
    }
    window.history[replace ? 'replaceState' : 'pushState']({}, '', url);
    this.open();
  }

  async switchUser(event) {
    await fetch('/workbench/user', { method: 'POST', body: event.target.value });
    window.location.assign('/');
  }

  async open() {
    const path = window.location.pathname + window.location.search;
    const response = await fetch(`/workbench/page?${new URLSearchParams({ path })}`);
    const { kind, to, page, users, today } = await response.json();
    this.users = users;
    this.today = today;
    this.isForPartnersOnly = kind === 'notForEmployees';
    if (kind === 'moved') this.go(to, true);
    if (kind === 'page') await this.show(page, path);
  }

  async show(page, path) {
    document.title = `${page.title} | ${globalThis.workbench.site.label}`;
    setCurrentPageReference(page.pageReference);
    const [view, layout] = await Promise.all([layOutView(page.view), themeLayoutOf(page.layout)]);
    // Somebody may have gone on meanwhile.
    if (path !== window.location.pathname + window.location.search) return;
    const place = layout ? this.frame(page, layout) : this.plain();
    place.replaceChildren(view);
    place.dataset.ready = 'true';
    window.scrollTo(0, 0);
  }

  frame({ layout: described, layoutType }, layout) {
    if (this.layoutType !== layoutType) {
      this.host = createElement('workbench-theme-host', { is: ThemeHost });
      Object.assign(this.host, { layout, attributes: propertiesOf(described) });
      this.template.querySelector('.frame').replaceChildren(this.host);
      this.layoutType = layoutType;
    }
    return this.host.place;
  }

  plain() {
    const main = document.createElement('main');
    main.className = 'site-plain';
    this.template.querySelector('.frame').replaceChildren(main);
    this.layoutType = undefined;
    return main;
  }
}
