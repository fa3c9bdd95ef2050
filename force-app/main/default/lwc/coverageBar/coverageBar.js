import { api, LightningElement } from 'lwc';

/** Wide enough for every index in use; what lies beyond gets a mark instead of a longer axis. */
const AXIS_END = 5;

/** The axis runs from 0 to 5 times what remains of the goal, so that the index is one straight line down a list. */
export default class CoverageBar extends LightningElement {
  /** Open pipeline over remaining goal; null where that cannot be said. @type {number | null | undefined} */
  @api coverage;
  /** The organisation's index. @type {number} */
  @api pipelineIndex = 3;
  /** The partner's own index, one over its value win rate; null with too few closed deals. @type {number | null | undefined} */
  @api ownIndex;
  /** The whole sentence for those who cannot see the bar. @type {string} */
  @api label = '';

  get hasCoverage() {
    return typeof this.coverage === 'number';
  }

  get openWidth() {
    return place(this.coverage);
  }

  get indexAt() {
    return place(this.pipelineIndex);
  }

  get ownAt() {
    return this.hasCoverage && typeof this.ownIndex === 'number' ? place(this.ownIndex) : undefined;
  }

  get isBeyond() {
    return this.hasCoverage && this.coverage > AXIS_END;
  }
}

function place(multiple) {
  return `${(Math.max(0, Math.min(multiple, AXIS_END)) / AXIS_END) * 100}%`;
}
