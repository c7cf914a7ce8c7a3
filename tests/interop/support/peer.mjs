// A SignalingSession in a process of its own (peer/).
import { EventLog } from './eventlog.mjs';
import { JsonProcess } from './process.mjs';

export class Peer extends EventLog {
  #lastTag = 0;

  constructor(name = 'peer') {
    super(name);
    this.process = new JsonProcess(process.env.SIGNALBOX_INTEROP_PEER, [],
      (event) => this.record(event));
    this.process.exited.then(({ code, signal }) => this.record({ event: 'exited', code, signal }));
  }

  /// Joins and waits until it has; returns its connection.
  async connect(credentials) {
    this.start(credentials);
    this.connection = (await this.event({ event: 'connected' })).connection;
    return this.connection;
  }

  start(credentials) {
    this.process.write({ do: 'connect', ...credentials });
  }

  /// Returns at once; the promise has the signal's outcome.
  send(signal) {
    const tag = ++this.#lastTag;
    this.process.write({ do: 'send', tag, ...signal });
    return this.event({ event: 'finished', tag });
  }

  tell(command, parameters = {}) {
    this.process.write({ do: command, ...parameters });
  }

  async close() {
    this.process.child.stdin.end();
    return await this.process.stop();
  }
}
