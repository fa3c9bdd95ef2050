const API = '/services/data/v66.0';

/** Asks the org as the signed-in user. @throws the error object that the platform's data layer gives to components. */
export async function ask(method, path, body) {
  const response = await fetch(`${API}/${path}`, {
    method,
    headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  const content = text ? JSON.parse(text) : undefined;
  if (!response.ok) {
    throw Object.freeze({
      ok: false,
      status: response.status,
      statusText: response.statusText,
      body: Array.isArray(content) ? content[0] : content,
      headers: {},
      errorType: 'fetchResponse',
    });
  }
  return freeze(content);
}

/** What the platform provisions is read-only, all the way down. */
function freeze(value) {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/** Answers that are being shown: two components that ask the same thing share one request and one answer. */
const answers = new Map();

class Answer {
  listeners = new Set();
  shown = undefined;
  underway = undefined;

  constructor({ key, load, recordIds = [], shape }) {
    this.key = key;
    this.load = load;
    this.recordIds = recordIds;
    this.shape = shape;
  }

  refresh() {
    this.underway ??= this.load()
      .then(
        (data) => this.show({ data, error: undefined }),
        (error) => this.show({ data: undefined, error }),
      )
      .finally(() => (this.underway = undefined));
    return this.underway;
  }

  show(result) {
    this.shown = this.shape(result, this);
    for (const listener of this.listeners) listener(this.shown);
  }
}

/**
 * A wire adapter. `request(config)` returns `{ load, recordIds }`, or nothing while the configuration is incomplete,
 * in which case nothing is asked, as on the platform.
 */
export function wireAdapter(name, request, shape = (result) => result) {
  return class {
    constructor(listener) {
      this.listener = listener;
      listener(shape({ data: undefined, error: undefined }));
    }

    connect() {
      this.connected = true;
      this.follow();
    }

    disconnect() {
      this.connected = false;
      this.leave();
    }

    update(config) {
      const wanted = request(config);
      const key = wanted && `${name}:${stableText(config)}`;
      if (key === this.key) return;
      this.leave();
      this.key = key;
      this.wanted = wanted;
      this.follow();
    }

    follow() {
      if (!this.connected || !this.wanted || this.answer) return;
      if (!answers.has(this.key)) answers.set(this.key, new Answer({ key: this.key, ...this.wanted, shape }));
      this.answer = answers.get(this.key);
      this.answer.listeners.add(this.listener);
      if (this.answer.shown) this.listener(this.answer.shown);
      else this.answer.refresh();
    }

    leave() {
      this.answer?.listeners.delete(this.listener);
      if (this.answer?.listeners.size === 0) answers.delete(this.answer.key);
      this.answer = undefined;
    }
  };
}

/** Asks again for every answer that shows one of these records. */
export async function refreshRecords(recordIds) {
  const touched = [...answers.values()].filter((answer) =>
    answer.recordIds.some((id) => recordIds.includes(id)),
  );
  await Promise.all(touched.map((answer) => answer.refresh()));
}

/** Asks again for everything on the page. */
export async function refreshEverything() {
  await Promise.all([...answers.values()].map((answer) => answer.refresh()));
}

/** `Account.Name` from a schema import or from text. */
export function apiName(reference) {
  if (typeof reference === 'string') return reference;
  if (!reference?.fieldApiName) return reference?.objectApiName;
  return reference.objectApiName
    ? `${reference.objectApiName}.${reference.fieldApiName}`
    : reference.fieldApiName;
}

function stableText(config) {
  return JSON.stringify(config, (_, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
