/*
 * What an account plan says. A version holds only what changed in it; what it says is the fold of all signed versions
 * up to it. Pure: versions are passed in.
 */
export { changesBetween, changesOf } from './changes.js';
export { contentAt, currentContent, openVersion, signedVersion } from './fold.js';
export { lacks } from './lacks.js';
export { choicesOf, RUMBA, rumbaOf, rumbaText, SECTIONS, valueOf } from './lines.js';
export { planState } from './planState.js';

/**
 * @typedef {import('./types.js').AgreedInitiative} AgreedInitiative
 * @typedef {import('./types.js').AgreedLine} AgreedLine
 * @typedef {import('./types.js').Change} Change
 * @typedef {import('./types.js').Content} Content
 * @typedef {import('./types.js').Initiative} Initiative
 * @typedef {import('./types.js').Lack} Lack
 * @typedef {import('./types.js').Line} Line
 * @typedef {import('./types.js').LineKind} LineKind
 * @typedef {import('./types.js').PlanState} PlanState
 * @typedef {import('./types.js').RumbaCheck} RumbaCheck
 * @typedef {import('./types.js').TemplateLine} TemplateLine
 * @typedef {import('./types.js').Version} Version
 */
