import { api, LightningElement } from 'lwc';
import coverage from '@salesforce/label/c.Home_ColumnCoverage';
import manager from '@salesforce/label/c.Home_RollUpManager';
import noGoals from '@salesforce/label/c.Home_RollUpNoGoals';
import noQuota from '@salesforce/label/c.Home_RollUpNoQuota';
import order from '@salesforce/label/c.Home_StartOrder';
import partners from '@salesforce/label/c.Home_RollUpPartners';
import plans from '@salesforce/label/c.Home_RollUpPlans';
import showPartners from '@salesforce/label/c.Home_RollUpShow';
import title from '@salesforce/label/c.Home_RollUpTitle';
import wonOfGoal from '@salesforce/label/c.Home_ColumnWon';
import { fill, percent, times, whole } from 'c/format';
import { gapsText, paceSentence, statusToneOf, statusWordOf } from 'c/portfolioWords';

/**
 * Regions, and the managers in each, by their stored totals. A manager's name narrows the list of partners.
 * @fires choosemanager { managerId }, '' when the chosen one is pressed again
 */
export default class ChannelRollUp extends LightningElement {
  /** @type {import('c/portfolioQuery').Region[]} */
  @api regions = [];
  /** The manager whose partners are shown; '' for all. */
  @api managerId = '';

  labels = { coverage, manager, order, partners, plans, title, wonOfGoal };

  get groups() {
    return this.regions.map(({ name, total, managers }) => ({
      key: name ?? '',
      rows: [
        ...(total
          ? [{ ...shown(total), key: 'region', name, isManager: false, className: 'row region' }]
          : []),
        ...managers.map((each) => this.managerRow(each)),
      ],
    }));
  }

  managerRow(total) {
    const { managerId, name } = total;
    const isChosen = managerId === this.managerId;
    return {
      ...shown(total),
      ...{ key: managerId, managerId, name, isManager: true },
      hint: fill(showPartners, name),
      pressed: String(isChosen),
      className: isChosen ? 'row chosen' : 'row',
    };
  }

  choose(event) {
    const { id } = event.currentTarget.dataset;
    const managerId = id === this.managerId ? '' : id;
    this.dispatchEvent(new CustomEvent('choosemanager', { detail: { managerId } }));
  }
}

function shown(total) {
  const { gap, currency, attainment, planCoverage, partnerCount, noGoalCount } = total;
  return {
    total,
    tone: statusToneOf(total.paceStatus),
    word: statusWordOf(total.paceStatus),
    sentence: paceSentence(total),
    attainment: attainment === null ? '' : percent(attainment),
    gap: gap === null ? '' : gapsText([{ currency, amount: gap }]),
    coverage: total.coverage === null ? '' : times(total.coverage),
    pipelineTone: statusToneOf(total.pipelineStatus),
    pipelineWord: statusWordOf(total.pipelineStatus),
    partners: whole(partnerCount),
    noGoals: noGoalCount === 0 ? '' : fill(noGoals, noGoalCount),
    hasQuota: planCoverage !== null,
    plans: planCoverage === null ? noQuota : percent(planCoverage),
  };
}
