// The small Salesforce of npm start, with the sample in it. Tells its starter how to reach it, and lets days pass.
import { calendarDate } from '../../services/domain/calendarDate.ts';
import { seedCapabilities } from '../../test/sample/capabilities/seedCapabilities.ts';
import { startSampleOrg } from '../../test/support/sampleOrg.ts';

const [asOf = '', port = '0'] = process.argv.slice(2);
const sample = await startSampleOrg({
  asOf: calendarDate(asOf),
  port: Number(port),
  withPlans: true,
  withMarketing: true,
  log: (line) => console.log(line),
});
process.on('SIGTERM', () => void sample.close().then(() => process.exit(0)));
process.on('message', (order: { replayTo: string; answerCapabilities?: boolean }) => {
  void carryOut(order).then(() => process.send?.({ replayed: order.replayTo }));
});

async function carryOut({
  replayTo,
  answerCapabilities,
}: {
  replayTo: string;
  answerCapabilities?: boolean;
}) {
  const day = calendarDate(replayTo);
  await sample.replayTo(day);
  if (answerCapabilities) await seedCapabilities(sample.connection, day);
}

process.send?.({ ready: { url: sample.org.url, credentials: { ...sample.org.credentials } } });
