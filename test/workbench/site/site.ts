/** An Experience Cloud site as its metadata describes it. */
export interface Site {
  /** Where its pages begin: '/partners'. */
  readonly basePath: string;
  readonly label: string;
  /** Nobody gets in without logging in. */
  readonly isPrivate: boolean;
  readonly letsEmployeesIn: boolean;
  readonly routes: readonly Route[];
  readonly views: ReadonlyMap<string, View>;
  /** Kind of theme layout, such as Inner → the layout. */
  readonly layouts: ReadonlyMap<string, SiteComponent>;
  /** Values of the branding by their names in the branding set. */
  readonly branding: Readonly<Record<string, string>>;
  /** By developer name. */
  readonly menus: ReadonlyMap<string, readonly MenuItem[]>;
  /** 1 or 2, by the style sheets that the site loads. */
  readonly slds: 1 | 2;
}

export interface Route {
  readonly apiName: string;
  readonly title: string;
  readonly type: string;
  /** Below the base path; empty for the home page. */
  readonly urlPrefix: string;
  readonly viewId: string;
  readonly access: 'UseParent' | 'Public' | 'RequiresLogin';
}

export interface View {
  readonly layoutType: string;
  readonly component: SiteComponent;
}

export interface SiteComponent {
  readonly definition: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Region[];
}

export interface Region {
  readonly name: string;
  readonly children?: readonly SiteComponent[];
}

export interface MenuItem {
  readonly label: string;
  readonly target: string;
  readonly type: string;
  readonly publiclyAvailable: boolean;
}
