/**
 * A plan's record with its lists read from their stored text.
 * @param {Record<string, any>} record plain record of Account_Plan__c
 */
export function readPlan(record) {
  return { ...record, products: listOf(record.products) };
}

/** @param {string | null | undefined} text JSON @returns {any[]} empty where it cannot be read */
export function listOf(text) {
  try {
    const list = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}
