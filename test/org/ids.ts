const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHECK = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const SHAPE = /^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/;

/** The instance part that every id of this org carries after the key prefix. */
export const POD = 'Ig0';

/** 18 characters from a key prefix and a serial number (1, 2, 3 …). */
export function idOf(prefix: string, serial: number): string {
  let text = '';
  for (let rest = serial; text.length < 9; rest = Math.floor(rest / 62)) {
    text = DIGITS.charAt(rest % 62) + text;
  }
  return withChecksum(prefix + POD + text);
}

/** The three characters that make a case-sensitive id of 15 safe to compare without case. */
export function withChecksum(id15: string): string {
  let suffix = '';
  for (let group = 0; group < 15; group += 5) {
    let bits = 0;
    for (let place = 0; place < 5; place++) {
      const character = id15.charCodeAt(group + place);
      if (character >= 65 && character <= 90) bits |= 1 << place;
    }
    suffix += CHECK.charAt(bits);
  }
  return id15 + suffix;
}

/** 18 characters for an id of 15 or 18; null when it has no such shape or a wrong checksum. */
export function normaliseId(text: string): string | null {
  if (!SHAPE.test(text)) return null;
  const id = withChecksum(text.slice(0, 15));
  return text.length === 15 || text === id ? id : restoreCase(text);
}

/** The serial number inside one of our own ids; null for an id of another org. */
export function serialOf(id: string): number | null {
  if (id.slice(3, 6) !== POD) return null;
  let serial = 0;
  for (let place = 6; place < 15; place++) serial = serial * 62 + digit(id.charCodeAt(place));
  return serial;
}

/** A tool may have lost the upper case of an id of 18; its checksum says which letters had it. */
function restoreCase(id18: string): string | null {
  let id15 = '';
  for (let group = 0; group < 3; group++) {
    const bits = CHECK.indexOf(id18.charAt(15 + group).toUpperCase());
    if (bits < 0) return null;
    for (let place = 0; place < 5; place++) {
      const character = id18.charAt(group * 5 + place);
      id15 += bits & (1 << place) ? character.toUpperCase() : character.toLowerCase();
    }
  }
  return withChecksum(id15) === id15 + id18.slice(15).toUpperCase() ? withChecksum(id15) : null;
}

function digit(code: number): number {
  if (code <= 57) return code - 48;
  return code <= 90 ? code - 55 : code - 61;
}
