import { api, LightningElement } from 'lwc';

export default class LevelProgress extends LightningElement {
  /** As requirementRows says them, weakest first. @type {Record<string, any>[]} */
  @api requirements = [];
  /** Open actions of the partner: source → record id. @type {Map<string, string> | undefined} */
  @api plan;
  /** The person may add actions. @type {boolean} */
  @api mayPlan = false;
}
