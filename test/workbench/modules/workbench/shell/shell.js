import { LightningElement } from 'lwc';
import { setCurrentPageReference } from 'lightning/navigation';
import Toast from 'lightning/toast';
import { refreshEverything } from 'workbench/data';
import { layOut } from 'workbench/layout';

/** Header, navigation and the page that the deployed metadata lays out for the address in the location bar. */
export default class Shell extends LightningElement {
  page = { app: { label: '', tabs: [] }, users: [] };

  get appLabel() {
    return this.page.app.label;
  }

  get clockText() {
    return this.page.today ? `The org's clock: ${this.page.today}` : '';
  }

  get tabs() {
    return this.page.app.tabs.map((tab) => ({
      ...tab,
      className: tab.url === window.location.pathname ? 'tab tab_current' : 'tab',
      current: tab.url === window.location.pathname ? 'page' : null,
    }));
  }

  get users() {
    return this.page.users;
  }

  connectedCallback() {
    window.addEventListener('workbench:navigate', ({ detail }) => this.go(detail.url, detail.replace));
    window.addEventListener('popstate', () => this.open());
    this.template.addEventListener('lightning__showtoast', (event) => {
      // The toast container listens too, and knows only toasts that were made with its own class.
      event.stopPropagation();
      showToast(event.detail, this);
    });
    this.template.addEventListener('lightning__refresh', () => refreshEverything());
    this.open();
  }

  skip() {
    this.template.querySelector('main').focus();
  }

  follow(event) {
    event.preventDefault();
    this.go(event.currentTarget.getAttribute('href'));
  }

  go(url, replace = false) {
    if (new URL(url, window.location.href).origin !== window.location.origin) {
      window.open(url, '_blank', 'noopener');
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
    const response = await fetch(
      `/workbench/page?${new URLSearchParams({ path: window.location.pathname + window.location.search })}`,
    );
    this.page = await response.json();
    document.title = `${this.page.title} | ${this.page.app.label}`;
    setCurrentPageReference(this.page.pageReference);
    const content = this.template.querySelector('main');
    content.replaceChildren(await layOut(this.page));
    content.dataset.ready = 'true';
  }
}

function showToast({ title, message, variant, mode }, shell) {
  Toast.show({ label: title, message, variant, mode: mode === 'sticky' ? 'sticky' : 'dismissible' }, shell);
}
