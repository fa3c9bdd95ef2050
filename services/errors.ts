/**
 * What was asked cannot be done until somebody changes something: the API answers 422, a job gives up.
 * The message says what is wrong, the hint what to do next; both are read by people.
 */
export class Rejected extends Error {
  override readonly name: string = 'Rejected';
  readonly hint: string;
  /** One line each, where more than one thing is wrong. */
  readonly details: readonly string[];

  constructor(message: string, hint: string, options: ErrorOptions & { details?: readonly string[] } = {}) {
    super(message, options);
    this.hint = hint;
    this.details = options.details ?? [];
  }
}

/**
 * Nothing is wrong with what was asked; it did not work now: the API answers 503 with Retry-After, a job
 * is tried again.
 */
export class Retryable extends Error {
  override readonly name: string = 'Retryable';
  /** How long to wait before another try has a chance, in milliseconds. */
  readonly afterMs: number;

  constructor(message: string, afterMs: number, options: ErrorOptions = {}) {
    super(message, options);
    this.afterMs = afterMs;
  }
}
