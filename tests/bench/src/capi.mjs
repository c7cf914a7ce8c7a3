// How long one signal takes there and back through the C API, beside a SignalingSession.
import { measure, onCore, options, startServer } from './programs.mjs';
import { median, quantile, table } from './numbers.mjs';

export async function capi(context) {
  context.progress('the C API');
  const hub = await startServer(...onCore(0, context.bin('signalbox-hub'),
    ['--dev', '--port', '0', '--json', '--limit', 'signalsPerSecond=0']));
  try {
    const { apiUrl, apiKey, sessionId, tokens } = hub.facts;
    return await measure(...onCore(1, context.bin('signalbox_bench_capi'), options({
      api: apiUrl, key: apiKey, session: sessionId, token: tokens.publisher, count: context.roundTrips,
    })));
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

// The C API's sessions live in a thread of its own, so who sends from another one pays for the way
// there, as with any SignalingSession in another thread; that is in the figure.
export function capiAims({ session, thread, callback }) {
  const aim = (name, times) => {
    const slower = median(times) / median(session);
    return { aim: name, bound: '≤ 1.2×', measured: slower, met: slower <= 1.2 };
  };
  return [
    aim('round trip through the C API, against SignalingSession', thread),
    aim('… sent inside a callback', callback),
  ];
}
