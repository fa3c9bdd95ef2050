import acceptAction from '@salesforce/label/c.PartnerWaiting_AcceptAction';
import acceptActionButton from '@salesforce/label/c.PartnerWaiting_AcceptActionButton';
import acceptActionWhy from '@salesforce/label/c.PartnerWaiting_AcceptActionWhy';
import acceptGoal from '@salesforce/label/c.PartnerWaiting_AcceptGoal';
import acceptGoalButton from '@salesforce/label/c.PartnerWaiting_AcceptGoalButton';
import acceptGoalWhy from '@salesforce/label/c.PartnerWaiting_AcceptGoalWhy';
import agree from '@salesforce/label/c.PartnerWaiting_Agree';
import agreed from '@salesforce/label/c.PartnerWaiting_Agreed';
import all from '@salesforce/label/c.PartnerWaiting_All';
import answerFunds from '@salesforce/label/c.PartnerWaiting_AnswerFunds';
import answerFundsButton from '@salesforce/label/c.PartnerWaiting_AnswerFundsButton';
import answerFundsWhy from '@salesforce/label/c.PartnerWaiting_AnswerFundsWhy';
import cancel from '@salesforce/label/c.PartnerWaiting_Cancel';
import claim from '@salesforce/label/c.PartnerWaiting_Claim';
import claimButton from '@salesforce/label/c.PartnerWaiting_ClaimButton';
import claimReturned from '@salesforce/label/c.PartnerWaiting_ClaimReturned';
import claimReturnedWhy from '@salesforce/label/c.PartnerWaiting_ClaimReturnedWhy';
import claimWhy from '@salesforce/label/c.PartnerWaiting_ClaimWhy';
import dealEnds from '@salesforce/label/c.PartnerWaiting_DealEnds';
import dealEndsButton from '@salesforce/label/c.PartnerWaiting_DealEndsButton';
import dealEndsLast from '@salesforce/label/c.PartnerWaiting_DealEndsLast';
import dealEndsLastButton from '@salesforce/label/c.PartnerWaiting_DealEndsLastButton';
import dealEndsWhy from '@salesforce/label/c.PartnerWaiting_DealEndsWhy';
import dealsEnd from '@salesforce/label/c.PartnerWaiting_DealsEnd';
import dealsEndButton from '@salesforce/label/c.PartnerWaiting_DealsEndButton';
import dealsEndWhy from '@salesforce/label/c.PartnerWaiting_DealsEndWhy';
import fewer from '@salesforce/label/c.PartnerWaiting_Fewer';
import finishRound from '@salesforce/label/c.PartnerWaiting_FinishRound';
import finishRoundButton from '@salesforce/label/c.PartnerWaiting_FinishRoundButton';
import finishRoundWhy from '@salesforce/label/c.PartnerWaiting_FinishRoundWhy';
import goalQuestion from '@salesforce/label/c.PartnerWaiting_GoalQuestion';
import lateAction from '@salesforce/label/c.PartnerWaiting_LateAction';
import lateActionAlone from '@salesforce/label/c.PartnerWaiting_LateActionAlone';
import lateActionButton from '@salesforce/label/c.PartnerWaiting_LateActionButton';
import missingProof from '@salesforce/label/c.PartnerWaiting_MissingProof';
import missingProofButton from '@salesforce/label/c.PartnerWaiting_MissingProofButton';
import missingProofs from '@salesforce/label/c.PartnerWaiting_MissingProofs';
import missingProofsWhy from '@salesforce/label/c.PartnerWaiting_MissingProofsWhy';
import missingProofWhy from '@salesforce/label/c.PartnerWaiting_MissingProofWhy';
import nextReview from '@salesforce/label/c.PartnerWaiting_NextReview';
import nothing from '@salesforce/label/c.PartnerWaiting_Nothing';
import nothingMore from '@salesforce/label/c.PartnerWaiting_NothingMore';
import one from '@salesforce/label/c.PartnerWaiting_One';
import problem from '@salesforce/label/c.PartnerWaiting_Problem';
import readOnly from '@salesforce/label/c.PartnerWaiting_ReadOnly';
import several from '@salesforce/label/c.PartnerWaiting_Several';
import sign from '@salesforce/label/c.PartnerWaiting_Sign';
import signButton from '@salesforce/label/c.PartnerWaiting_SignButton';
import signedChanged from '@salesforce/label/c.PartnerWaiting_SignedChanged';
import signedChangedOne from '@salesforce/label/c.PartnerWaiting_SignedChangedOne';
import signOffered from '@salesforce/label/c.PartnerWaiting_SignOffered';
import title from '@salesforce/label/c.PartnerWaiting_Title';
import anyDay from '@salesforce/label/c.PartnerWaiting_AnyDay';

export const LABELS = {
  acceptAction,
  acceptActionButton,
  acceptActionWhy,
  acceptGoal,
  acceptGoalButton,
  acceptGoalWhy,
  agree,
  agreed,
  all,
  answerFunds,
  answerFundsButton,
  answerFundsWhy,
  anyDay,
  cancel,
  claim,
  claimButton,
  claimReturned,
  claimReturnedWhy,
  claimWhy,
  dealEnds,
  dealEndsButton,
  dealEndsLast,
  dealEndsLastButton,
  dealEndsWhy,
  dealsEnd,
  dealsEndButton,
  dealsEndWhy,
  fewer,
  finishRound,
  finishRoundButton,
  finishRoundWhy,
  goalQuestion,
  lateAction,
  lateActionAlone,
  lateActionButton,
  missingProof,
  missingProofButton,
  missingProofs,
  missingProofsWhy,
  missingProofWhy,
  nextReview,
  nothing,
  nothingMore,
  one,
  problem,
  readOnly,
  several,
  sign,
  signButton,
  signedChanged,
  signedChangedOne,
  signOffered,
  title,
};
