import { contentDocumentLinkBehaviour } from '../files/contentDocumentLink.ts';
import { contentVersionBehaviour } from '../files/contentVersion.ts';
import type { Behaviour } from './behaviour.ts';

export const fileBehaviours: Behaviour[] = [contentVersionBehaviour, contentDocumentLinkBehaviour];
