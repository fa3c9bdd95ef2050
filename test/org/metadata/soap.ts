import type { OrgReply } from '../route.ts';
import { isElement, readXml, textOf, writeXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** A SOAP call: its name, its arguments and the session that it was made in. */
export interface SoapCall {
  readonly name: string;
  readonly input: XmlElement;
  readonly sessionId: string | null;
}

/** Throws an Error when the text is no SOAP envelope with a call in its body. */
export function readSoapCall(text: string): SoapCall {
  const { root, content } = readXml(text);
  const body = content['Body'];
  const name = isElement(body) ? Object.keys(body).find((key) => !key.startsWith('@')) : undefined;
  if (root !== 'Envelope' || !isElement(body) || !name) throw new Error('The request has no SOAP call');
  const header = content['Header'];
  const session = isElement(header) ? header['SessionHeader'] : undefined;
  const input = body[name];
  return {
    name,
    input: isElement(input) ? input : {},
    sessionId: isElement(session) ? textOf(session, 'sessionId') : null,
  };
}

/** The answer `<callResponse><result>…`; a list gives one `result` for each entry, undefined gives none. */
export function soapReply(call: string, namespace: string, result: unknown): OrgReply {
  const body = `<${call}Response xmlns="${namespace}">${writeXml('result', result)}</${call}Response>`;
  return { status: 200, text: envelope(body), headers: XML };
}

/** A fault as Salesforce sends it: HTTP 500, `sf:CODE`, and the code again before the message. */
export function soapFault(code: string, message: string, status = 500): OrgReply {
  const text = `${code}: ${message}`;
  const fault = `<soapenv:Fault>${writeXml('faultcode', `sf:${code}`)}${writeXml('faultstring', text)}</soapenv:Fault>`;
  return { status, text: envelope(fault), headers: XML };
}

const XML = { 'content-type': 'text/xml;charset=UTF-8' };

function envelope(body: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"' +
    ' xmlns:sf="http://soap.sforce.com/2006/04/metadata"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`
  );
}
