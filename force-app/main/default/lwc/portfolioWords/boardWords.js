import bestWinRate from '@salesforce/label/c.Home_BoardWinRate';
import bestWinRateNote from '@salesforce/label/c.Home_BoardWinRateNote';
import coachClosing from '@salesforce/label/c.Home_VerbCoach';
import coachSubject from '@salesforce/label/c.Home_VerbCoachSubject';
import congratulate from '@salesforce/label/c.Home_ActCongratulate';
import congratulateSubject from '@salesforce/label/c.Home_VerbCongratulateSubject';
import fastestGrowing from '@salesforce/label/c.Home_BoardGrowing';
import fastestGrowingNote from '@salesforce/label/c.Home_BoardGrowingNote';
import feedDeals from '@salesforce/label/c.Home_VerbFeed';
import feedSubject from '@salesforce/label/c.Home_VerbFeedSubject';
import helpMost from '@salesforce/label/c.Home_VerbHelp';
import helpSubject from '@salesforce/label/c.Home_VerbHelpSubject';
import mostWon from '@salesforce/label/c.Home_BoardWon';
import opensMany from '@salesforce/label/c.Home_BoardOpens';
import opensManyNote from '@salesforce/label/c.Home_BoardOpensNote';
import { fill, percent, shortMoney, whole } from 'c/format';
import { periodName } from 'c/scorecardWords';

const BOARDS = {
  mostWon: { title: mostWon, note: '', about: 'Leaderboard: most won', valueText: won },
  fastestGrowing: {
    title: fastestGrowing,
    note: fastestGrowingNote,
    about: 'Leaderboard: growth',
    valueText: growth,
  },
  bestWinRate: { title: bestWinRate, note: bestWinRateNote, about: 'Leaderboard: win rate', valueText: rate },
  opensManyClosesFew: {
    title: opensMany,
    note: opensManyNote,
    about: 'Leaderboard: closing',
    valueText: openAndRate,
  },
};
const VERBS = {
  congratulate: { label: congratulate, subject: congratulateSubject, icon: 'utility:like' },
  help: { label: helpMost, subject: helpSubject, icon: 'utility:people' },
  feedDeals: { label: feedDeals, subject: feedSubject, icon: 'utility:opportunity' },
  coachClosing: { label: coachClosing, subject: coachSubject, icon: 'utility:education' },
};

/**
 * A leaderboard in words; each place carries the action that its verb adds.
 * @param {import('c/leaderboards').Board} board
 */
export function boardWordsOf({ key, verb, places }) {
  const { title, note, about, valueText } = BOARDS[key];
  return {
    key,
    title,
    note,
    places: places.map(({ rank, partner }) => ({
      rank,
      partner,
      value: valueText(partner),
      action: {
        ...VERBS[verb],
        key: `${key}.${verb}`,
        subject: fill(VERBS[verb].subject, periodName(partner.periodLabel)),
        source: `${about}, ${partner.periodLabel}`,
      },
    })),
  };
}

function won({ won: amount, currency }) {
  return shortMoney(amount, currency);
}

function growth({ growth: share }) {
  return `+${percent(share)}`;
}

function rate({ winRate }) {
  return percent(winRate);
}

function openAndRate({ openCount, winRate }) {
  return `${whole(openCount)}, ${percent(winRate)}`;
}
