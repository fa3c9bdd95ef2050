import back from '@salesforce/label/c.Capabilities_Back';
import internalHint from '@salesforce/label/c.Capabilities_InternalHint';
import notSaved from '@salesforce/label/c.Capabilities_NotSaved';
import questions from '@salesforce/label/c.Capabilities_Questions';
import topics from '@salesforce/label/c.Capabilities_Topics';
import tryAgain from '@salesforce/label/c.Capabilities_TryAgain';

export const LABELS = { back, internalHint, notSaved, questions, topics, tryAgain };
