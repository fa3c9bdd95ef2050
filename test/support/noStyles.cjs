/** In component tests a style sheet is an empty module: jsdom lays nothing out, and does not know `@container`. */
module.exports = {
  process: () => ({ code: 'Object.defineProperty(exports, "__esModule", { value: true });' }),
};
