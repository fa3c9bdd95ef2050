/** One error as Salesforce words it in a REST answer. */
export interface ErrorBody {
  errorCode: string;
  message: string;
  fields?: string[];
}

/** Thrown anywhere in the small Salesforce; the server turns it into `[{errorCode, message, fields}]`. */
export class OrgError extends Error {
  readonly status: number;
  readonly errorCode: string;
  readonly fields: string[] | undefined;

  constructor(status: number, errorCode: string, message: string, fields?: string[]) {
    super(message);
    this.name = 'OrgError';
    this.status = status;
    this.errorCode = errorCode;
    this.fields = fields;
  }

  get body(): ErrorBody[] {
    return [
      { message: this.message, errorCode: this.errorCode, ...(this.fields ? { fields: this.fields } : {}) },
    ];
  }
}

export function notFound(message = 'The requested resource does not exist'): OrgError {
  return new OrgError(404, 'NOT_FOUND', message);
}
