import agenda from '@salesforce/label/c.PartnerMeeting_Agenda';
import deck from '@salesforce/label/c.PartnerMeeting_Deck';
import heading from '@salesforce/label/c.PartnerMeeting_Heading';
import move from '@salesforce/label/c.PartnerMeeting_Move';
import moveSubject from '@salesforce/label/c.PartnerMeeting_MoveSubject';
import none from '@salesforce/label/c.PartnerMeeting_None';
import noneWhy from '@salesforce/label/c.PartnerMeeting_NoneWhy';
import noPromises from '@salesforce/label/c.PartnerMeeting_NoPromises';
import promisesDone from '@salesforce/label/c.PartnerMeeting_PromisesDone';
import promisesDue from '@salesforce/label/c.PartnerMeeting_PromisesDue';
import promisesLate from '@salesforce/label/c.PartnerMeeting_PromisesLate';
import title from '@salesforce/label/c.PartnerMeeting_Title';
import titleAlone from '@salesforce/label/c.PartnerMeeting_TitleAlone';

export const LABELS = {
  agenda,
  deck,
  heading,
  move,
  moveSubject,
  none,
  noneWhy,
  noPromises,
  promisesDone,
  promisesDue,
  promisesLate,
  title,
  titleAlone,
};
