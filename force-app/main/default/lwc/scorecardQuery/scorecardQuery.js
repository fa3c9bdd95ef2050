export { DEALS } from './deals';
export { SCORECARD } from './document';
export { plainRecords } from './plainRecords';
export { shapeScorecard } from './shape';
