import { api, LightningElement } from 'lwc';
import { addDays } from 'c/days';
import { fill } from 'c/format';
import { factsOf } from './facts';
import { labels } from './labels';
import { everyOf, nextDayOf, rhythmWords } from './rhythm';

/**
 * When both sides look at the plan together, and what came of it.
 * Properties `plan`, `store` and `locked` as c/planShapes says.
 */
export default class PlanReviews extends LightningElement {
  @api plan;
  @api store;
  @api locked = false;

  labels = labels;
  isPlanning = false;
  isBusy = false;
  day = null;
  problem = '';

  get rhythm() {
    return rhythmWords(this.plan);
  }

  get facts() {
    return factsOf(this.plan);
  }

  get coming() {
    return this.plan.reviews.filter(({ status }) => status === 'Planned');
  }

  /** The latest first, those that did not take place among them. */
  get earlier() {
    const dayOf = ({ heldOn, plannedOn }) => heldOn ?? plannedOn ?? '';
    return this.plan.reviews
      .filter(({ status }) => status !== 'Planned')
      .sort((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1));
  }

  get hasEarlier() {
    return this.earlier.length > 0;
  }

  get showsNext() {
    return this.coming.length > 0;
  }

  get isNonePlanned() {
    return this.coming.length === 0 && this.plan.state !== 'Ended';
  }

  get canPlan() {
    return !this.locked && this.plan.state !== 'Ended';
  }

  get planThree() {
    return fill(labels.planThree, everyOf(this.plan));
  }

  handlePlan() {
    this.isPlanning = true;
    this.day = nextDayOf(this.plan);
  }

  handleCancel() {
    this.isPlanning = false;
    this.problem = '';
  }

  handleDay({ target }) {
    this.day = target.value;
  }

  handlePlanOne() {
    return this.planDays(1);
  }

  handlePlanThree() {
    return this.planDays(3);
  }

  async planDays(count) {
    if (!this.day || this.day < this.plan.today) {
      this.problem = labels.dayNeeded;
      return;
    }
    this.problem = '';
    this.isBusy = true;
    const every = everyOf(this.plan);
    const days = Array.from({ length: count }, (_, at) => addDays(this.day, at * every));
    for (const plannedOn of days) {
      // eslint-disable-next-line no-await-in-loop
      const { status, reason } = await this.store.create('review', { status: 'Planned', plannedOn });
      if (status !== 'saved') this.problem = reason;
    }
    this.isBusy = false;
    this.isPlanning = Boolean(this.problem);
  }
}
