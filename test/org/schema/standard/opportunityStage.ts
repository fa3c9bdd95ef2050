import { checkbox, integer, percent, picklist, readOnly, text } from '../fields.ts';
import { standardObject } from '../standardObject.ts';

export const opportunityStage = standardObject('OpportunityStage', { keyPrefix: '01J', writable: false }, [
  text('MasterLabel', 255, { ...readOnly, isName: true }),
  text('ApiName', 255, readOnly),
  checkbox('IsActive', readOnly),
  integer('SortOrder', readOnly),
  checkbox('IsClosed', readOnly),
  checkbox('IsWon', readOnly),
  picklist('ForecastCategory', ['Omitted', 'Pipeline', 'BestCase', 'Forecast', 'Closed'], readOnly),
  text('ForecastCategoryName', 255, readOnly),
  percent('DefaultProbability', 3, 0, readOnly),
  text('Description', 255, readOnly),
]);
