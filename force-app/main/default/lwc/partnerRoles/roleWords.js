import champion from '@salesforce/label/c.Roles_Champion';
import championNeeded from '@salesforce/label/c.Roles_ChampionNeeded';
import executive from '@salesforce/label/c.Roles_Executive';
import executiveNeeded from '@salesforce/label/c.Roles_ExecutiveNeeded';
import marketer from '@salesforce/label/c.Roles_Marketer';
import marketerNeeded from '@salesforce/label/c.Roles_MarketerNeeded';
import seller from '@salesforce/label/c.Roles_Seller';
import sellerNeeded from '@salesforce/label/c.Roles_SellerNeeded';

const WORDS = {
  Executive: { does: executive, needed: executiveNeeded },
  Marketer: { does: marketer, needed: marketerNeeded },
  Seller: { does: seller, needed: sellerNeeded },
  Champion: { does: champion, needed: championNeeded },
};

/**
 * What somebody with a role does, and whose it is to do that.
 * @param {string} role
 * @returns {{ does: string, needed: string }}
 */
export function roleWords(role) {
  return WORDS[role] ?? { does: role, needed: '' };
}
