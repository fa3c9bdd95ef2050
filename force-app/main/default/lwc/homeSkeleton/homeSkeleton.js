import { LightningElement } from 'lwc';
import loading from '@salesforce/label/c.Home_Loading';

/** The page in its final geometry, so that nothing jumps when it arrives. */
export default class HomeSkeleton extends LightningElement {
  loading = loading;
  cards = ['first', 'second', 'third'];
  rows = ['1', '2', '3', '4', '5', '6', '7', '8'];
}
