import anyProduct from '@salesforce/label/c.WhiteSpace_AnyProduct';
import any from '@salesforce/label/c.WhiteSpace_ShowAny';
import empty from '@salesforce/label/c.WhiteSpace_ShowEmpty';
import nobody from '@salesforce/label/c.WhiteSpace_ShowNobody';
import notAFit from '@salesforce/label/c.WhiteSpace_ShowNotAFit';
import open from '@salesforce/label/c.WhiteSpace_ShowOpen';
import owned from '@salesforce/label/c.WhiteSpace_ShowOwned';
import planned from '@salesforce/label/c.WhiteSpace_ShowPlanned';
import { NOBODY } from './narrow.js';

const STATES = [
  { value: '', label: any },
  { value: 'Empty', label: empty },
  { value: 'Planned', label: planned },
  { value: 'Open', label: open },
  { value: NOBODY, label: nobody },
  { value: 'Owned', label: owned },
  { value: 'Not a fit', label: notAFit },
];

export function stateOptions(chosen) {
  return chosenOf(STATES, chosen);
}

export function productOptions(columns, chosen) {
  const products = columns.map(({ key, name }) => ({ value: key, label: name }));
  return chosenOf([{ value: '', label: anyProduct }, ...products], chosen);
}

function chosenOf(options, chosen) {
  return options.map((option) => ({ ...option, selected: option.value === chosen }));
}
