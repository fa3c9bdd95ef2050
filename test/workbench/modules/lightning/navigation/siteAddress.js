/**
 * Where a page reference leads in an LWR site.
 * @param {{ type: string, attributes?: Record<string, string>, state?: Record<string, string> }} reference
 * @param {{ basePath: string, pages: Record<string, string> }} site
 * @returns {string}
 * @throws Error for a kind of page that such sites do not know
 */
export function siteAddress({ type, attributes = {}, state = {} }, { basePath, pages }) {
  const query = Object.keys(state).length > 0 ? `?${new URLSearchParams(state)}` : '';
  switch (type) {
    case 'comm__namedPage': {
      if (!(attributes.name in pages)) throw new Error(`The site has no page ${attributes.name}.`);
      return basePath + pages[attributes.name] + query;
    }
    case 'comm__loginPage':
      return attributes.actionName === 'logout' ? '/workbench/logout' : `${basePath}/login`;
    case 'standard__webPage':
      return attributes.url.startsWith('/') ? basePath + attributes.url : attributes.url;
    case 'standard__recordPage':
      return `${basePath}/${attributes.objectApiName}/${attributes.recordId}/detail`;
    default:
      throw new Error(`LWR sites know no page of type ${type}.`);
  }
}
