export { PLAN_BODY } from './body';
export { choosePlan } from './choosePlan';
export { PLAN_HEAD } from './head';
export { modelOf } from './modelOf';
export { othersChange, pulseRecords } from './othersChange';
export { PLAN_PULSE } from './pulse';
export { readHead } from './readHead';
export { giveToStore } from './giveToStore';
export { readPlan } from './readPlan';
