/** How to reach and enter an org. */
export interface SalesforceSettings {
  /** Where sessions come from, e.g. https://login.salesforce.com or My Domain. */
  readonly loginUrl: string;
  readonly apiVersion: '66.0';
  readonly auth: SalesforceAuth;
  /** Share (0 to 1) of the org's calls of the day, whoever made them, at which we stop making more. */
  readonly apiShare: number;
  /** For one call, from sending it to the last byte of the answer. */
  readonly timeoutMs: number;
}

export type SalesforceAuth =
  /** privateKey: PEM, of the certificate that the External Client App knows. */
  | {
      readonly kind: 'jwt';
      readonly clientId: string;
      readonly username: string;
      readonly privateKey: string;
    }
  | { readonly kind: 'clientCredentials'; readonly clientId: string; readonly clientSecret: string }
  /** Cannot be renewed: when it expires, so does the client. */
  | { readonly kind: 'accessToken'; readonly instanceUrl: string; readonly accessToken: string };
