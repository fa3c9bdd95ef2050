import type { OrgReply } from '../route.ts';

/** Refusals of the token address have a shape of their own. */
export class OAuthError extends Error {
  readonly code: string;

  constructor(code: string, description: string) {
    super(description);
    this.name = 'OAuthError';
    this.code = code;
  }

  get reply(): OrgReply {
    return { status: 400, json: { error: this.code, error_description: this.message } };
  }
}
