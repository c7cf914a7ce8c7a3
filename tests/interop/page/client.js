// An application of OpenTok.js as its users write them; each event goes to the test as it happens.
/* global OT, report */
'use strict';

window.client = {
  session: null,

  connect({ apiKey, sessionId, token }) {
    const session = OT.initSession(apiKey, sessionId);
    this.session = session;
    const plain = (connection) => connection && {
      id: connection.connectionId,
      data: connection.data,
      creationTime: connection.creationTime,
    };
    this.plain = plain;
    session.on({
      connectionCreated: (e) => report({ event: 'connectionCreated', connection: plain(e.connection) }),
      connectionDestroyed: (e) => report({
        event: 'connectionDestroyed', connection: plain(e.connection), reason: e.reason,
      }),
      sessionReconnecting: () => report({ event: 'reconnecting' }),
      sessionReconnected: () => report({ event: 'reconnected' }),
      sessionDisconnected: (e) => report({ event: 'disconnected', reason: e.reason }),
      signal: (e) => report({
        event: 'signal',
        type: e.type === 'signal' ? null : e.type.slice('signal:'.length),
        hasData: e.data !== undefined,
        data: e.data === undefined ? null : e.data,
        from: e.from === null ? null : plain(e.from),
        fromIsNull: e.from === null,
      }),
    });
    session.connect(token, (error) => {
      if (error)
        report({ event: 'connectFailed', error: this.describe(error) });
      else
        report({ event: 'connected', connection: plain(session.connection) });
    });
  },

  describe(error) {
    return error ? { name: error.name, code: error.code, message: error.message } : null;
  },

  /// `to` is the id of a connection.
  signal({ tag, to, ...options }) {
    if (to !== undefined)
      options.to = this.session.connections.get(to);
    this.session.signal(options, (error) => {
      report({ event: 'finished', tag, error: this.describe(error) });
    }).catch(() => {}); // told through the callback already
  },

  /// `count` signals, one every `interval` ms, numbered in their data.
  stream({ tag, count, interval, type }) {
    let sent = 0;
    let acknowledged = 0;
    const failures = [];
    const next = () => {
      const number = sent;
      sent += 1;
      this.session.signal({ type, data: String(number) }, (error) => {
        acknowledged += 1;
        if (error)
          failures.push({ number, error: this.describe(error) });
        if (acknowledged === count)
          report({ event: 'streamed', tag, failures });
      }).catch(() => {});
      if (sent < count)
        setTimeout(next, interval);
    };
    next();
  },

  forceDisconnect({ tag, connection }) {
    this.session.forceDisconnect(connection, (error) => {
      report({ event: 'forced', tag, error: this.describe(error) });
    });
  },

  disconnect() {
    this.session.disconnect();
  },
};
