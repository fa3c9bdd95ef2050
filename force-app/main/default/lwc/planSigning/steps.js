/**
 * The steps of a version. Each is taken by the person that does it, as now, which the org checks.
 * @typedef {import('c/planShapes').PlanStore} PlanStore
 */

/** The second signature makes the version signed; when the other side signs in the same moment, ours is the second. */
export async function sign(store, me, versionId, versionNow) {
  const outcome = await store.act(versionId, signature(me, versionNow()));
  const version = versionNow();
  const stillOpen =
    version?.id === versionId && version.status === 'Offered' && !version[`${me.side}SignedBy`];
  const otherSigned = version?.[`${otherSide(me.side)}SignedBy`];
  if (outcome.status === 'saved' || !stillOpen || !otherSigned) return outcome;
  return store.act(versionId, signature(me, version));
}

export function offer(store, me, versionId, askedFor) {
  return store.act(versionId, { status: 'Offered', offeredBy: me.id, offeredAt: now(), askedFor });
}

export function withdraw(store, me, versionId, withdrawnReason) {
  return store.act(versionId, {
    status: 'Withdrawn',
    withdrawnBy: me.id,
    withdrawnAt: now(),
    withdrawnReason,
  });
}

function signature({ id, name, side }, version) {
  return {
    [`${side}SignedBy`]: id,
    [`${side}SignedName`]: name,
    [`${side}SignedAt`]: now(),
    ...(version[`${otherSide(side)}SignedBy`] && { status: 'Signed' }),
  };
}

function otherSide(side) {
  return side === 'vendor' ? 'partner' : 'vendor';
}

function now() {
  return new Date().toISOString();
}
