// The same load as signalbox_bench_load, with Socket.IO's own client.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { io } from 'socket.io-client';

const text = { type: 'string' };
const { values } = parseArgs({
  options: {
    url: text, receivers: text, window: text, 'warm-up': text, duration: text, 'server-pid': text,
  },
});
const receivers = Number(values.receivers);
const window = Number(values.window);
let sent = 0;
let acknowledged = 0;
let delivered = 0;
let stopped = false;

function cpuSecondsOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const sockets = [];
for (let i = 0; i < receivers; i += 1) {
  const socket = io(values.url, { transports: ['websocket'], forceNew: true, reconnection: false });
  await new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  socket.on('disconnect', (reason) => {
    if (!stopped)
      throw new Error(`a client was disconnected: ${reason}`);
  });
  socket.on('signal', (signal, acknowledge) => {
    acknowledge();
    delivered += 1;
    fill();
  });
  sockets.push(socket);
}

const data = 'x'.repeat(115);
function fill() {
  while (!stopped && sent * receivers < delivered + window * receivers
    && sent < acknowledged + window) {
    const number = String(sent).padStart(12, '0');
    sent += 1;
    sockets[0].emit('signal', 'bench', `${number}:${data}`, () => {
      acknowledged += 1;
      fill();
    });
  }
}

const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });
fill();
await sleep(Number(values['warm-up']));
const before = { delivered, server: cpuSecondsOf(values['server-pid']), own: process.cpuUsage() };
const start = process.hrtime.bigint();
await sleep(Number(values.duration));
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const own = process.cpuUsage(before.own);
const result = {
  deliveries: delivered - before.delivered,
  seconds,
  serverCpu: cpuSecondsOf(values['server-pid']) - before.server,
  ownCpu: (own.user + own.system) / 1e6,
};
stopped = true;
for (let i = 0; i < 400 && (delivered < sent * receivers || acknowledged < sent); i += 1)
  await sleep(50);
if (delivered !== sent * receivers || acknowledged !== sent)
  throw new Error(`sent ${sent}, acknowledged ${acknowledged}, delivered ${delivered}`);
console.log(JSON.stringify(result));
process.exit(0);
