// How long one signal takes there and back through the C API, beside a SignalingSession.
import { measure, options, startServer } from './programs.mjs';
import { median, quantile, table } from './numbers.mjs';

export async function capi(context) {
  context.progress('the C API');
  const hub = await startServer(context.bin('signalbox-hub'), ['--dev', '--port', '0', '--json', '--limit', 'signalsPerSecond=0']);
  try {
    const { apiUrl, apiKey, sessionId, tokens } = hub.facts;
    return await measure(context.bin('signalbox_bench_capi'), options({
      api: apiUrl, key: apiKey, session: sessionId, token: tokens.publisher, count: context.roundTrips,
    }));
  } finally {
    await hub.stop();
  }
}

const microseconds = (ns) => (ns / 1000).toFixed(1);

export function capiTable({ session, away, thread, callback }) {
  const row = (name, times) => [name, microseconds(median(times)), microseconds(quantile(times, 0.9)),
    microseconds(quantile(times, 0.99)), `${(median(times) / median(session)).toFixed(2)}×`];
  return table(['one at a time, µs until it came back', 'median', '90 %', '99 %', 'median ratio'], [
    row('SignalingSession', session),
    row('SignalingSession in a thread of its own', away),
    row('C API, sent by a thread of the program', thread),
    row('C API, sent inside on_signal_received', callback),
  ]);
}

// Like beside like: the C API's sessions live in a thread of its own, so who sends from another one
// pays for the way there, as with any SignalingSession in another thread.
export function capiAims({ session, away, thread, callback }) {
  const aim = (name, times, peer) => {
    const slower = median(times) / median(peer);
    return { aim: name, bound: '≤ 1.2×', measured: slower, met: slower <= 1.2 };
  };
  return [
    aim('round trip through the C API, against SignalingSession in another thread', thread, away),
    aim('… sent inside a callback, against SignalingSession in the same thread', callback, session),
  ];
}
