import country from '@salesforce/label/c.DealCompare_Country';
import customer from '@salesforce/label/c.DealCompare_Customer';
import direct from '@salesforce/label/c.DealCompare_Direct';
import domain from '@salesforce/label/c.DealCompare_Domain';
import hidden from '@salesforce/label/c.DealCompare_Hidden';
import nothing from '@salesforce/label/c.DealCompare_Nothing';
import open from '@salesforce/label/c.DealCompare_Open';
import openDeal from '@salesforce/label/c.DealCompare_OpenDeal';
import otherRegistration from '@salesforce/label/c.DealCompare_OtherRegistration';
import product from '@salesforce/label/c.DealCompare_Product';
import same from '@salesforce/label/c.DealCompare_Same';
import state from '@salesforce/label/c.DealCompare_State';
import thisOne from '@salesforce/label/c.DealCompare_This';
import title from '@salesforce/label/c.DealCompare_Title';
import value from '@salesforce/label/c.DealCompare_Value';
import when from '@salesforce/label/c.DealCompare_When';
import who from '@salesforce/label/c.DealCompare_Who';
import why from '@salesforce/label/c.DealCompare_Why';

export const LABELS = {
  country,
  customer,
  direct,
  domain,
  hidden,
  nothing,
  open,
  openDeal,
  otherRegistration,
  product,
  same,
  state,
  this: thisOne,
  title,
  value,
  when,
  who,
  why,
};
