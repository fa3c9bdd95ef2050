import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import * as objectInfoApi from 'lightning/uiObjectInfoApi';
import { settled, textOf } from '../../camHome/__tests__/seen';
import ChannelStatement from 'c/channelStatement';

jest.mock('@salesforce/user/isGuest', () => ({ default: false }), { virtual: true });
jest.mock('@salesforce/customPermission/Cadence_Pay_Funds', () => ({ default: undefined }), {
  virtual: true,
});

test('an account manager, who cannot enter costs, is not asked for them', async () => {
  const element = createElement('c-channel-statement', { is: ChannelStatement });
  document.body.append(element);
  objectInfoApi.getObjectInfo.emit({ apiName: 'Channel_Profit__c' });
  await settled();
  graphql.emit({ uiapi: { query: { statements: { edges: [] } } } });
  await settled();

  expect(textOf(element.shadowRoot)).toBe('');
});
