import { api, LightningElement } from 'lwc';
import behindBy from '@salesforce/label/c.Home_BehindBy';
import nobody from '@salesforce/label/c.Home_StartNobody';
import order from '@salesforce/label/c.Home_StartOrder';
import title from '@salesforce/label/c.Home_StartTitle';
import { fill, money } from 'c/format';
import { paceSentence, startTextOf, statusToneOf } from 'c/portfolioWords';

/** The worst, named, each with the one thing to do. */
export default class StartHere extends LightningElement {
  /** With their suggested `action`. @type {(import('c/portfolioQuery').Partner & { action: object })[]} */
  @api partners = [];
  @api canPlan = false;

  labels = { nobody, order, title };

  get hasCards() {
    return this.partners.length > 0;
  }

  get cards() {
    return this.partners.map((partner) => {
      const tone = statusToneOf(partner.paceStatus);
      return {
        partner,
        tone,
        gap: fill(behindBy, money(partner.gap, partner.currency)),
        gapClass: `gap ${tone}`,
        sentence: paceSentence(partner),
        text: startTextOf(partner),
      };
    });
  }
}
