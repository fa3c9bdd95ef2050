export { HOME } from './document';
export { readHome } from './readHome';
