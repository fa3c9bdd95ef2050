import all from '@salesforce/label/c.PartnerNews_All';
import fewer from '@salesforce/label/c.PartnerNews_Fewer';
import lately from '@salesforce/label/c.PartnerNews_Lately';
import none from '@salesforce/label/c.PartnerNews_None';
import noneYet from '@salesforce/label/c.PartnerNews_NoneYet';
import problem from '@salesforce/label/c.PartnerNews_Problem';
import since from '@salesforce/label/c.PartnerNews_Since';

export const LABELS = { all, fewer, lately, none, noneYet, problem, since };
