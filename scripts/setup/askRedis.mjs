import { connect } from 'node:net';

const MINIMUM = [6, 2];

/**
 * Asks what listens at a Redis URL, without any client library.
 * @returns {Promise<{usable: boolean, problem?: string}>} usable, or in a few words why not
 */
export async function askRedis(url, timeoutMs = 1000) {
  const { hostname, port, username, password, protocol } = new URL(url);
  // TLS needs certificates and settings that only the real client has; it will say itself what is wrong.
  if (protocol === 'rediss:') return { usable: true };
  const login = password
    ? [`AUTH ${[decodeURIComponent(username), decodeURIComponent(password)].join(' ').trim()}`]
    : [];
  try {
    const answer = await converse(
      hostname,
      Number(port || 6379),
      [...login, 'INFO server', 'QUIT'],
      timeoutMs,
    );
    return judge(answer);
  } catch (error) {
    return {
      usable: false,
      problem: error.code === 'ECONNREFUSED' ? 'nothing listens there' : error.message,
    };
  }
}

function judge(answer) {
  if (/^-(NOAUTH|WRONGPASS|NOPERM)/m.test(answer))
    return { usable: false, problem: 'it asks for a password' };
  const version = /redis_version:(\d+)\.(\d+)[^\s]*/.exec(answer);
  if (!version) return { usable: false, problem: 'it does not answer as Redis does' };
  const [major, minor] = [Number(version[1]), Number(version[2])];
  const usable = major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1]);
  return usable
    ? { usable }
    : { usable, problem: `it is ${major}.${minor}, and ${MINIMUM.join('.')} is needed` };
}

function converse(host, port, commands, timeoutMs) {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect({ host, port }, () => socket.write(commands.join('\r\n') + '\r\n'));
    const deadline = setTimeout(() => socket.destroy(new Error('no answer in time')), timeoutMs);
    socket.setEncoding('utf8');
    socket.on('data', (text) => (heard += text));
    socket.on('error', reject);
    socket.on('close', () => {
      clearTimeout(deadline);
      resolve(heard);
    });
  });
}
