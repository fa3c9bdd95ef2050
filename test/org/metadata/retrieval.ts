import { zipSync } from 'fflate';
import type { Org } from '../org.ts';
import { OrgError } from '../orgError.ts';
import { perOrg } from '../perOrg.ts';
import type { OrgUser } from '../user.ts';
import { metadataOf } from './deployments.ts';
import type { DeployedComponent } from './deployments.ts';
import { fileProperties } from './fileProperties.ts';
import { childrenOf, elementsOf, isElement, textOf, writeXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

interface Retrieval {
  readonly members: Map<string, string[]>;
  readonly version: string;
}

const retrievals = perOrg(() => new Map<string, Retrieval>());

/** Asks for components by the names of a manifest; the answer is fetched with `retrieveResult`. */
export function startRetrieval(input: XmlElement, org: Org): unknown {
  // The WSDL says retrieveRequest; Salesforce takes the shorter name, which jsforce uses, as well.
  const [request] = [...elementsOf(input, 'retrieveRequest'), ...elementsOf(input, 'request')];
  const manifest = request?.['unpackaged'];
  if (!request || !isElement(manifest)) {
    throw new OrgError(500, 'INVALID_OPERATION', 'Only unpackaged metadata can be retrieved');
  }
  const members = new Map(
    elementsOf(manifest, 'types').map((types) => [
      textOf(types, 'name') ?? '',
      childrenOf(types, 'members').filter((member) => typeof member === 'string'),
    ]),
  );
  const id = metadataOf(org).nextId('09S');
  retrievals(org).set(id, { members, version: textOf(request, 'apiVersion') ?? '' });
  return { done: false, id, state: 'Queued' };
}

/** The files in metadata format as they were deployed, in a zip. Fields alone come with their whole object. */
export function retrieveResult(id: string, org: Org, user: OrgUser): unknown {
  const retrieval = retrievals(org).get(id);
  if (!retrieval) throw new OrgError(500, 'INVALID_CROSS_REFERENCE_KEY', `invalid cross reference id: ${id}`);
  const { components } = metadataOf(org);
  const wanted = [...components.values()].filter(({ component: { type, fullName } }) => {
    const names = retrieval.members.get(type) ?? [];
    return names.includes(fullName) || names.includes('*');
  });
  return {
    done: true,
    fileProperties: wanted.map((deployed) => fileProperties(deployed, user)),
    id,
    messages: missingNames(retrieval, wanted),
    status: 'Succeeded',
    success: true,
    zipFile: zipOf(wanted, retrieval).toString('base64'),
  };
}

function missingNames(retrieval: Retrieval, found: DeployedComponent[]): unknown[] {
  const names = new Set(found.map(({ component }) => `${component.type}:${component.fullName}`));
  return [...retrieval.members].flatMap(([type, members]) =>
    members
      .filter((name) => name !== '*' && !names.has(`${type}:${name}`))
      .map((name) => ({
        fileName: 'unpackaged/package.xml',
        problem: `Entity of type '${type}' named '${name}' cannot be found`,
      })),
  );
}

function zipOf(found: DeployedComponent[], { members, version }: Retrieval): Buffer {
  const types = [...members].map(([name, list]) => ({ members: list, name }));
  const manifest = writeXml('Package', { types, version }).replace(
    '<Package>',
    '<Package xmlns="http://soap.sforce.com/2006/04/metadata">',
  );
  const entries: Record<string, Uint8Array> = {
    'unpackaged/package.xml': Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${manifest}\n`),
  };
  for (const { files } of found) {
    for (const [path, content] of files) entries[`unpackaged/${path}`] = content;
  }
  return Buffer.from(zipSync(entries));
}
