/**
 * @param {any} data answer to REGISTRATIONS
 */
export function registrationsOf(data) {
  return nodesOf(data, 'Deal_Registration__c').map((node) => ({
    id: node.Id,
    customerName: node.Customer_Name__c.value,
    customerDomain: node.Customer_Domain__c.value,
    customerCountry: node.Customer_Country__c.value,
    status: node.Status__c.value,
    submittedAt: node.Submitted_At__c.value,
    protectedUntil: node.Protected_Until__c.value,
    checkStatus: node.Check_Status__c.value,
    answerBy: node.Answer_By__c.value,
    plannedOpportunity: node.Planned_Opportunity__c.value,
  }));
}

/**
 * @param {any} data answer to MATCHES
 * @returns open deals first, because somebody is at work there; of each kind the same deal before similar ones
 */
export function matchesOf(data) {
  const matches = nodesOf(data, 'Registration_Match__c').map((node) => ({
    id: node.Id,
    kind: node.Kind__c.value,
    strength: node.Strength__c.value,
    why: node.Why__c.value,
    opportunity: node.Opportunity__c.value,
    otherRegistration: node.Other_Registration__c.value,
  }));
  const rank = ({ kind, strength }) => (kind === 'Open opportunity' ? 0 : 2) + (strength === 'Same' ? 0 : 1);
  return matches.sort((one, other) => rank(one) - rank(other));
}

function nodesOf(data, object) {
  return (data?.uiapi?.query?.[object]?.edges ?? []).map(({ node }) => node);
}
