import errorHint from '@salesforce/label/c.Capabilities_ErrorHint';
import errorTitle from '@salesforce/label/c.Capabilities_ErrorTitle';
import guestHint from '@salesforce/label/c.Capabilities_GuestHint';
import guestTitle from '@salesforce/label/c.Capabilities_GuestTitle';
import loading from '@salesforce/label/c.Capabilities_Loading';
import noAccessHint from '@salesforce/label/c.Capabilities_NoAccessHint';
import noAccessTitle from '@salesforce/label/c.Capabilities_NoAccessTitle';
import noTemplateHint from '@salesforce/label/c.Capabilities_NoTemplateHint';
import noTemplateTitle from '@salesforce/label/c.Capabilities_NoTemplateTitle';
import tryAgain from '@salesforce/label/c.Capabilities_TryAgain';

export const LABELS = {
  errorHint,
  errorTitle,
  guestHint,
  guestTitle,
  loading,
  noAccessHint,
  noAccessTitle,
  noTemplateHint,
  noTemplateTitle,
  tryAgain,
};
