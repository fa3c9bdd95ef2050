import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';
import { OrgError } from '../orgError.ts';

/** One part of a multipart/form-data body, in memory. */
export interface MultipartPart {
  readonly name: string;
  readonly fileName: string | null;
  readonly contentType: string;
  readonly body: Buffer;
}

const TWO_GIGABYTES = 2 * 1024 ** 3;

/** Every part by its name. INVALID_MULTIPART_REQUEST when the body is no multipart message or ends too soon. */
export async function readMultipart(
  headers: IncomingHttpHeaders,
  stream: Readable,
): Promise<Map<string, MultipartPart>> {
  const contentType = headers['content-type'];
  if (!contentType) throw invalid('Multipart message has no content type');
  const parts = new Map<string, MultipartPart>();
  await new Promise<void>((resolve, reject) => {
    const fail = (error: unknown): void => reject(invalid(String((error as Error).message)));
    let parser;
    try {
      parser = new Busboy({
        headers: { ...headers, 'content-type': contentType },
        limits: { fieldSize: TWO_GIGABYTES, fileSize: TWO_GIGABYTES },
      });
    } catch (error) {
      return fail(error);
    }
    parser.on('field', (name, value, _cutName, _cutValue, _encoding, type) => {
      parts.set(name, { name, fileName: null, contentType: type, body: Buffer.from(value) });
    });
    parser.on('file', (name, file, fileName, _encoding, type) => {
      const chunks: Buffer[] = [];
      file.on('error', fail);
      file.on('data', (chunk: Buffer) => chunks.push(chunk));
      file.on('end', () => {
        parts.set(name, { name, fileName, contentType: type, body: Buffer.concat(chunks) });
      });
    });
    parser.on('error', fail);
    parser.on('finish', resolve);
    stream.on('error', fail);
    stream.pipe(parser);
  });
  return parts;
}

function invalid(message: string): OrgError {
  return new OrgError(400, 'INVALID_MULTIPART_REQUEST', message);
}
