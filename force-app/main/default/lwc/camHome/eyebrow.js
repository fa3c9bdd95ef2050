import allPartners from '@salesforce/label/c.Home_EyebrowAll';
import eyebrow from '@salesforce/label/c.Home_Eyebrow';
import yourPartners from '@salesforce/label/c.Home_EyebrowYours';
import { fill, fullDate } from 'c/format';
import { periodName } from 'c/scorecardWords';

/**
 * Whose partners, which day of which quarter; the only place on the page that says the year.
 * @param {import('c/portfolioQuery').Portfolio} portfolio
 */
export function eyebrowOf({ partners, regions, asOf }) {
  const { periodLabel, elapsedDays, totalDays } = partners[0];
  const day = Math.min(elapsedDays + 1, totalDays);
  return fill(eyebrow, whose(regions), periodName(periodLabel), day, totalDays, fullDate(asOf));
}

function whose(regions) {
  if (regions.length === 0) return yourPartners;
  return regions.length === 1 ? (regions[0].name ?? allPartners) : allPartners;
}
