// An OpenTok.js client in a chaos run. It comes back by itself when its session ended, and tells
// what happens in batches, in order.
/* global OT, report */
'use strict';

window.chaos = {
  events: [],
  flushing: false,
  session: null,
  generation: 0,

  tell(event) {
    this.events.push(event);
    if (this.flushing)
      return;
    this.flushing = true;
    setTimeout(() => {
      this.flushing = false;
      report({ event: 'batch', events: this.events.splice(0) });
    }, 5);
  },

  join({ apiKey, sessionId, token }) {
    const generation = ++this.generation;
    const session = OT.initSession(apiKey, sessionId);
    const isOld = () => generation !== this.generation;
    session.off();
    session.on({
      sessionConnected: () => isOld() || this.tell({ is: 'joined', id: session.connection.id }),
      sessionReconnecting: () => isOld() || this.tell({ is: 'reconnecting' }),
      sessionReconnected: () => isOld() || this.tell({ is: 'reconnected' }),
      sessionDisconnected: (e) => isOld() || this.tell({ is: 'out', reason: e.reason }),
      signal: (e) => isOld() || this.tell({ is: 'got', data: e.data, from: e.from && e.from.id }),
    });
    this.session = session;
    session.connect(token, (error) => {
      if (error && !isOld())
        this.tell({ is: 'refused', reason: `${error.name}: ${error.message}` });
    });
  },

  leave() {
    ++this.generation; // nothing that comes now is of interest any more, but the end
    this.tell({ is: 'leaving' });
    this.session.once('sessionDisconnected', () => this.tell({ is: 'out' }));
    this.session.disconnect();
  },

  send(orders) {
    for (const order of orders)
      this.sendOne(order);
  },

  sendOne({ number, data, to, retry }) {
    let isSending = true;
    const finish = (outcome, why) => this.tell({ is: 'finished', number, outcome, why });
    const options = { type: 'chaos', data, retryAfterReconnect: retry };
    if (to) {
      options.to = this.session.connections.get(to);
      if (!options.to) {
        finish('failed', 'the page does not know that connection');
        return;
      }
    }
    this.session.signal(options, (error) => {
      if (!error)
        finish('sent');
      else
        finish(this.outcomeOf(error, isSending), `${error.name} ${error.code}: ${error.message}`);
    }).catch(() => {}); // told through the callback already
    isSending = false;
  },

  /// OpenTok.js has the same words for what was never on the wire and for what was there when the
  /// link was lost (500, "Not connected."): only the first is told while signal() still runs. What
  /// the server refused has the server's code.
  outcomeOf(error, isSending) {
    const isRefusal = [400, 403, 404, 413, 2001].includes(error.code);
    return isSending || isRefusal ? 'failed' : 'unknown';
  },
};
