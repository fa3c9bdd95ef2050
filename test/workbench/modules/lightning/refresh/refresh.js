/** The page answers this event by asking again for everything it shows. */
export class RefreshEvent extends CustomEvent {
  constructor() {
    super('lightning__refresh', { bubbles: true, composed: true });
  }
}
