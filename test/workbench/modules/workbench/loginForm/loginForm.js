import { api, LightningElement } from 'lwc';

/** Stand-in for the log-in form of the platform: in the workbench people log in by choosing themselves. */
export default class LoginForm extends LightningElement {
  @api usernameLabel = '';
  @api passwordLabel = '';
  @api loginButtonLabel = '';
  @api forgotPasswordLabel = '';
  @api forgotPasswordUrl = '';

  get forgotUrl() {
    return globalThis.workbench.basePath + this.forgotPasswordUrl;
  }

  /** Leads nowhere. */
  logIn(event) {
    event.preventDefault();
  }
}
