import { api, LightningElement } from 'lwc';
import goal from '@salesforce/label/c.Scorecard_Goal';
import lost from '@salesforce/label/c.Scorecard_Lost';
import open from '@salesforce/label/c.Scorecard_OpenLabel';
import partner from '@salesforce/label/c.Scorecard_Partner';
import seller from '@salesforce/label/c.Scorecard_Seller';
import winRate from '@salesforce/label/c.Scorecard_WinRate';
import won from '@salesforce/label/c.Scorecard_Won';

/** Won and open are stacked, the goal is a tick, lost hangs below. Five numbers stand beside each bar. */
export default class SellerRatio extends LightningElement {
  /** Rows and total, as sellerTable says them. @type {{ rows: Record<string, any>[], total: Record<string, any> }} */
  @api table;
  labels = { goal, lost, open, partner, seller, winRate, won };

  get rows() {
    return this.table.rows;
  }

  get total() {
    return this.table.total;
  }
}
