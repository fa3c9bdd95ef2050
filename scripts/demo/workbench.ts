// The workbench of npm start: the deployed pages in a browser, over the small Salesforce. Tells its starter where.
import { Connection } from 'jsforce';
import { peopleOf } from '../../test/workbench/orgPeople.ts';
import { samplePeople } from '../../test/workbench/samplePeople.ts';
import { startWorkbench } from '../../test/workbench/startWorkbench.ts';

const [orgUrl = '', port = '0'] = process.argv.slice(2);
const { SAMPLE_ACCESS_TOKEN: accessToken = '' } = process.env;
const connection = new Connection({ instanceUrl: orgUrl, accessToken, version: '66.0' });
const people = peopleOf(orgUrl, await samplePeople(connection));
const workbench = await startWorkbench({
  orgUrl,
  people,
  port: Number(port),
  log: (line) => console.log(line),
});
process.on('SIGTERM', () => void workbench.close().then(() => process.exit(0)));
process.send?.({ ready: { url: workbench.url, siteUrl: workbench.siteUrl } });
