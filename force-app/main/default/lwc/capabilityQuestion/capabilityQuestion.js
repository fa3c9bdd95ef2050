import { api, LightningElement } from 'lwc';

/** A question with its answers to choose from or a field to write in. Says `choose` and `write` of what is given. */
export default class CapabilityQuestion extends LightningElement {
  /** @type {ReturnType<typeof import('../capabilitySurvey/questionView.js').questionView>} */
  @api question;

  handleChoice({ target: { value, checked } }) {
    this.say('choose', { value, checked });
  }

  handleText({ target: { value } }) {
    this.say('write', { value });
  }

  say(name, given) {
    this.dispatchEvent(new CustomEvent(name, { detail: { key: this.question.key, ...given } }));
  }
}
