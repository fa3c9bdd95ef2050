export { PORTFOLIO } from './document.js';
export { portfolioOf } from './portfolioOf.js';
export { FIRST_PAGE, WHOLE_PORTFOLIO } from './pages.js';
