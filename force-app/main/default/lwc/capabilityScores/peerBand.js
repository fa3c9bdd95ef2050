/**
 * @typedef {object} Peer
 * @property {string} partnerId
 * @property {string | null} type
 * @property {string | null} stage
 * @property {string | null} region
 *
 * @typedef {object} PeerBand
 * @property {number} low first quartile
 * @property {number} high third quartile
 * @property {number} count
 * @property {'Type, stage and region' | 'Type and stage' | 'Type'} scope what the peers have in common
 */

/** From the nearest peers to the widest; beyond that a comparison says nothing. */
const SCOPES = /** @type {const} */ ([
  ['Type, stage and region', ['type', 'stage', 'region']],
  ['Type and stage', ['type', 'stage']],
  ['Type', ['type']],
]);

/** Fewer would let partners recognise each other, whatever a template says. */
const FEWEST = 5;

/**
 * The middle half of comparable partners, without this one (metrics.md §4, peer band). Null when there are too few
 * even after widening region, then stage. Nobody can be read out of it but numbers.
 * @param {Peer} partner
 * @param {readonly (Peer & { score: number | null })[]} all may include the partner itself
 * @param {number} neededPeers
 * @returns {PeerBand | null}
 */
export function peerBand(partner, all, neededPeers = FEWEST) {
  const others = all.filter(({ partnerId, score }) => partnerId !== partner.partnerId && score !== null);
  for (const [scope, properties] of SCOPES) {
    const peers = others.filter((other) => properties.every((name) => other[name] === partner[name]));
    if (peers.length >= Math.max(FEWEST, neededPeers)) {
      const [low, high] = quartiles(peers.map(({ score }) => score));
      return { low: Math.round(low), high: Math.round(high), count: peers.length, scope };
    }
  }
  return null;
}

/**
 * First and third quartile, unrounded, interpolated between neighbours.
 * @param {readonly number[]} values at least one
 * @returns {[number, number]}
 */
export function quartiles(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share) => {
    const place = (sorted.length - 1) * share;
    const below = Math.floor(place);
    const above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
  };
  return [at(0.25), at(0.75)];
}
