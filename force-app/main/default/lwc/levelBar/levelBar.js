import { api, LightningElement } from 'lwc';

/** The axis runs from nothing to all that is asked for. */
export default class LevelBar extends LightningElement {
  /** 0 to 1; more is drawn as 1, null as nothing. @type {number | null | undefined} */
  @api share;
  /** The whole sentence for those who cannot see the bar. @type {string} */
  @api label = '';

  get width() {
    return `${Math.max(0, Math.min(1, this.share ?? 0)) * 100}%`;
  }
}
