// The log of the window: a million signals in memory and, with a smaller budget, on disk.
import { measure, options } from './programs.mjs';
import { median, rate, table } from './numbers.mjs';

const mebibyte = 1024 * 1024;
const budgets = [256, 64]; // MiB; all of the rows fit into the first

async function once({ bin, quick }, budget) {
  return measure(bin('signalbox_bench_log'), options({
    rows: 1000000, budget: budget * mebibyte, duration: quick ? 1000 : 3000,
  }), 120000);
}

export async function log(context) {
  const runs = new Map(budgets.map((budget) => [budget, []]));
  for (let round = 0; round < context.rounds; round += 1) {
    for (const budget of budgets) {
      context.progress(`log, ${budget} MiB, round ${round + 1} of ${context.rounds}`);
      runs.get(budget).push(await once(context, budget));
    }
  }
  return runs;
}

const middle = (runs, value) => median(runs.map(value));
const worstFirstPage = (run) => Math.max(...Object.values(run.filter).map((f) => f.firstPageMs));
const worstWork = (run) => Math.max(run.fill.longestBatchMs, run.arrive.longestWorkMs,
  ...Object.values(run.filter).map((f) => f.longestWorkMs));
const ms = (value) => `${value.toFixed(1)} ms`;
const mib = (value) => `${(value / mebibyte).toFixed(0)} MiB`;

export function logTable(runs) {
  const filters = Object.keys(runs.get(budgets[0])[0].filter);
  const line = (name, value) => [name, ...budgets.map((budget) => value(runs.get(budget)))];
  return table(['a million signals of 128 bytes', ...budgets.map((b) => `budget ${b} MiB`)], [
    line('memory', (r) => mib(middle(r, (run) => run.fill.memoryBytes))),
    line('on disk', (r) => mib(middle(r, (run) => run.fill.diskBytes))),
    line('appended a second', (r) => rate(middle(r, (run) => run.fill.rows / run.fill.seconds))),
    line('20,000 a second arrive: CPU', (r) => `${(middle(r, (run) => run.arrive.busyShare) * 100).toFixed(0)} %`),
    line('… longest work at a stretch', (r) => ms(middle(r, (run) => run.arrive.longestWorkMs))),
    line('… longest stall', (r) => ms(middle(r, (run) => run.arrive.longestStallMs))),
    line('the same in the window: CPU', (r) => `${(middle(r, (run) => run.window.shown.busyShare) * 100).toFixed(0)} %`),
    line('… longest stall', (r) => ms(middle(r, (run) => run.window.shown.longestStallMs))),
    line('… CPU while it is hidden', (r) => `${(middle(r, (run) => run.window.hidden.busyShare) * 100).toFixed(0)} %`),
    line('… of that, making these signals', (r) => `${(middle(r, (run) => run.source.busyShare) * 100).toFixed(0)} %`),
    line('the window idle: CPU', (r) => `${(middle(r, (run) => run.window.idle.busyShare) * 100).toFixed(1)} %`),
    ...filters.flatMap((name) => [
      line(`filter by ${name}: first page`, (r) => ms(middle(r, (run) => run.filter[name].firstPageMs))),
      line('… of that, work', (r) => ms(middle(r, (run) => run.filter[name].firstPageWorkMs))),
      line('… all of it', (r) => ms(middle(r, (run) => run.filter[name].allMs))),
    ]),
  ]);
}

export function logAims(runs) {
  const aim = (name, bound, unit, measured) => ({
    aim: name, bound: `≤ ${bound} ${unit}`, unit: ` ${unit}`, measured, met: measured <= bound,
  });
  return [
    ...budgets.map((budget) => aim(`memory of a million signals, budget ${budget} MiB`,
      budget + 32, 'MiB', middle(runs.get(budget), (run) => run.fill.memoryBytes) / mebibyte)),
    aim('longest stall while 20,000 signals a second arrive', 50, 'ms',
      Math.max(...budgets.map((b) => middle(runs.get(b), (run) => run.arrive.longestStallMs)))),
    aim('longest stall of the window while 20,000 signals a second arrive', 50, 'ms',
      Math.max(...budgets.map((b) => middle(runs.get(b), (run) => run.window.shown.longestStallMs)))),
    aim('CPU of the idle window', 1, '%',
      Math.max(...budgets.map((b) => middle(runs.get(b), (run) => run.window.idle.busyShare * 100)))),
    // Rows are stored and counted all the same: what drawing costs is what goes. What it takes to
    // make them is the bench's.
    aim('CPU of the hidden window while 20,000 signals a second arrive', 10, '%',
      Math.max(...budgets.map((b) => middle(runs.get(b), (run) => (run.window.hidden.busyShare - run.source.busyShare) * 100)))),
    aim('longest work of the log at a stretch', 50, 'ms',
      Math.max(...budgets.map((b) => middle(runs.get(b), worstWork)))),
    aim('first page of a million signals, whatever the filter, in memory', 100, 'ms',
      middle(runs.get(budgets[0]), worstFirstPage)),
  ];
}
