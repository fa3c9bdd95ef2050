import actions from '@salesforce/label/c.PartnerQbrs_Actions';
import attendees from '@salesforce/label/c.PartnerQbrs_Attendees';
import by from '@salesforce/label/c.PartnerActions_By';
import byDay from '@salesforce/label/c.PartnerActions_ByDay';
import deck from '@salesforce/label/c.PartnerQbrs_Deck';
import deckBuilt from '@salesforce/label/c.PartnerQbrs_DeckBuilt';
import deckComing from '@salesforce/label/c.PartnerQbrs_DeckComing';
import deckOf from '@salesforce/label/c.PartnerQbrs_DeckOf';
import done from '@salesforce/label/c.PartnerQbrs_Done';
import doneOn from '@salesforce/label/c.PartnerActions_DoneOn';
import held from '@salesforce/label/c.PartnerQbrs_Held';
import kept from '@salesforce/label/c.PartnerQbrs_Kept';
import noActions from '@salesforce/label/c.PartnerQbrs_NoActions';
import noDay from '@salesforce/label/c.PartnerActions_NoDay';
import of from '@salesforce/label/c.PartnerQbrs_Of';

export const LABELS = {
  actions,
  attendees,
  by,
  byDay,
  deck,
  deckBuilt,
  deckComing,
  deckOf,
  done,
  doneOn,
  held,
  kept,
  noActions,
  noDay,
  of,
};
