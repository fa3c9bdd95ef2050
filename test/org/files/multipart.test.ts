import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { readMultipart } from './multipart.ts';

const HEADERS = { 'content-type': 'multipart/form-data; boundary="cut"' };
const BYTES = Buffer.from([0, 13, 10, 255, 45, 45]);

function body(...lines: (string | Buffer)[]): Readable {
  return Readable.from([Buffer.concat(lines.map((line) => Buffer.from(line)))]);
}

describe('a multipart message', () => {
  test('gives its text and its file, byte for byte', async () => {
    const parts = await readMultipart(
      HEADERS,
      body(
        '--cut\r\nContent-Disposition: form-data; name="entity_content";\r\nContent-Type: application/json\r\n\r\n',
        '{"Title":"Müller"}\r\n--cut\r\n',
        'Content-Disposition: form-data; name="VersionData"; filename="deck.pptx"\r\n',
        'Content-Type: application/octet-stream\r\n\r\n',
        BYTES,
        '\r\n--cut--\r\n',
      ),
    );
    expect(parts.get('entity_content')?.body.toString()).toBe('{"Title":"Müller"}');
    expect(parts.get('VersionData')).toMatchObject({ fileName: 'deck.pptx', body: BYTES });
  });

  test('that stops before its last boundary is refused', async () => {
    const cut = body('--cut\r\nContent-Disposition: form-data; name="VersionData"; filename="a"\r\n\r\nhal');
    await expect(readMultipart(HEADERS, cut)).rejects.toMatchObject({
      errorCode: 'INVALID_MULTIPART_REQUEST',
    });
  });
});
