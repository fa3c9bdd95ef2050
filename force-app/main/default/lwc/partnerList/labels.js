import action from '@salesforce/label/c.Home_ColumnAction';
import all from '@salesforce/label/c.Home_FilterAll';
import allLevels from '@salesforce/label/c.Home_FilterAllLevels';
import allManagers from '@salesforce/label/c.Home_FilterAllManagers';
import allRegions from '@salesforce/label/c.Home_FilterAllRegions';
import allStages from '@salesforce/label/c.Home_FilterAllStages';
import anyContact from '@salesforce/label/c.Home_FilterAnyContact';
import byStatus from '@salesforce/label/c.Home_FilterByStatus';
import contact from '@salesforce/label/c.Home_FilterContact';
import coverage from '@salesforce/label/c.Home_ColumnCoverage';
import gapFirst from '@salesforce/label/c.Home_OrderGap';
import goalFirst from '@salesforce/label/c.Home_OrderGoal';
import level from '@salesforce/label/c.Home_FilterLevel';
import lowestCoverage from '@salesforce/label/c.Home_OrderCoverage';
import manager from '@salesforce/label/c.Home_FilterManager';
import more from '@salesforce/label/c.Home_ListMore';
import name from '@salesforce/label/c.Home_OrderName';
import needsAttention from '@salesforce/label/c.Home_OrderAttention';
import nobody from '@salesforce/label/c.Home_ListNobody';
import own from '@salesforce/label/c.Home_ColumnOwn';
import pace from '@salesforce/label/c.Home_ColumnPace';
import partner from '@salesforce/label/c.Home_ColumnPartner';
import quiet from '@salesforce/label/c.Home_FilterQuiet';
import quietFirst from '@salesforce/label/c.Home_OrderContact';
import region from '@salesforce/label/c.Home_FilterRegion';
import showAll from '@salesforce/label/c.Home_FilterClear';
import shown from '@salesforce/label/c.Home_ListShown';
import sort from '@salesforce/label/c.Home_Sort';
import stage from '@salesforce/label/c.Home_FilterStage';
import step from '@salesforce/label/c.Home_ColumnStep';
import table from '@salesforce/label/c.Home_ListTable';
import talked from '@salesforce/label/c.Home_ColumnTalked';
import title from '@salesforce/label/c.Home_ListTitle';
import today from '@salesforce/label/c.Home_ColumnToday';
import wonOfGoal from '@salesforce/label/c.Home_ColumnWon';

export const LABELS = {
  ...{ action, all, byStatus, coverage, more, nobody, own, pace, partner, quiet, showAll, shown, step },
  ...{ table, talked, title, today, wonOfGoal },
};

/** Each filter, and the sort order, as a list to choose from. */
export const SELECTS = [
  { name: 'region', label: region, all: allRegions },
  { name: 'manager', label: manager, all: allManagers },
  { name: 'stage', label: stage, all: allStages },
  { name: 'level', label: level, all: allLevels },
  { name: 'contact', label: contact, all: anyContact },
  { name: 'sort', label: sort, all: null },
];

/** Orders of c/attention. */
export const SORT_WORDS = {
  attention: needsAttention,
  contact: quietFirst,
  coverage: lowestCoverage,
  goal: goalFirst,
  name,
};

/** How each group stands while the list is sorted by what needs attention. */
export const ORDERS = { behind: gapFirst, justBehind: gapFirst, ahead: goalFirst, noGoal: quietFirst };
