// What one client saw, in order. Tests wait for events; they never sleep.
import { inspect } from 'node:util';

const defaultTimeout = Number(process.env.SIGNALBOX_TEST_PATIENCE ?? 20000);

function matches(value, pattern) {
  if (typeof pattern === 'function')
    return Boolean(pattern(value));
  if (pattern === null || typeof pattern !== 'object')
    return Object.is(value, pattern);
  if (value === null || typeof value !== 'object')
    return false;
  return Object.entries(pattern).every(([key, wanted]) => matches(value[key], wanted));
}

export class EventLog {
  events = [];
  #waiting = new Set();

  constructor(name) {
    this.name = name;
  }

  record(event) {
    this.events.push(event);
    for (const waiter of this.#waiting)
      waiter(event);
  }

  /// The events so far that have every member of `pattern` (or satisfy it, if it is a function).
  all(pattern) {
    return this.events.filter((event) => matches(event, pattern));
  }

  /// The first event that matches, past or future; `after` skips those before that index.
  async event(pattern, { after = 0, timeout = defaultTimeout } = {}) {
    const past = this.events.slice(after).find((event) => matches(event, pattern));
    if (past)
      return past;
    return await new Promise((resolve, reject) => {
      const finish = (action, value) => {
        clearTimeout(timer);
        this.#waiting.delete(waiter);
        action(value);
      };
      const waiter = (event) => {
        if (matches(event, pattern))
          finish(resolve, event);
      };
      const timer = setTimeout(() => finish(reject, new Error(
        `${this.name} saw no ${inspect(pattern)} within ${timeout} ms. It saw:\n`
        + this.events.slice(-30).map((event) => inspect(event, { breakLength: 200 })).join('\n'))),
      timeout);
      this.#waiting.add(waiter);
    });
  }

  /// Resolves as soon as at least `count` events match.
  async atLeast(count, pattern, options) {
    let seen = this.all(pattern).length;
    while (seen < count) {
      await this.event(pattern, { ...options, after: this.events.length });
      seen = this.all(pattern).length;
    }
    return this.all(pattern);
  }
}
