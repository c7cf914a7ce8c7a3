// How long one signal takes there and back, beside a bare QWebSocket echo of the same size.
import { measure, onCore, options, startServer } from './programs.mjs';
import { median, quantile, table } from './numbers.mjs';

export async function roundTrip(context) {
  context.progress('round trips');
  const hub = await startServer(...onCore(0, context.bin('signalbox-hub'),
    ['--dev', '--port', '0', '--json', '--limit', 'signalsPerSecond=0']));
  const echo = await startServer(...onCore(0, context.bin('signalbox_bench_echo'), []));
  try {
    const { apiUrl, apiKey, sessionId, tokens } = hub.facts;
    return await measure(...onCore(1, context.bin('signalbox_bench_session'), options({
      api: apiUrl, key: apiKey, session: sessionId, token: tokens.publisher, echo: echo.facts.url,
      count: context.roundTrips,
    })));
  } finally {
    await echo.stop();
    await hub.stop();
  }
}

const microseconds = (ns) => (ns / 1000).toFixed(1);

export function roundTripTable({ received, finished, echoed }) {
  const row = (name, times) => [name, microseconds(median(times)), microseconds(quantile(times, 0.9)),
    microseconds(quantile(times, 0.99)), `${(median(times) / median(echoed)).toFixed(2)}×`];
  return table(['one at a time, µs', 'median', '90 %', '99 %', 'median ratio'], [
    row('bare QWebSocket echo', echoed),
    row('signal: until it came back', received),
    row('signal: until also acknowledged', finished),
  ]);
}

export function roundTripAims({ received, echoed }) {
  const slower = median(received) / median(echoed);
  return [{
    aim: 'round trip of one signal, against a bare QWebSocket echo', bound: '≤ 1.5×',
    measured: slower, met: slower <= 1.5,
  }];
}
