import certificate from '@salesforce/label/c.Home_CertificateEnds';
import decide from '@salesforce/label/c.Home_DecideRegistration';
import waiting from '@salesforce/label/c.Home_RegistrationWaits';
import { dayAndMonth, fill } from 'c/format';

/**
 * @param {import('c/portfolioQuery').Event} event
 * @param {string} asOf
 */
export function eventTextsOf({ id, kind, partnerName, date, about }, asOf) {
  const isCertificate = kind === 'certificate';
  const day = isCertificate ? date : asOf;
  const note = isCertificate ? about : [about, fill(waiting, dayAndMonth(date))].filter(Boolean).join(' · ');
  return {
    id,
    object: isCertificate ? 'Partner_Certification__c' : 'Deal_Registration__c',
    text: isCertificate ? certificate : decide,
    partnerName,
    date: day,
    day: dayAndMonth(day),
    dayClass: 'day muted',
    note: note ?? '',
  };
}
