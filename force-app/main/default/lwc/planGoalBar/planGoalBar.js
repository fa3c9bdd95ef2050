import { api, LightningElement } from 'lwc';
import { Sized } from 'c/sized';
import agree from '@salesforce/label/c.PlanGoal_AgreeGoal';
import find from '@salesforce/label/c.PlanGoal_FindInGrid';
import { actualWords } from './actualWords';
import { barWords, routeView } from './words';

/** A label starts under its segment as long as the narrowest of them leaves room for it. */
const ROOM_FOR_LABEL = 92;
const GAP_BETWEEN = 4;

/**
 * What of the goal is won, found by three routes, and still to find: at face value.
 * @fires planshow with { part }
 */
export default class PlanGoalBar extends Sized(LightningElement) {
  /** @type {import('c/planShapes').PlanModel} */
  @api plan;
  @api store;
  @api locked = false;
  labels = { agree, find };

  get words() {
    return barWords(this.plan);
  }

  get actual() {
    return actualWords(this.plan);
  }

  get asksGoal() {
    return !this.locked && this.plan.gap.state === 'No goal';
  }

  /** Routes that have money, then what is still to find. */
  get parts() {
    const { routes, shownGap } = this.plan.gap;
    const found = routes.filter(({ shown }) => shown > 0).map(({ key, shown }) => ({ key, shown }));
    return shownGap > 0 ? [...found, { key: 'gap', shown: shownGap }] : found;
  }

  get segments() {
    return this.parts.map(({ key, shown }) => ({
      key,
      className: `segment ${key}`,
      style: `flex-grow: ${shown}`,
    }));
  }

  get isAligned() {
    const total = this.parts.reduce((sum, { shown }) => sum + shown, 0);
    const room = this.width - GAP_BETWEEN * (this.parts.length - 1);
    return this.parts.length > 0 && this.parts.every(({ shown }) => (shown / total) * room >= ROOM_FOR_LABEL);
  }

  get listClass() {
    return this.isAligned ? 'routes aligned' : 'routes';
  }

  get routes() {
    const { gap } = this.plan;
    const shown = new Map(this.parts.map((part) => [part.key, part.shown]));
    const isGap = gap.shownGap > 0;
    const all = [...gap.routes, ...(isGap ? [{ key: 'gap', shown: gap.shownGap }] : [])];
    return all
      .filter(({ key }) => !this.isAligned || shown.has(key))
      .map((route) => ({
        ...routeView(route, this.plan),
        style: this.isAligned ? `flex-grow: ${shown.get(route.key)}` : undefined,
      }));
  }

  find() {
    this.show('grid');
  }

  agree() {
    this.show('agreement');
  }

  show(part) {
    this.dispatchEvent(new CustomEvent('planshow', { detail: { part }, bubbles: true, composed: true }));
  }
}
