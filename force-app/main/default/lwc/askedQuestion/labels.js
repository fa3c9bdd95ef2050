import answered from '@salesforce/label/c.PartnerQuestions_Answered';
import answeredByLink from '@salesforce/label/c.PartnerQuestions_AnsweredByLink';
import applied from '@salesforce/label/c.PartnerQuestions_Applied';
import askedUntil from '@salesforce/label/c.PartnerQuestions_AskedUntil';
import contact from '@salesforce/label/c.PartnerQuestions_Contact';
import contactNeeded from '@salesforce/label/c.PartnerQuestions_ContactNeeded';
import copied from '@salesforce/label/c.PartnerQuestions_Copied';
import copy from '@salesforce/label/c.PartnerQuestions_Copy';
import cancel from '@salesforce/label/c.PartnerWaiting_Cancel';
import link from '@salesforce/label/c.PartnerQuestions_Link';
import linkComing from '@salesforce/label/c.PartnerQuestions_LinkComing';
import linkExpired from '@salesforce/label/c.PartnerQuestions_LinkExpired';
import linkOf from '@salesforce/label/c.PartnerQuestions_LinkOf';
import linkReady from '@salesforce/label/c.PartnerQuestions_LinkReady';
import linkUsed from '@salesforce/label/c.PartnerQuestions_LinkUsed';
import linkWithdrawn from '@salesforce/label/c.PartnerQuestions_LinkWithdrawn';
import mail from '@salesforce/label/c.PartnerQuestions_Mail';
import mailBody from '@salesforce/label/c.PartnerQuestions_MailBody';
import mailSubject from '@salesforce/label/c.PartnerQuestions_MailSubject';
import makeLink from '@salesforce/label/c.PartnerQuestions_MakeLink';
import makeLinkFor from '@salesforce/label/c.PartnerQuestions_MakeLinkFor';
import no from '@salesforce/label/c.HomeQuestion_No';
import notAnswered from '@salesforce/label/c.PartnerQuestions_NotAnswered';
import notSure from '@salesforce/label/c.HomeQuestion_NotSure';
import slow from '@salesforce/label/c.PartnerQuestions_Slow';
import withdraw from '@salesforce/label/c.PartnerQuestions_Withdraw';
import withdrawLink from '@salesforce/label/c.PartnerQuestions_WithdrawLink';
import withdrawOf from '@salesforce/label/c.PartnerQuestions_WithdrawOf';
import yes from '@salesforce/label/c.HomeQuestion_Yes';

export const LABELS = {
  answered,
  answeredByLink,
  applied,
  askedUntil,
  cancel,
  contact,
  contactNeeded,
  copied,
  copy,
  link,
  linkComing,
  linkExpired,
  linkOf,
  linkReady,
  linkUsed,
  linkWithdrawn,
  mail,
  mailBody,
  mailSubject,
  makeLink,
  makeLinkFor,
  no,
  notAnswered,
  notSure,
  slow,
  withdraw,
  withdrawLink,
  withdrawOf,
  yes,
};
