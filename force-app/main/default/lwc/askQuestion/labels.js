import about from '@salesforce/label/c.PartnerQuestions_About';
import aboutHelp from '@salesforce/label/c.PartnerQuestions_AboutHelp';
import aboutNeeded from '@salesforce/label/c.PartnerQuestions_AboutNeeded';
import askIt from '@salesforce/label/c.PartnerQuestions_AskIt';
import cancel from '@salesforce/label/c.PartnerWaiting_Cancel';
import kind from '@salesforce/label/c.PartnerQuestions_Kind';
import kindAnything from '@salesforce/label/c.PartnerQuestions_KindAnything';
import kindDeal from '@salesforce/label/c.PartnerQuestions_KindDeal';
import kindPromise from '@salesforce/label/c.PartnerQuestions_KindPromise';
import preview from '@salesforce/label/c.PartnerQuestions_Preview';
import until from '@salesforce/label/c.PartnerQuestions_Until';
import untilNeeded from '@salesforce/label/c.PartnerQuestions_UntilNeeded';

export const LABELS = {
  about,
  aboutHelp,
  aboutNeeded,
  askIt,
  cancel,
  kind,
  kindAnything,
  kindDeal,
  kindPromise,
  preview,
  until,
  untilNeeded,
};
