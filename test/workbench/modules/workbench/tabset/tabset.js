import { api, LightningElement } from 'lwc';

/** The tabs of a page: `panels` is a list of { title, panel (an element) }. */
export default class Tabset extends LightningElement {
  @api panels = [];
  chosen = 0;

  get tabs() {
    return this.panels.map(({ title }, index) => ({
      title,
      index,
      selected: String(index === this.chosen),
      tabIndex: index === this.chosen ? 0 : -1,
      className: `slds-tabs_default__item${index === this.chosen ? ' slds-is-active' : ''}`,
    }));
  }

  get title() {
    return this.panels[this.chosen]?.title;
  }

  renderedCallback() {
    const { panel } = this.panels[this.chosen] ?? {};
    const box = this.template.querySelector('.panel');
    if (panel && box.firstChild !== panel) box.replaceChildren(panel);
  }

  choose(event) {
    this.chosen = Number(event.currentTarget.dataset.index);
  }

  move(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    this.chosen = (this.chosen + step + this.panels.length) % this.panels.length;
    Promise.resolve().then(() => this.template.querySelector('[aria-selected="true"]').focus());
  }
}
