import business from '@salesforce/label/c.PlanCustomer_Business';
import businessHint from '@salesforce/label/c.PlanCustomer_BusinessHint';
import competition from '@salesforce/label/c.PlanCustomer_Competition';
import competitionHint from '@salesforce/label/c.PlanCustomer_CompetitionHint';
import decisionMaking from '@salesforce/label/c.PlanCustomer_DecisionMaking';
import decisionMakingHint from '@salesforce/label/c.PlanCustomer_DecisionMakingHint';
import domain from '@salesforce/label/c.PlanCustomer_Domain';
import influencers from '@salesforce/label/c.PlanCustomer_Influencers';
import influencersHint from '@salesforce/label/c.PlanCustomer_InfluencersHint';
import priorities from '@salesforce/label/c.PlanCustomer_Priorities';
import prioritiesHint from '@salesforce/label/c.PlanCustomer_PrioritiesHint';
import size from '@salesforce/label/c.PlanCustomer_Size';
import sizeHint from '@salesforce/label/c.PlanCustomer_SizeHint';

const LONG = 2000;

/** What one finds out about a customer before a deal, in the order in which one asks. */
export const DISCOVERY = [
  { name: 'priorities', type: 'text', label: priorities, hint: prioritiesHint, maxLength: LONG },
  { name: 'business', type: 'text', label: business, hint: businessHint, maxLength: LONG },
  { name: 'competition', type: 'text', label: competition, hint: competitionHint, maxLength: LONG },
  { name: 'decisionMaking', type: 'text', label: decisionMaking, hint: decisionMakingHint, maxLength: LONG },
  { name: 'influencers', type: 'line', label: influencers, hint: influencersHint, maxLength: 255 },
  { name: 'size', type: 'line', label: size, hint: sizeHint, maxLength: 80 },
  { name: 'domain', type: 'line', label: domain, maxLength: 120 },
];
