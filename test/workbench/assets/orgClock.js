// The browser's clock shows what the org's shows, as it does where both show the time. It runs on from there.
{
  const ahead = Date.parse(globalThis.workbench.now) - Date.now();
  class OrgDate extends Date {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [OrgDate.now()]));
    }

    static now() {
      return super.now() + ahead;
    }
  }
  globalThis.Date = OrgDate;
}
