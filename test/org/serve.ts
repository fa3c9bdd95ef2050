import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startOrg } from './startOrg.ts';

/**
 * The small Salesforce as a process of its own:
 *   tsx test/org/serve.ts --port 4400 --now 2017-11-15T12:00:00Z --credentials .cache/org.json
 * `--credentials` names the file that gets the address, client id, secret, user name, private key and token.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    now: { type: 'string' },
    'time-zone': { type: 'string' },
    'force-app': { type: 'string' },
    'daily-api-limit': { type: 'string' },
    currencies: { type: 'string' },
    credentials: { type: 'string' },
  },
});

const org = await startOrg({
  port: Number(values.port),
  now: values.now,
  timeZone: values['time-zone'],
  forceApp: values['force-app'],
  ...(values.currencies ? { currencies: values.currencies === 'static' ? 'static' : 'dated' } : {}),
  ...(values['daily-api-limit'] ? { dailyApiLimit: Number(values['daily-api-limit']) } : {}),
});

if (values.credentials) {
  const file = JSON.stringify({ url: org.url, ...org.credentials }, null, 2);
  writeFileSync(values.credentials, file, { mode: 0o600 });
}
console.log(`Small Salesforce at ${org.url}, its clock at ${org.clock.now().toISOString()}`);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void org.close();
  });
}
