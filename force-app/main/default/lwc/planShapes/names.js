/**
 * The field of the org behind a name here: lineKey → Line_Key__c, name → Name.
 * @param {string} name
 */
export function apiName(name) {
  if (name === 'id' || name === 'name') return name === 'id' ? 'Id' : 'Name';
  const words = name[0].toUpperCase() + name.slice(1).replace(/[A-Z]/g, (letter) => `_${letter}`);
  return `${words}__c`;
}

/**
 * @param {Record<string, any>} fields by their names here
 * @returns {Record<string, any>} by their names in the org
 */
export function apiNames(fields) {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [apiName(name), value ?? null]));
}
