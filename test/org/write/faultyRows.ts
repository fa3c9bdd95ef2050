import type { Fault } from '../faults/fault.ts';
import type { Org } from '../org.ts';
import type { InputRecord } from '../store/results.ts';
import { refuse } from './recordError.ts';

/** Asks once a call which faults were ordered, and throws for the records that they name. */
export function createFaultyRows(org: Org, operation: string, object: string) {
  const occasion = { method: operation, path: `/${object}`, object };
  const lock = org.faults.take('rowLock', occasion);
  const refusal = org.faults.take('refusal', occasion);

  return (record: InputRecord | string, index: number): void => {
    if (lock && strikes(lock, record, index)) {
      throw refuse('UNABLE_TO_LOCK_ROW', 'unable to obtain exclusive access to this record');
    }
    if (refusal && strikes(refusal, record, index)) {
      const code = refusal.errorCode ?? 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY';
      throw refuse(code, refusal.message ?? 'refused by order', refusal.fields ?? []);
    }
  };
}

function strikes(fault: Fault, record: InputRecord | string, index: number): boolean {
  if (fault.rows && !fault.rows.includes(index)) return false;
  if (fault.everyRow && (index + 1) % fault.everyRow !== 0) return false;
  if (!fault.where) return true;
  return typeof record !== 'string' && record[fault.where.field] === fault.where.value;
}
