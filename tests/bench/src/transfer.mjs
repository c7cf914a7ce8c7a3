// MB a second of one file from one signalbox-cli to another through a hub, beside a bare QWebSocket
// with SHA-256; and how much memory both sides take for it, beside what they take for a small one.
import { measure, options, startServer } from './programs.mjs';
import { median, table } from './numbers.mjs';
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
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
  const { seconds } = await measure(program, options({ url: server.facts.url, file }));
  await server.stop();
  return seconds;
}

export async function transfer(context) {
  const folder = await mkdtemp(path.join(tmpdir(), 'signalbox-bench-'));
  const hub = await startServer(context.bin('signalbox-hub'),
    ['--dev', '--port', '0', '--json', '--limit', 'signalsPerSecond=0']);
  const file = path.join(folder, 'large');
  const small = path.join(folder, 'small');
  const results = { ours: [], plain: [], peaks: [] };
  try {
    await makeFile(file, (context.quick ? 50 : 400) * mb);
    await makeFile(small, 0.1 * mb);
    const { size } = await stat(file);
    for (let round = 0; round < context.rounds; round += 1) {
      context.progress(`a file of ${size / mb} MB, round ${round + 1} of ${context.rounds}`);
      const base = await ours(context, hub.facts, folder, small);
      const run = await ours(context, hub.facts, folder, file);
      results.ours.push(size / mb / run.seconds);
      results.plain.push(size / mb / await plain(context, folder, file));
      results.peaks.push(run.peak - base.peak);
    }
    results.size = size;
  } finally {
    await hub.stop();
    await rm(folder, { recursive: true, force: true });
  }
  return {
    size: results.size, ours: median(results.ours), plain: median(results.plain),
    more: median(results.peaks),
  };
}

export function transferTable({ size, ours: mine, plain: bare, more }) {
  return table(['a file of', 'signalbox-cli, through a hub: MB/s', 'QWebSocket and SHA-256: MB/s',
    'ratio', 'memory beyond a small file'],
  [[`${size / mb} MB`, mine.toFixed(1), bare.toFixed(1), `${(mine / bare).toFixed(2)}×`,
    `${more.toFixed(1)} MB`]]);
}

export function transferAims({ more }) {
  return [{
    aim: 'memory of either side for a large file, beyond that for a small one', bound: '< 64 MB',
    measured: more, unit: ' MB', met: more < 64,
  }];
}
