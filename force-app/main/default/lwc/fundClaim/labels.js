import addFile from '@salesforce/label/c.FundClaim_AddFile';
import approve from '@salesforce/label/c.FundClaim_Approve';
import approved from '@salesforce/label/c.FundClaim_Approved';
import back from '@salesforce/label/c.FundClaim_Back';
import backTheirs from '@salesforce/label/c.FundClaim_BackTheirs';
import daysLeft from '@salesforce/label/c.FundClaim_DaysLeft';
import details from '@salesforce/label/c.FundClaim_Details';
import fileNeeded from '@salesforce/label/c.FundClaim_FileNeeded';
import fileThere from '@salesforce/label/c.FundClaim_FileThere';
import fileThereMark from '@salesforce/label/c.FundClaim_MarkThere';
import fileNeededMark from '@salesforce/label/c.FundClaim_MarkNeeded';
import filesOfClaim from '@salesforce/label/c.FundClaim_Files';
import markPaid from '@salesforce/label/c.FundClaim_MarkPaid';
import missing from '@salesforce/label/c.FundClaim_Missing';
import oneDayLeft from '@salesforce/label/c.FundClaim_OneDayLeft';
import over from '@salesforce/label/c.FundClaim_Over';
import overAsk from '@salesforce/label/c.FundClaim_OverAsk';
import overAskFirst from '@salesforce/label/c.FundClaim_OverAskFirst';
import overNoRule from '@salesforce/label/c.FundClaim_OverNoRule';
import reference from '@salesforce/label/c.FundClaim_Reference';
import returnIt from '@salesforce/label/c.FundClaim_Return';
import saidApproved from '@salesforce/label/c.FundClaim_SaidApproved';
import saidPaid from '@salesforce/label/c.FundClaim_SaidPaid';
import saidReturned from '@salesforce/label/c.FundClaim_SaidReturned';
import saidSent from '@salesforce/label/c.FundClaim_SaidSent';
import send from '@salesforce/label/c.FundClaim_Send';
import spent from '@salesforce/label/c.FundClaim_Spent';
import spentFirst from '@salesforce/label/c.FundClaim_SpentFirst';
import spentIn from '@salesforce/label/c.FundClaim_SpentIn';
import takeBack from '@salesforce/label/c.FundClaim_TakeBack';
import title from '@salesforce/label/c.FundClaim_Title';
import why from '@salesforce/label/c.FundClaim_Why';
import whyNeeded from '@salesforce/label/c.FundClaim_WhyNeeded';

export const LABELS = {
  addFile,
  approve,
  approved,
  back,
  backTheirs,
  daysLeft,
  details,
  fileNeeded,
  fileNeededMark,
  fileThere,
  fileThereMark,
  filesOfClaim,
  markPaid,
  missing,
  oneDayLeft,
  over,
  overAsk,
  overAskFirst,
  overNoRule,
  reference,
  returnIt,
  saidApproved,
  saidPaid,
  saidReturned,
  saidSent,
  send,
  spent,
  spentFirst,
  spentIn,
  takeBack,
  title,
  why,
  whyNeeded,
};
