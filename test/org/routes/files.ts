import { createFile } from '../files/createFile.ts';
import { notFound } from '../orgError.ts';
import type { Handler, Route } from '../route.ts';

const download: Handler = (request, org, { id = '' }) => {
  const version = org.as(request.user).retrieve('ContentVersion', id, ['Id']);
  const bytes = version && org.blobs.get(String(version['Id']));
  if (!bytes) throw notFound('The requested resource does not exist');
  return {
    status: 200,
    stream: [bytes],
    headers: { 'Content-Type': 'application/octetstream', 'Content-Length': String(bytes.length) },
  };
};

export const filesRoutes: Route[] = [
  { method: 'POST', pattern: '/sobjects/ContentVersion', handle: createFile },
  { method: 'GET', pattern: '/sobjects/ContentVersion/:id/VersionData', handle: download },
];
