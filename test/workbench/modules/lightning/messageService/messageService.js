export const APPLICATION_SCOPE = Symbol('APPLICATION_SCOPE');

const subscriptions = new Set();

export const createMessageContext = () => ({});

export function subscribe(context, channel, listener) {
  const subscription = { context, channel, listener };
  subscriptions.add(subscription);
  return subscription;
}

export const unsubscribe = (subscription) => subscriptions.delete(subscription);

export function publish(_context, channel, message) {
  for (const subscription of subscriptions)
    if (subscription.channel === channel) subscription.listener(message);
}

export function releaseMessageContext(context) {
  for (const subscription of subscriptions)
    if (subscription.context === context) subscriptions.delete(subscription);
}

export class MessageContext {
  constructor(listener) {
    this.context = createMessageContext();
    listener(this.context);
  }

  connect() {}

  update() {}

  disconnect() {
    releaseMessageContext(this.context);
  }
}
