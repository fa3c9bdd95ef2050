import type { Fault, FaultKind, FaultOccasion } from './fault.ts';

export interface Faults {
  order: (fault: Fault) => void;
  /** The first ordered fault of that kind that fits; each call counts it down. */
  take: (kind: FaultKind, occasion: FaultOccasion) => Fault | null;
  pending: () => Fault[];
  clear: () => void;
}

export function createFaults(): Faults {
  let ordered: (Fault & { skip: number; times: number })[] = [];

  return {
    order: (fault) => {
      ordered.push({ ...fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
    },
    take: (kind, occasion) => {
      for (const fault of ordered) {
        if (fault.kind !== kind || !fits(fault, occasion)) continue;
        if (fault.skip > 0) {
          fault.skip--;
          continue;
        }
        fault.times--;
        ordered = ordered.filter((other) => other.times > 0);
        return fault;
      }
      return null;
    },
    pending: () => ordered.map((fault) => ({ ...fault })),
    clear: () => {
      ordered = [];
    },
  };
}

function fits(fault: Fault, occasion: FaultOccasion): boolean {
  if (fault.method && fault.method.toUpperCase() !== occasion.method.toUpperCase()) return false;
  if (fault.object && fault.object.toLowerCase() !== occasion.object?.toLowerCase()) return false;
  return !fault.path || pathPattern(fault.path).test(occasion.path);
}

function pathPattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
