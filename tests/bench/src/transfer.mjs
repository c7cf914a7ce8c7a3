// MB a second of one file from one signalbox-cli to another through a hub, beside a bare QWebSocket
// with SHA-256; how much memory both sides take for it, beside what they take for a small one; and
// how long a chat between the same two is on its way, without the file and beside it.
import { measure, options, startServer } from './programs.mjs';
import { median, quantile, table } from './numbers.mjs';
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import path from 'node:path';

const mb = 1e6;

/// So much of a process was ever in memory, in MB; 0 when it has ended.
async function peakOf(pid) {
  try {
    const text = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

async function hashOf(file) {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(file))
    hash.update(bytes);
  return hash.digest('hex');
}

async function makeFile(file, size) {
  await writeFile(file, '');
  const piece = randomBytes(4 * mb);
  for (let at = 0; at < size; at += piece.length) {
    piece.writeDoubleLE(at, 0);
    await appendFile(file, piece.subarray(0, Math.min(piece.length, size - at)));
  }
}

function start(program, args, env) {
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let text = '';
  const result = { child, peak: 0, text: () => text };
  result.ready = new Promise((resolve) => {
    child.stderr.on('data', (data) => {
      text += data;
      if (text.includes('Ready to receive'))
        resolve();
    });
  });
  const watch = setInterval(async () => {
    result.peak = Math.max(result.peak, await peakOf(child.pid));
  }, 20);
  result.ended = new Promise((resolve, reject) => child.once('close', (code) => {
    clearInterval(watch);
    if (code === 0)
      resolve();
    else
      reject(new Error(`${program} ${args[0]} ended with ${code}: ${text}`));
  }));
  return result;
}

async function ours(context, facts, folder, file) {
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, SIGNALBOX_SERVER: facts.apiUrl,
    SIGNALBOX_KEY: facts.apiKey, SIGNALBOX_SESSION: facts.sessionId,
    SIGNALBOX_TOKEN: facts.tokens.publisher };
  const cli = context.bin('signalbox-cli');
  const into = path.join(folder, 'in');
  const receiver = start(cli, ['receive', '--into', into, '--count', '1'], env);
  await receiver.ready;
  const begin = performance.now();
  const sender = start(cli, ['send-file', file], env);
  await Promise.all([sender.ended, receiver.ended]);
  const seconds = (performance.now() - begin) / 1000;
  if (await hashOf(path.join(into, path.basename(file))) !== await hashOf(file))
    throw new Error('the file that arrived is another one');
  await rm(into, { recursive: true });
  return { seconds, peak: Math.max(sender.peak, receiver.peak) };
}

async function plain(context, folder, file) {
  const program = context.bin('signalbox_bench_copy');
  const server = await startServer(program, options({ into: path.join(folder, 'copy') }));
  const { seconds } = await measure(program, options({ url: server.facts.url, file }), 600000);
  await server.stop();
  return seconds;
}

/// In ms: what 99 of 100 lines of a chat take, and half of them.
async function chat(context, facts, folder, file) {
  const program = context.bin('signalbox_bench_chat');
  const who = { api: facts.apiUrl, key: facts.apiKey, session: facts.sessionId,
    token: facts.tokens.publisher };
  const into = path.join(folder, 'chat');
  const receiver = spawn(program, options({ ...who, into }), { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: receiver.stdout })[Symbol.asyncIterator]();
  await lines.next();
  await measure(program, options({ ...who, file }), 600000);
  const times = JSON.parse((await lines.next()).value);
  await rm(into, { recursive: true });
  const summary = (values) => ({
    most: quantile(values, 0.99) / 1e6, half: median(values) / 1e6, count: values.length,
  });
  return { alone: summary(times.alone), beside: summary(times.beside) };
}

export async function transfer(context) {
  const folder = await mkdtemp(path.join(tmpdir(), 'signalbox-bench-'));
  const hub = await startServer(context.bin('signalbox-hub'),
    ['--dev', '--port', '0', '--json', '--limit', 'signalsPerSecond=0']);
  const file = path.join(folder, 'large');
  const small = path.join(folder, 'small');
  const results = { ours: [], plain: [], peaks: [], chats: [] };
  try {
    await makeFile(file, context.megabytes * mb);
    await makeFile(small, 0.1 * mb);
    const { size } = await stat(file);
    for (let round = 0; round < context.rounds; round += 1) {
      context.progress(`a file of ${size / mb} MB, round ${round + 1} of ${context.rounds}`);
      const base = await ours(context, hub.facts, folder, small);
      const run = await ours(context, hub.facts, folder, file);
      results.ours.push(size / mb / run.seconds);
      results.plain.push(size / mb / await plain(context, folder, file));
      results.peaks.push(run.peak - base.peak);
      results.chats.push(await chat(context, hub.facts, folder, file));
    }
    results.size = size;
  } finally {
    await hub.stop();
    await rm(folder, { recursive: true, force: true });
  }
  return {
    size: results.size, ours: median(results.ours), plain: median(results.plain),
    more: median(results.peaks), chats: results.chats,
  };
}

function middle(chats, which, what) {
  return median(chats.map((run) => run[which][what]));
}

export function transferTable({ size, ours: mine, plain: bare, more, chats }) {
  const ms = (which, what) => `${middle(chats, which, what).toFixed(1)} ms`;
  const speed = table(['a file of', 'signalbox-cli, through a hub: MB/s', 'QWebSocket and SHA-256: MB/s',
    'ratio', 'memory beyond a small file'],
  [[`${size / mb} MB`, mine.toFixed(1), bare.toFixed(1), `${(mine / bare).toFixed(2)}×`,
    `${more.toFixed(1)} MB`]]);
  const delays = table(['a line of a chat is on its way', 'half of them', '99 of 100'],
    [['without a file', ms('alone', 'half'), ms('alone', 'most')],
      ['beside the file, from and to the same people', ms('beside', 'half'), ms('beside', 'most')]]);
  return `${speed}\n\n${delays}`;
}

export function transferAims({ more, chats }) {
  const later = middle(chats, 'beside', 'most') - middle(chats, 'alone', 'most');
  return [{
    aim: 'how much later a line of a chat arrives while a file is sent (99 of 100)',
    bound: '< 100 ms', measured: later, unit: ' ms', met: later < 100,
  }, {
    aim: 'memory of either side for a large file, beyond that for a small one', bound: '< 64 MB',
    measured: more, unit: ' MB', met: more < 64,
  }];
}
