// One signal of 128 bytes to 1 … 1000 receivers, each delivery acknowledged: our hub and Socket.IO
// in turn, both loaded by the same generator; Socket.IO by its own client too.
import { measure, options, startServer } from './programs.mjs';
import { median, rate, table } from './numbers.mjs';
import { fileURLToPath } from 'node:url';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/// What the load generator must know of a session (docs/protocol.md §1).
async function hubTarget({ apiUrl, apiKey, sessionId, tokens }) {
  const token = tokens.publisher;
  const response = await fetch(`${apiUrl}/session/${sessionId}?extended=true`,
    { headers: { 'X-OPENTOK-AUTH': token, 'X-TB-VERSION': '1', Accept: 'application/json' } });
  const [info] = await response.json();
  if (!info?.messaging_url)
    throw new Error(`the hub gave no session info: ${JSON.stringify(info)}`);
  return {
    protocol: 'hub', url: info.messaging_url, key: apiKey, session: sessionId, token,
    symphony: info.symphony_address,
  };
}

/// The systems compared. Each measurement has a server of its own, so none inherits anything.
const systems = {
  hub: {
    start: ({ bin }) => startServer(bin('signalbox-hub'), ['--dev', '--port', '0', '--json', '--limit', 'signalsPerSecond=0']),
    load: async ({ bin }, server, load) => measure(bin('signalbox_bench_load'),
      options({ ...await hubTarget(server.facts), ...load })),
  },
  socketio: {
    start: () => startServer(process.execPath, [here('socketio_server.mjs')]),
    load: ({ bin }, server, load) => measure(bin('signalbox_bench_load'), options({
      protocol: 'socketio', url: `${server.facts.url}/socket.io/?EIO=4&transport=websocket`, ...load,
    })),
  },
  socketioClient: {
    start: () => startServer(process.execPath, [here('socketio_server.mjs')]),
    load: (context, server, load) => measure(process.execPath,
      [here('socketio_clients.mjs'), ...options({ url: server.facts.url, ...load })]),
  },
};

async function once(context, name, receivers) {
  const server = await systems[name].start(context);
  try {
    const result = await systems[name].load(context, server, {
      receivers, window: context.window, 'warm-up': context.warmUp, duration: context.duration,
      'server-pid': server.pid,
    });
    return {
      rate: result.deliveries / result.seconds,
      cost: (result.serverCpu / result.deliveries) * 1e6,
      serverShare: result.serverCpu / result.seconds,
      clientShare: result.ownCpu / result.seconds,
    };
  } finally {
    await server.stop();
  }
}

function summary(results) {
  return Object.fromEntries(Object.keys(results[0])
    .map((key) => [key, median(results.map((result) => result[key]))]));
}

export async function fanout(context) {
  const names = Object.keys(systems);
  const results = new Map();
  for (const receivers of [1, 10, 100, 1000]) {
    const runs = Object.fromEntries(names.map((name) => [name, []]));
    for (let round = 0; round < context.rounds; round += 1) {
      for (const name of names) {
        context.progress(`fan-out to ${receivers}, ${name}, round ${round + 1} of ${context.rounds}`);
        runs[name].push(await once(context, name, receivers));
      }
    }
    results.set(receivers,
      Object.fromEntries(names.map((name) => [name, summary(runs[name])])));
  }
  return results;
}

export function fanoutTable(results) {
  const percent = (share) => `${Math.round(share * 100)} %`;
  return table(
    ['receivers', 'hub: deliveries/s', 'µs of CPU each', 'Socket.IO: deliveries/s', 'µs of CPU each',
      'with its own client', 'rate ratio', 'CPU ratio', 'CPU of hub', 'of Socket.IO'],
    [...results].map(([receivers, { hub, socketio, socketioClient }]) => [
      receivers, rate(hub.rate), hub.cost.toFixed(2), rate(socketio.rate), socketio.cost.toFixed(2),
      rate(socketioClient.rate), `${(hub.rate / socketio.rate).toFixed(1)}×`,
      `${(socketio.cost / hub.cost).toFixed(1)}×`, percent(hub.serverShare),
      percent(socketio.serverShare),
    ]));
}

export function fanoutAims(results) {
  const at = (receivers) => results.get(receivers);
  const { hub, socketio, socketioClient } = at(100);
  const faster = hub.rate / Math.max(socketio.rate, socketioClient.rate);
  const growth = at(1000).hub.cost / at(100).hub.cost;
  return [
    {
      aim: 'deliveries a second to 100 receivers, against Socket.IO', bound: '≥ 10×',
      measured: faster, met: faster >= 10,
    },
    {
      aim: 'CPU time per delivery at 1000 receivers, against 100', bound: '≤ 2×',
      measured: growth, met: growth <= 2,
    },
  ];
}
