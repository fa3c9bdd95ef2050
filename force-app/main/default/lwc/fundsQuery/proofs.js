/** What may be asked for as proof, in the order of a checklist: the names of the fields here. */
export const PROOFS = Object.freeze([
  'proofInvoice',
  'proofLeads',
  'proofPhoto',
  'proofAttendance',
  'proofScreenshot',
  'proofReport',
]);

/**
 * The proofs that an activity of a kind needs. Where nothing is set up for the kind, what holds for every kind counts;
 * where nothing is set up at all, an invoice is enough.
 * @param {readonly Record<string, any>[]} requirements
 * @param {string} kind
 * @returns {{ proofs: string[], note: string | null }}
 */
export function proofsFor(requirements, kind) {
  const fitting =
    requirements.find((each) => each.kind === kind) ?? requirements.find((each) => !each.kind) ?? null;
  if (!fitting) return { proofs: ['proofInvoice'], note: null };
  return { proofs: PROOFS.filter((proof) => fitting[proof]), note: fitting.note ?? null };
}
