// npm run api-key -- <name> [scopes]: makes a key, and what CADENCE_API_KEYS has to say about it.
import { createHash, randomBytes } from 'node:crypto';

const [name, scopes = 'read+sync+decks'] = process.argv.slice(2);
if (!name || !/^[\w-]+$/.test(name)) {
  console.error('Name who will call: npm run api-key -- salesforce read+sync+decks');
  process.exit(1);
}
const key = randomBytes(24).toString('base64url');
console.log(`Key, for the caller alone:        ${key}`);
console.log(
  `Entry to add to CADENCE_API_KEYS: ${name}:${createHash('sha256').update(key).digest('hex')}:${scopes}`,
);
