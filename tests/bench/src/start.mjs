// The application: from its start to a drawn window, warm, and what it needs when nothing happens.
import { fileURLToPath } from 'node:url';
import { measure, options } from './programs.mjs';
import { median, table } from './numbers.mjs';

const megabyte = 1000 * 1000;

export async function start({ bin, quick, rounds, progress }) {
  const starts = (quick ? 3 : 5) * rounds;
  progress(`start, ${starts} times`);
  return measure(fileURLToPath(new URL('../../support/withdisplay', import.meta.url)), [
    bin('signalbox_bench_start'), '-platform', 'xcb',
    ...options({ program: bin('signalbox'), starts, idle: quick ? 1000 : 3000 })], 180000);
}

const mb = (value) => `${(value / megabyte).toFixed(0)} MB`;

export function startTable({ startMs, idle }) {
  return table(['the application, its start page in front', 'measured'], [
    ['from start to a drawn window, median', `${median(startMs).toFixed(0)} ms`],
    ['… the slowest', `${Math.max(...startMs).toFixed(0)} ms`],
    ['memory when idle, resident', mb(idle.residentBytes)],
    ['… its own share of that', mb(idle.proportionalBytes)],
    ['CPU when idle', `${(idle.busyShare * 100).toFixed(1)} %`],
  ]);
}

export function startAims({ startMs, idle }) {
  const aim = (name, bound, unit, measured) => ({
    aim: name, bound: `≤ ${bound} ${unit}`, unit: ` ${unit}`, measured, met: measured <= bound,
  });
  return [
    aim('from start to a drawn window, warm', 300, 'ms', median(startMs)),
    aim('memory of the idle application', 80, 'MB', idle.residentBytes / megabyte),
    aim('CPU of the idle application', 1, '%', idle.busyShare * 100),
  ];
}
