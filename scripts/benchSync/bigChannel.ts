import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { startOrg } from '../../test/org/startOrg.ts';
import { loadChannel, type ChannelSize } from './loadChannel.ts';

/**
 * A small Salesforce with a big channel in it, and a plain server beside it that hands out the same bulk bytes: the
 * floor of what any reader on this machine could do. Prints where both are; changes so many deals when it is
 * told a number; ends when its input ends.
 */
const size = JSON.parse(process.argv[2]!) as ChannelSize;
const org = await startOrg({ now: '2017-11-15T12:00:00Z', timeZone: 'GMT' });
const channel = loadChannel(org, size);

const FLOOR_QUERY =
  'SELECT Id, IsDeleted, Partner__c, Amount, CloseDate, CreatedDate, StageName, IsClosed, IsWon, Probability, ' +
  'Partner_Seller__c, Led_By__c FROM Opportunity WHERE Partner__c != null';
const result = org.org.as(org.org.administrator).query(FLOOR_QUERY);
const bytes = [...result.csv()];
const headers = {
  'content-type': 'text/csv',
  'sforce-locator': 'null',
  'sforce-numberofrecords': String(result.totalSize),
};
const floor = createServer((_request, response) => {
  response.writeHead(200, headers);
  void pipeline(Readable.from(bytes, { objectMode: false }), response);
});
floor.listen(0, '127.0.0.1');
await once(floor, 'listening');

const { clientId, username, privateKey } = org.credentials;
const floorUrl = `http://127.0.0.1:${(floor.address() as AddressInfo).port}`;
console.log(JSON.stringify({ url: org.url, floorUrl, query: FLOOR_QUERY, clientId, username, privateKey }));

for await (const line of createInterface({ input: process.stdin })) {
  org.clock.advance(3_600_000);
  channel.changeDeals(Number(line));
  console.log('changed');
}
process.exit();
