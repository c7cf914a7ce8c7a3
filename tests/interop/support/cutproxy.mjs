// A TCP proxy before the hub whose cable can be pulled. REST and socket both pass through it: the
// hub derives the socket's address from the Host header.
import net from 'node:net';
import { Writable } from 'node:stream';

export async function startCutProxy(apiUrl) {
  const target = new URL(apiUrl);
  const pairs = new Set();
  let refusing = false;
  let muffled = false;

  const server = net.createServer((client) => {
    if (refusing) {
      client.resetAndDestroy();
      return;
    }
    const upstream = net.connect(Number(target.port), target.hostname);
    const pair = { client, upstream };
    pairs.add(pair);
    for (const [from, to] of [[client, upstream], [upstream, client]]) {
      from.setNoDelay(true);
      from.on('error', () => {});
      from.on('close', () => {
        to.destroy();
        pairs.delete(pair);
      });
    }
    client.pipe(upstream);
    upstream.once('data', (head) => {
      const isWebSocket = head.toString('latin1').startsWith('HTTP/1.1 101');
      client.write(head);
      upstream.pipe(isWebSocket && muffled ? new Writable({ write: (a, b, done) => done() }) : client);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  const cut = () => {
    for (const { client, upstream } of pairs) {
      client.resetAndDestroy();
      upstream.resetAndDestroy();
    }
  };
  return {
    apiUrl: `http://127.0.0.1:${server.address().port}`,
    /// Pulls the cable under whoever is connected; what is in flight is lost.
    cut,
    /// Cuts, and lets nobody through until repair().
    breakLine() {
      refusing = true;
      cut();
    },
    repair() {
      refusing = false;
    },
    /// WebSockets that open from now on carry only what the client says, until they are cut; with
    /// false, those that open then are whole again.
    muffle(on = true) {
      muffled = on;
    },
    /// Nothing passes any more, and nobody is told, as with a half-open connection.
    stall() {
      for (const { client, upstream } of pairs) {
        client.unpipe(upstream);
        upstream.unpipe(client);
        client.pause();
        upstream.pause();
      }
    },
    get connections() {
      return pairs.size;
    },
    async close() {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
