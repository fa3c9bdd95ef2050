import { api, LightningElement } from 'lwc';

/** The axis runs from 0 to 100, so that the bands' cuts stand at the same places in every row. */
export default class ScoreTrack extends LightningElement {
  /** 1 to 100; null where there is none. @type {number | null | undefined} */
  @api score;
  /** Score of the round before. @type {number | null | undefined} */
  @api last;
  /** @type {number | null | undefined} */
  @api goal;
  /** Ends of the middle half of peers; null where there are too few. @type {number | null | undefined} */
  @api peerLow;
  /** @type {number | null | undefined} */
  @api peerHigh;
  /** Where yellow begins. */
  @api buildingFrom = 50;
  /** Where green begins. */
  @api strongFrom = 80;
  /** @type {'green' | 'yellow' | 'red' | 'grey'} */
  @api tone = 'grey';
  /** The whole sentence for those who cannot see the track. */
  @api label = '';

  get building() {
    return place(this.buildingFrom);
  }

  get strong() {
    return place(this.strongFrom);
  }

  get hasPeers() {
    return isScore(this.peerLow) && isScore(this.peerHigh);
  }

  get peersFrom() {
    return place(this.peerLow);
  }

  get peersWidth() {
    return place(Math.max(0, this.peerHigh - this.peerLow));
  }

  get now() {
    return isScore(this.score) ? place(this.score) : undefined;
  }

  get before() {
    return isScore(this.last) ? place(this.last) : undefined;
  }

  get moved() {
    return this.now && this.before;
  }

  get goalAt() {
    return isScore(this.goal) ? place(this.goal) : undefined;
  }

  get isGreen() {
    return this.tone === 'green';
  }

  get isYellow() {
    return this.tone === 'yellow';
  }
}

function isScore(value) {
  return typeof value === 'number';
}

function place(score) {
  return `${Math.max(0, Math.min(100, score))}%`;
}
