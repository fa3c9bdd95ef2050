/** Somebody whom the switcher can sign in. */
export interface Person {
  readonly username: string;
  readonly label: string;
  readonly userId: string | null;
  /** null for a guest. */
  readonly accessToken: string | null;
  readonly isGuest: boolean;
  /** Belongs to a partner's firm, not to the vendor. */
  readonly isPartner: boolean;
  /** Custom permissions that the person holds. */
  readonly permissions: readonly string[];
  /** Tabs that the person's permission sets show. */
  readonly tabs: 'all' | readonly string[];
}

export interface People {
  readonly all: readonly { readonly username: string; readonly label: string }[];
  /** The first in the list where nobody is named. */
  signedIn(username: string | undefined): Promise<Person>;
  /** What the org's clock shows. */
  now(): Promise<string>;
}
