import { api, LightningElement } from 'lwc';
import nobody from '@salesforce/label/c.Home_BoardNobody';

export default class Leaderboard extends LightningElement {
  /** As boardWordsOf in c/portfolioWords has it, each place with the state of its action. */
  @api board;
  @api canPlan = false;

  nobody = nobody;

  get hasPlaces() {
    return this.board.places.length > 0;
  }
}
