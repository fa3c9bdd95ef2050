import type { ComponentContent } from './siteContent.ts';
import type { SiteContents } from './readContents.ts';

export interface PlacedComponent {
  readonly component: ComponentContent;
  readonly path: string;
  /** Where it stands: the component of a theme layout, or anywhere on a page. */
  readonly place: 'theme layout' | 'page';
}

/** Every component of the site's pages and theme layouts. */
export function placedComponents({ items }: SiteContents): PlacedComponent[] {
  const pages = items.sfdc_cms__view.flatMap(({ path, body }) =>
    within(body.component).map((component) => ({ component, path, place: 'page' as const })),
  );
  const layouts = items.sfdc_cms__themeLayout.flatMap(({ path, body }) =>
    within(body.component).map((component) => ({
      component,
      path,
      place: component === body.component ? ('theme layout' as const) : ('page' as const),
    })),
  );
  return [...pages, ...layouts];
}

/** The component itself and all within its regions. */
export function within(component: ComponentContent): ComponentContent[] {
  const regions = component.children ?? [];
  return [component, ...regions.flatMap(({ children = [] }) => children.flatMap(within))];
}

/** Ids of the component, its regions and all within them. */
export function idsWithin(component: ComponentContent): string[] {
  const regions = component.children ?? [];
  return [component.id, ...regions.flatMap(({ id, children = [] }) => [id, ...children.flatMap(idsWithin)])];
}
