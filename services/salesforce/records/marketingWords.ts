import { words } from './fieldCodecs.ts';

/** How customers are reached: the words of plan initiatives, and four for what happens online. */
export const TACTIC_KIND = words({
  email: 'Email',
  calling: 'Calling',
  event: 'Event',
  webinar: 'Webinar',
  tradeShow: 'Trade show',
  advertising: 'Advertising',
  speaking: 'Speaking or PR',
  award: 'Award',
  workshop: 'Workshop',
  search: 'Search',
  onlineAds: 'Online ads',
  social: 'Social',
  content: 'Content',
});

/** How carefully a forecast is made; in the words of the libraries. */
export const FORECAST_CASE = words({ Bleak: 'Bleak', Likely: 'Likely', Best: 'Best' });
