import answers from '@salesforce/label/c.DealForm_Answers';
import cancel from '@salesforce/label/c.DealForm_Cancel';
import checked from '@salesforce/label/c.DealForm_Checked';
import choose from '@salesforce/label/c.DealForm_Choose';
import close from '@salesforce/label/c.DealForm_Close';
import country from '@salesforce/label/c.DealForm_Country';
import customer from '@salesforce/label/c.DealForm_Customer';
import demo from '@salesforce/label/c.DealForm_Demo';
import domain from '@salesforce/label/c.DealForm_Domain';
import domainHint from '@salesforce/label/c.DealForm_DomainHint';
import duplicate from '@salesforce/label/c.DealForm_Duplicate';
import duplicateVendor from '@salesforce/label/c.DealForm_DuplicateVendor';
import firstTalks from '@salesforce/label/c.DealForm_FirstTalks';
import fromPlan from '@salesforce/label/c.DealForm_FromPlan';
import fromPlanNote from '@salesforce/label/c.DealForm_FromPlanNote';
import kept from '@salesforce/label/c.DealForm_Kept';
import keptTyped from '@salesforce/label/c.DealForm_KeptTyped';
import keptVendor from '@salesforce/label/c.DealForm_KeptVendor';
import leads from '@salesforce/label/c.DealForm_Leads';
import loading from '@salesforce/label/c.DealForm_Loading';
import missing from '@salesforce/label/c.DealForm_Missing';
import needs from '@salesforce/label/c.DealForm_Needs';
import needsHint from '@salesforce/label/c.DealForm_NeedsHint';
import next from '@salesforce/label/c.DealForm_Next';
import otherProduct from '@salesforce/label/c.DealForm_OtherProduct';
import planned from '@salesforce/label/c.DealForm_Planned';
import product from '@salesforce/label/c.DealForm_Product';
import productName from '@salesforce/label/c.DealForm_ProductName';
import quote from '@salesforce/label/c.DealForm_Quote';
import send from '@salesforce/label/c.DealForm_Send';
import sent from '@salesforce/label/c.DealForm_Sent';
import sentEarly from '@salesforce/label/c.DealForm_SentEarly';
import stage from '@salesforce/label/c.DealForm_Stage';
import takes from '@salesforce/label/c.DealForm_Takes';
import title from '@salesforce/label/c.DealForm_Title';
import unread from '@salesforce/label/c.DealForm_Unread';
import value from '@salesforce/label/c.DealForm_Value';
import why from '@salesforce/label/c.DealForm_Why';
import wrong from '@salesforce/label/c.DealForm_Wrong';

export const LABELS = {
  answers,
  cancel,
  checked,
  choose,
  close,
  country,
  customer,
  demo,
  domain,
  domainHint,
  duplicate,
  duplicateVendor,
  firstTalks,
  fromPlan,
  fromPlanNote,
  kept,
  keptTyped,
  keptVendor,
  leads,
  loading,
  missing,
  needs,
  needsHint,
  next,
  otherProduct,
  planned,
  product,
  productName,
  quote,
  send,
  sent,
  sentEarly,
  stage,
  takes,
  title,
  unread,
  value,
  why,
  wrong,
};
