import beingEnded from '@salesforce/label/c.Roles_BeingEnded';
import beingSetUp from '@salesforce/label/c.Roles_BeingSetUp';
import byHand from '@salesforce/label/c.Roles_ByHand';
import change from '@salesforce/label/c.Roles_Change';
import changeOf from '@salesforce/label/c.Roles_ChangeOf';
import close from '@salesforce/label/c.Roles_Close';
import closeOf from '@salesforce/label/c.Roles_CloseOf';
import everyday from '@salesforce/label/c.Roles_Everyday';
import given from '@salesforce/label/c.Roles_Given';
import noLogin from '@salesforce/label/c.Roles_NoLogin';
import notNow from '@salesforce/label/c.Roles_NotNowBecause';
import taken from '@salesforce/label/c.Roles_Taken';
import waitsFor from '@salesforce/label/c.Roles_WaitsFor';
import waitsForYou from '@salesforce/label/c.Roles_WaitsForYou';
import willWait from '@salesforce/label/c.Roles_WillWait';
import you from '@salesforce/label/c.Roles_You';

export const LABELS = {
  beingEnded,
  beingSetUp,
  byHand,
  change,
  changeOf,
  close,
  closeOf,
  everyday,
  given,
  noLogin,
  notNow,
  taken,
  waitsFor,
  waitsForYou,
  willWait,
  you,
};
