import applaud from '@salesforce/label/c.PartnerCelebration_Applaud';
import applaudFor from '@salesforce/label/c.PartnerCelebration_ApplaudFor';
import beFirst from '@salesforce/label/c.PartnerCelebration_BeFirst';
import oneDid from '@salesforce/label/c.PartnerCelebration_OneDid';
import severalDid from '@salesforce/label/c.PartnerCelebration_SeveralDid';
import thanks from '@salesforce/label/c.PartnerCelebration_Thanks';
import title from '@salesforce/label/c.PartnerCelebration_Title';
import twoDid from '@salesforce/label/c.PartnerCelebration_TwoDid';
import youAlone from '@salesforce/label/c.PartnerCelebration_YouAlone';
import youAndOne from '@salesforce/label/c.PartnerCelebration_YouAndOne';
import youAndSeveral from '@salesforce/label/c.PartnerCelebration_YouAndSeveral';

export const LABELS = {
  applaud,
  applaudFor,
  beFirst,
  oneDid,
  severalDid,
  thanks,
  title,
  twoDid,
  youAlone,
  youAndOne,
  youAndSeveral,
};
