// Signals a second that one client gets acknowledged: a SignalingSession and OpenTok.js in
// Chromium, in turn, on the same hub.
import { measure, options, startServer } from './programs.mjs';
import { median, rate, table } from './numbers.mjs';

const windows = [1, 64, 5000]; // the last: as fast as it goes, the queue always full

async function ours({ bin, duration }, facts, window) {
  const result = await measure(bin('signalbox_bench_session'), options({
    api: facts.apiUrl, key: facts.apiKey, session: facts.sessionId, token: facts.tokens.publisher,
    window, duration,
  }));
  return result.acknowledged / result.seconds;
}

/// Runs in the page.
async function loadFromPage({ window: under, duration, warmUp }) {
  const { session } = window.client;
  const data = 'x'.repeat(128);
  let acknowledged = 0;
  let stopped = false;
  const one = async () => {
    while (!stopped) {
      await session.signal({ type: 'bench', data });
      acknowledged += 1;
    }
  };
  const running = Array.from({ length: under }, one);
  const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });
  await sleep(warmUp);
  const before = acknowledged;
  const start = performance.now();
  await sleep(duration);
  const result = (acknowledged - before) / ((performance.now() - start) / 1000);
  stopped = true;
  await Promise.all(running);
  return result;
}

async function openTokJs(context, browser, facts, window) {
  const { apiUrl, apiKey, sessionId, tokens } = facts;
  const client = await browser.client(apiUrl);
  try {
    // Only the signals are to be measured, not the reports about them to the harness.
    await client.connect({ apiKey, sessionId, token: tokens.publisher });
    await client.page.evaluate(() => window.client.session.off('signal'));
    return await client.page.evaluate(loadFromPage,
      { window, duration: context.duration, warmUp: 500 });
  } finally {
    await client.close();
  }
}

export async function session(context) {
  const { startBrowser } = await import('../../interop/support/browser.mjs');
  const hub = await startServer(context.bin('signalbox-hub'), ['--dev', '--port', '0', '--json', '--limit', 'signalsPerSecond=0']);
  const browser = await startBrowser();
  const results = { ours: new Map(windows.map((w) => [w, []])), js: new Map([[1, []], [64, []]]) };
  try {
    for (let round = 0; round < context.rounds; round += 1) {
      for (const window of windows) {
        context.progress(`one client, ${window} under way, round ${round + 1} of ${context.rounds}`);
        results.ours.get(window).push(await ours(context, hub.facts, window));
        if (results.js.has(window))
          results.js.get(window).push(await openTokJs(context, browser, hub.facts, window));
      }
    }
  } finally {
    await browser.close();
    await hub.stop();
  }
  const medians = (runs) => new Map([...runs].map(([window, values]) => [window, median(values)]));
  return { ours: medians(results.ours), js: medians(results.js) };
}

export function sessionTable({ ours: mine, js }) {
  const rows = windows.map((window) => [
    window === 5000 ? 'as many as it takes' : window,
    rate(mine.get(window)),
    js.has(window) ? rate(js.get(window)) : '',
    js.has(window) ? `${(mine.get(window) / js.get(window)).toFixed(1)}×` : '',
  ]);
  return table(['under way', 'SignalingSession: signals/s', 'OpenTok.js: signals/s', 'ratio'], rows);
}

export function sessionAims({ ours: mine, js }) {
  const faster = mine.get(64) / js.get(64);
  return [{
    aim: 'signals a second of one client, 64 under way, against OpenTok.js', bound: '≥ 20×',
    measured: faster, met: faster >= 20,
  }];
}
