import added from '@salesforce/label/c.Home_Added';
import finance from '@salesforce/label/c.Home_Finance';
import financeText from '@salesforce/label/c.Home_FinanceText';
import notAdded from '@salesforce/label/c.Home_NotAdded';
import rail from '@salesforce/label/c.Home_Rail';
import stale from '@salesforce/label/c.Home_Stale';
import tryAgain from '@salesforce/label/c.Home_TryAgain';

export const LABELS = { added, finance, financeText, notAdded, rail, stale, tryAgain };
