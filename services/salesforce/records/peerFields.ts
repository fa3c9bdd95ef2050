import { count, words } from './fieldCodecs.ts';
import { field } from './recordCodec.ts';

/** The anonymous band of peers, on a scorecard and on each of its scores. All null with too few peers. */
export const PEER_FIELDS = {
  peerLow: field('Peer_Low__c', count.nullable()),
  peerHigh: field('Peer_High__c', count.nullable()),
  peerCount: field('Peer_Count__c', count.nullable()),
  peerScope: field(
    'Peer_Scope__c',
    words({
      'Type, stage and region': 'Type, stage and region',
      'Type and stage': 'Type and stage',
      Type: 'Type',
    }).nullable(),
  ),
};
