/** Seconds between two looks at whether somebody else has changed something. */
const SECONDS = 20;

/** Beats while the page is being looked at. */
export class Pulse {
  timer;

  /** @param {() => void} beat */
  constructor(beat) {
    this.beat = () => {
      if (document.visibilityState !== 'hidden') beat();
    };
  }

  start() {
    // Whoever works on a plan together wants to see the other's words soon, and a site has no events to listen to.
    // eslint-disable-next-line @lwc/lwc/no-async-operation
    this.timer ??= window.setInterval(this.beat, SECONDS * 1000);
  }

  stop() {
    window.clearInterval(this.timer);
    this.timer = undefined;
  }
}
