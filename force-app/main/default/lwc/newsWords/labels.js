import aDeal from '@salesforce/label/c.PartnerNews_ADeal';
import certificate from '@salesforce/label/c.PartnerNews_CertificateEarned';
import certificateOf from '@salesforce/label/c.PartnerNews_CertificateOf';
import closeMoved from '@salesforce/label/c.PartnerNews_CloseMoved';
import closeSet from '@salesforce/label/c.PartnerNews_CloseSet';
import dealMoved from '@salesforce/label/c.PartnerNews_DealMoved';
import dealRegistered from '@salesforce/label/c.PartnerNews_DealRegistered';
import dealWon from '@salesforce/label/c.PartnerNews_DealWon';
import deckReady from '@salesforce/label/c.PartnerNews_DeckReady';
import fundsApproved from '@salesforce/label/c.PartnerNews_FundsApproved';
import fundsPaid from '@salesforce/label/c.PartnerNews_FundsPaid';
import levelReached from '@salesforce/label/c.PartnerNews_LevelReached';
import nextLevel from '@salesforce/label/c.PartnerNews_NextLevel';
import planOffered from '@salesforce/label/c.PartnerNews_PlanOffered';
import planSigned from '@salesforce/label/c.PartnerNews_PlanSigned';
import promiseKept from '@salesforce/label/c.PartnerNews_PromiseKept';
import promiseKeptBy from '@salesforce/label/c.PartnerNews_PromiseKeptBy';
import protectionExtended from '@salesforce/label/c.PartnerNews_ProtectionExtended';
import registrationApproved from '@salesforce/label/c.PartnerNews_RegistrationApproved';
import registrationDeclined from '@salesforce/label/c.PartnerNews_RegistrationDeclined';
import whoAndWhen from '@salesforce/label/c.PartnerNews_WhoAndWhen';
import wonBy from '@salesforce/label/c.PartnerCelebration_WonBy';
import wonLargest from '@salesforce/label/c.PartnerCelebration_WonLargest';
import wonLargestBy from '@salesforce/label/c.PartnerCelebration_WonLargestBy';
import wonOn from '@salesforce/label/c.PartnerCelebration_WonOn';

export const LABELS = {
  aDeal,
  certificate,
  certificateOf,
  closeMoved,
  closeSet,
  dealMoved,
  dealRegistered,
  dealWon,
  deckReady,
  fundsApproved,
  fundsPaid,
  levelReached,
  nextLevel,
  planOffered,
  planSigned,
  promiseKept,
  promiseKeptBy,
  protectionExtended,
  registrationApproved,
  registrationDeclined,
  whoAndWhen,
  wonBy,
  wonLargest,
  wonLargestBy,
  wonOn,
};
