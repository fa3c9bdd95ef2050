import { describe, expect, test } from '@jest/globals';
import { readSoapCall, soapFault, soapReply } from './soap.ts';
import { readXml } from './xml.ts';

describe('SOAP', () => {
  test('a call tells its name, its arguments and its session, whatever its prefixes are', () => {
    const call = readSoapCall(
      '<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">' +
        '<s:Header xmlns="urn"><SessionHeader><sessionId>00D!x</sessionId></SessionHeader></s:Header>' +
        '<s:Body xmlns="urn"><checkDeployStatus><asyncProcessId>0Af1</asyncProcessId></checkDeployStatus></s:Body></s:Envelope>',
    );
    expect(call).toMatchObject({
      name: 'checkDeployStatus',
      sessionId: '00D!x',
      input: { asyncProcessId: '0Af1' },
    });
  });

  test('an answer repeats lists, marks nil and escapes text', () => {
    const { text } = soapReply('deploy', 'urn', { id: 'a<b', names: ['1', '2'], end: null, gone: undefined });
    expect(text).toContain(
      '<deployResponse xmlns="urn"><result><id>a&lt;b</id><names>1</names><names>2</names><end xsi:nil="true"/></result>',
    );
    expect(readXml(text ?? '').root).toBe('Envelope');
  });

  test('a fault names its code twice, as Salesforce does', () => {
    const { status, text } = soapFault('INVALID_SESSION_ID', 'Invalid Session ID found in SessionHeader');
    expect(status).toBe(500);
    expect(text).toContain('<faultcode>sf:INVALID_SESSION_ID</faultcode>');
    expect(text).toContain('<faultstring>INVALID_SESSION_ID: Invalid Session ID');
  });

  test('a text that is no envelope is refused', () => {
    expect(() => readSoapCall('<a><b/></a>')).toThrow('The request has no SOAP call');
    expect(() => readSoapCall('<a><b></a>')).toThrow();
  });
});
