import { fill, money, percent, whole } from 'c/format';
import approvalRate from '@salesforce/label/c.Scorecard_ApprovalRate';
import averageUnit from '@salesforce/label/c.Scorecard_UnitAverage';
import byValue from '@salesforce/label/c.Scorecard_ByValue';
import cycleQuestion from '@salesforce/label/c.Scorecard_CycleQuestion';
import days from '@salesforce/label/c.Scorecard_Days';
import ledAmount from '@salesforce/label/c.Scorecard_LedAmount';
import ledQuestion from '@salesforce/label/c.Scorecard_LedQuestion';
import mean from '@salesforce/label/c.Scorecard_MeanOf';
import median from '@salesforce/label/c.Scorecard_MedianOf';
import medianUnit from '@salesforce/label/c.Scorecard_UnitMedian';
import registered from '@salesforce/label/c.Scorecard_RegistrationsDecided';
import registrationsQuestion from '@salesforce/label/c.Scorecard_RegistrationsQuestion';
import registeredUnit from '@salesforce/label/c.Scorecard_UnitRegistered';
import sizeQuestion from '@salesforce/label/c.Scorecard_SizeQuestion';
import winRateQuestion from '@salesforce/label/c.Scorecard_WinRateQuestion';
import wonAndLost from '@salesforce/label/c.Scorecard_WonAndLost';
import wonOfClosed from '@salesforce/label/c.Scorecard_WonOfClosed';
import { askedTile } from './askedTile';

/** Are enough deals won? A rate on a handful of deals is said as what it is. */
export function winRateTile({ winRate, winRateByValue, smallSample, ...quarter }, rows) {
  const [won, lost] = [quarter.trailingWonCount ?? 0, quarter.trailingLostCount ?? 0];
  const rate = smallSample ? fill(wonOfClosed, whole(won), whole(won + lost)) : percent(winRate ?? 0);
  return askedTile(winRateQuestion, rows, {
    figure: won + lost > 0 ? rate : '',
    fact: fill(wonAndLost, whole(won), whole(lost)),
    detail: smallSample || winRateByValue === null ? '' : fill(byValue, percent(winRateByValue)),
  });
}

/** Are deals registered, and decided? */
export function registrationsTile(quarter, rows) {
  const { registrationsSubmitted, registrationApprovalRate: rate } = quarter;
  const decided = [
    quarter.registrationsApproved,
    quarter.registrationsPending,
    quarter.registrationsRejected,
  ].map((count) => whole(count ?? 0));
  return askedTile(registrationsQuestion, rows, {
    figure: registrationsSubmitted === null ? '' : whole(registrationsSubmitted ?? 0),
    unit: registeredUnit,
    fact: fill(registered, ...decided),
    detail: typeof rate === 'number' ? fill(approvalRate, percent(rate)) : '',
  });
}

/** How much of what is won comes of deals that the partner leads? */
export function ledShareTile({ partnerLedShare, partnerLedAmount, currencyCode }) {
  return askedTile(ledQuestion, [], {
    figure: typeof partnerLedShare === 'number' ? percent(partnerLedShare) : '',
    fact: fill(ledAmount, money(partnerLedAmount ?? 0, currencyCode)),
  });
}

export function dealSizeTile({ averageDealSize, medianDealSize, currencyCode }) {
  return askedTile(sizeQuestion, [], {
    figure: typeof averageDealSize === 'number' ? money(averageDealSize, currencyCode) : '',
    unit: averageUnit,
    fact: typeof medianDealSize === 'number' ? fill(median, money(medianDealSize, currencyCode)) : '',
  });
}

export function salesCycleTile({ medianCycleDays, meanCycleDays }) {
  const inDays = (value) => fill(days, whole(Math.round(value)));
  return askedTile(cycleQuestion, [], {
    figure: typeof medianCycleDays === 'number' ? inDays(medianCycleDays) : '',
    unit: medianUnit,
    fact: typeof meanCycleDays === 'number' ? fill(mean, inDays(meanCycleDays)) : '',
  });
}
