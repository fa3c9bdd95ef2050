import { OrgError } from '../orgError.ts';
import type { Handler, OrgRequest } from '../route.ts';
import { requireSaved } from '../routes/saveReply.ts';
import type { InputRecord } from '../store/results.ts';
import { readMultipart } from './multipart.ts';

const FIFTY_MEGABYTES = 50 * 1024 * 1024;

/** A new version of a new or an existing file, its bytes in base64 in JSON or in a part of their own. */
export const createFile: Handler = async (request, org) => {
  const isMultipart = request.headers['content-type']?.startsWith('multipart/') ?? false;
  const record = isMultipart ? await readParts(request) : await readLimitedJson(request);
  const { id } = requireSaved(org.as(request.user).insert('ContentVersion', [record]));
  return { status: 201, json: { id, success: true, errors: [] } };
};

async function readParts(request: OrgRequest): Promise<InputRecord> {
  const parts = await readMultipart(request.headers, request.stream);
  const description = parts.get('entity_content') ?? parts.get('entity_document');
  const data = parts.get('VersionData');
  if (!description) throw invalid('Multipart message must include a non-binary part');
  if (!data?.fileName) throw invalid('Multipart message must include a file part named VersionData');
  try {
    const record = JSON.parse(description.body.toString('utf8')) as InputRecord;
    return { PathOnClient: data.fileName, ...record, VersionData: data.body };
  } catch (cause) {
    throw new OrgError(400, 'JSON_PARSER_ERROR', (cause as Error).message);
  }
}

async function readLimitedJson(request: OrgRequest): Promise<InputRecord> {
  const body = await request.readBody();
  if (body.length > FIFTY_MEGABYTES) {
    const message = `Maximum size of request reached. Maximum size of request is ${FIFTY_MEGABYTES} bytes.`;
    throw new OrgError(400, 'JSON_PARSER_ERROR', message);
  }
  try {
    return JSON.parse(body.toString('utf8')) as InputRecord;
  } catch (cause) {
    throw new OrgError(400, 'JSON_PARSER_ERROR', (cause as Error).message);
  }
}

function invalid(message: string): OrgError {
  return new OrgError(400, 'INVALID_MULTIPART_REQUEST', message);
}
