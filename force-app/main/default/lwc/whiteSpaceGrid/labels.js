import addCustomer from '@salesforce/label/c.WhiteSpace_AddCustomer';
import backToGrid from '@salesforce/label/c.WhiteSpace_BackToGrid';
import caption from '@salesforce/label/c.WhiteSpace_Caption';
import chooseCell from '@salesforce/label/c.WhiteSpace_ChooseCell';
import empty from '@salesforce/label/c.WhiteSpace_Empty';
import find from '@salesforce/label/c.WhiteSpace_Find';
import key from '@salesforce/label/c.WhiteSpace_Key';
import leadsKey from '@salesforce/label/c.WhiteSpace_LeadsKey';
import noCustomers from '@salesforce/label/c.WhiteSpace_NoCustomers';
import noCustomersHint from '@salesforce/label/c.WhiteSpace_NoCustomersHint';
import noProducts from '@salesforce/label/c.WhiteSpace_NoProducts';
import open from '@salesforce/label/c.WhiteSpace_Open';
import owned from '@salesforce/label/c.WhiteSpace_Owned';
import planned from '@salesforce/label/c.WhiteSpace_Planned';
import problem from '@salesforce/label/c.WhiteSpace_Problem';
import problemWhy from '@salesforce/label/c.WhiteSpace_ProblemWhy';
import product from '@salesforce/label/c.WhiteSpace_Product';
import productsBack from '@salesforce/label/c.WhiteSpace_ProductsBack';
import productsOn from '@salesforce/label/c.WhiteSpace_ProductsOn';
import show from '@salesforce/label/c.WhiteSpace_Show';
import showAll from '@salesforce/label/c.WhiteSpace_ShowAll';
import title from '@salesforce/label/c.WhiteSpace_Title';
import tryAgain from '@salesforce/label/c.WhiteSpace_TryAgain';

export const LABELS = {
  addCustomer,
  backToGrid,
  caption,
  chooseCell,
  empty,
  find,
  key,
  leadsKey,
  noCustomers,
  noCustomersHint,
  noProducts,
  open,
  owned,
  planned,
  problem,
  problemWhy,
  product,
  productsBack,
  productsOn,
  show,
  showAll,
  title,
  tryAgain,
};
