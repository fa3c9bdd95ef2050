// The small Salesforce of npm start, with the sample in it. Tells its starter how to reach it, and lets days pass.
import { calendarDate } from '../../services/domain/calendarDate.ts';
import { startSampleOrg } from '../../test/support/sampleOrg.ts';

const [asOf = '', port = '0'] = process.argv.slice(2);
const sample = await startSampleOrg({
  asOf: calendarDate(asOf),
  port: Number(port),
  log: (line) => console.log(line),
});
process.on('SIGTERM', () => void sample.close().then(() => process.exit(0)));
process.on('message', ({ replayTo }: { replayTo: string }) => {
  void sample.replayTo(calendarDate(replayTo)).then(() => process.send?.({ replayed: replayTo }));
});
process.send?.({ ready: { url: sample.org.url, credentials: { ...sample.org.credentials } } });
