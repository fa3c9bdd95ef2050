export { currentPlan, forecastOf, measuredOn, modelOf } from './modelOf';
export { MARKETING_PLANS } from './plans';
export { quartersAround } from './quarters';
export { readPlans, readSettings } from './read';
export { MARKETING_SETTINGS } from './settings';
