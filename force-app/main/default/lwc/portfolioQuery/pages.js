/** Partners of the first question: all that a channel account manager has, and enough to begin with for a chief. */
export const FIRST_PAGE = 200;
/** The most that one question brings. */
export const WHOLE_PORTFOLIO = 2000;
