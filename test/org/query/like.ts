import { unquote } from './literal.ts';

/** `%` is any text, `_` one character; a backslash makes either stand for itself. Without case. */
export function likePattern(quoted: string): RegExp {
  const inner = quoted.slice(1, -1);
  let source = '';
  for (let at = 0; at < inner.length; at++) {
    const character = inner.charAt(at);
    if (character === '\\') {
      source += escaped(unquote(inner.slice(at, at + 2)));
      at++;
    } else if (character === '%') source += '[\\s\\S]*';
    else if (character === '_') source += '[\\s\\S]';
    else source += escaped(character);
  }
  return new RegExp(`^${source}$`, 'i');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
