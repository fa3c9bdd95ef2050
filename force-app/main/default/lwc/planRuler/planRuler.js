import { api, LightningElement } from 'lwc';
import { placeAbsences } from 'c/fiscalRuler';
import { Sized } from 'c/sized';
import agreedLane from '@salesforce/label/c.PlanRuler_AgreedLane';
import away from '@salesforce/label/c.PlanRuler_Away';
import changePlan from '@salesforce/label/c.PlanRuler_ChangePlan';
import keyAway from '@salesforce/label/c.PlanRuler_KeyAway';
import keyCrunch from '@salesforce/label/c.PlanRuler_KeyCrunch';
import signed from '@salesforce/label/c.PlanRuler_Signed';
import title from '@salesforce/label/c.PlanRuler_Title';
import today from '@salesforce/label/c.PlanRuler_Today';
import { agreedPeriod } from './agreedPeriod';
import { drawRuler } from './drawRuler';
import { fiscalYears } from './fiscalYears';
import { altSentence, assumedSentences, periodSentence, whereSentences } from './rulerWords';

/**
 * Both fiscal calendars above the period that the two sides agree on, and who is away.
 * Properties `plan`, `store` and `locked` as c/planShapes says.
 * @fires planchange, planshow
 */
export default class PlanRuler extends Sized(LightningElement) {
  @api plan;
  @api store;
  @api locked = false;
  /** Width on paper, in pixels. */
  @api printWidth = 660;

  labels = { away, changePlan, keyAway, keyCrunch, signed, title, today };

  get period() {
    return agreedPeriod(this.plan);
  }

  get years() {
    return fiscalYears(this.plan).years;
  }

  get absences() {
    const named = this.plan.absences.map(({ id, name, side, startDate, endDate, revision }) => ({
      id,
      name,
      side,
      revision,
      start: startDate,
      end: endDate,
    }));
    return placeAbsences(
      named.filter(({ start, end }) => start && end && start <= end),
      this.period.state === 'none' ? null : this.period,
      this.years,
    );
  }

  get hasAbsences() {
    return this.absences.length > 0;
  }

  get drawing() {
    const { plan, period, years, absences, width } = this;
    if (width === 0) return null;
    const { vendor, partner } = plan.firms;
    const names = { vendor: vendor.name, partner: partner.name, agreed: agreedLane };
    return drawRuler({ width, period, years, absences, today: plan.today, names });
  }

  get agreedTextClass() {
    return this.period.state === 'agreed' ? 'agreed-text' : 'strong-text';
  }

  get closeClass() {
    return this.period.state === 'agreed' ? 'close' : 'close on-light';
  }

  get showsAwayName() {
    return this.hasAbsences && !this.drawing.isNarrow;
  }

  get sentence() {
    const { period, years, plan } = this;
    return periodSentence({ period, years, firms: plan.firms, version: plan.openVersion?.number });
  }

  get alt() {
    const { sentence, years, plan, absences, period } = this;
    return altSentence({ sentence, years, firms: plan.firms, absences, window: period });
  }

  get where() {
    const { plan, years } = this;
    return whereSentences({ today: plan.today, years, firms: plan.firms }).join(' ');
  }

  get assumed() {
    return assumedSentences({ assumed: fiscalYears(this.plan).assumed, firms: this.plan.firms });
  }

  get canWrite() {
    return !this.locked && this.plan.canWriteLines;
  }

  get isSigned() {
    return !this.locked && this.plan.state === 'Signed';
  }

  handleChangePlan() {
    this.dispatchEvent(new CustomEvent('planchange', { bubbles: true, composed: true }));
  }
}
