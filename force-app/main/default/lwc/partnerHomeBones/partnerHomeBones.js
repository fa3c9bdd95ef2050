import { LightningElement } from 'lwc';
import loading from '@salesforce/label/c.PartnerHome_Loading';

/** The page in its final geometry, so that nothing jumps when it arrives. */
export default class PartnerHomeBones extends LightningElement {
  loading = loading;
}
