import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { readBulkPage, type BulkPage } from '../../../services/salesforce/bulkPage.ts';

const HEADERS = { 'sforce-locator': 'MTAw', 'sforce-numberofrecords': '2' };
const PAGE = '"Id","Name"\n"1","One"\n"2","Two"\n';

function answer(body: string, headers: Record<string, string> = HEADERS): IncomingMessage {
  return Object.assign(Readable.from([Buffer.from(body)]), { headers }) as unknown as IncomingMessage;
}

function page(): BulkPage & { names: string[] } {
  const names: string[] = [];
  return { columns: ['Id', 'Name'], seen: 0, onRow: (row) => names.push(row.text(1)), names };
}

const INCOMPLETE = { errorCode: 'INCOMPLETE_RESULT' };

describe('a page of a bulk result', () => {
  test('shows its rows and says where the next page is', async () => {
    const read = page();
    expect([await readBulkPage(read, answer(PAGE)), read.names]).toEqual(['MTAw', ['One', 'Two']]);
  });

  test('is the last when its locator is the word null', async () => {
    expect(await readBulkPage(page(), answer(PAGE, { ...HEADERS, 'sforce-locator': 'null' }))).toBeNull();
  });

  test('is incomplete without a locator', async () => {
    const headers = { 'sforce-numberofrecords': '2' };
    await expect(readBulkPage(page(), answer(PAGE, headers))).rejects.toMatchObject(INCOMPLETE);
  });

  test.each([
    ['a row is missing', '"Id","Name"\n"1","One"\n'],
    ['it breaks off in a row', '"Id","Name"\n"1","One"\n"2","T'],
    ['there are more rows than promised', `${PAGE}"3","Three"\n`],
    ['a row lacks a field', '"Id","Name"\n"1"\n"2","Two"\n'],
    ['its columns are others', '"Name","Id"\n"One","1"\n"Two","2"\n'],
  ])('is incomplete when %s', async (_what, body) => {
    await expect(readBulkPage(page(), answer(body))).rejects.toMatchObject(INCOMPLETE);
  });

  test('never shows a row that was cut', async () => {
    const read = page();
    await readBulkPage(read, answer('"Id","Name"\n"1","One"\n"2","T')).catch(() => undefined);
    expect(read.names).toEqual(['One']);
  });

  test('shows no row twice when it is read again', async () => {
    const read = page();
    await readBulkPage(read, answer('"Id","Name"\n"1","One"\n')).catch(() => undefined);
    await readBulkPage(read, answer(PAGE));
    expect(read.names).toEqual(['One', 'Two']);
  });

  test('lets its receiver catch up', async () => {
    const events: string[] = [];
    const read: BulkPage = {
      ...page(),
      onRow: (row) => events.push(row.text(1)),
      afterChunk: async () => void events.push('caught up'),
    };
    await readBulkPage(read, answer(PAGE));
    expect(events).toEqual(['One', 'Two', 'caught up']);
  });
});
