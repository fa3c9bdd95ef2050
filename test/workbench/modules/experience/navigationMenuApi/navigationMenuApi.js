/** The navigation menus of the site, as its metadata describes them. */
export class getNavigationMenu {
  constructor(listener) {
    this.listener = listener;
    listener({ data: undefined, error: undefined });
  }

  connect() {
    this.tell();
  }

  disconnect() {}

  update(config) {
    this.config = config;
    this.tell();
  }

  tell() {
    const { navigationLinkSetDeveloperName: name, menuItemTypesToSkip: skipped = [] } = this.config ?? {};
    if (!name) return;
    const items = globalThis.workbench.site?.menus[name];
    if (!items) {
      this.listener({ data: undefined, error: { message: `The site has no menu ${name}.` } });
      return;
    }
    const menuItems = items
      .filter(({ type }) => !skipped.includes(type))
      .map(({ label, target, type }) => ({ label, actionValue: target, actionType: type, subMenu: [] }));
    this.listener({ data: Object.freeze({ menuItems }), error: undefined });
  }
}
