// Everything that is measured, in one run on this machine.
import { capi, capiAims, capiTable } from './capi.mjs';
import { fanout, fanoutAims, fanoutTable } from './fanout.mjs';
import { log, logAims, logTable } from './log.mjs';
import { roundTrip, roundTripAims, roundTripTable } from './roundtrip.mjs';
import { session, sessionAims, sessionTable } from './session.mjs';
import { start, startAims, startTable } from './start.mjs';
import { table } from './numbers.mjs';
import { transfer, transferAims, transferTable } from './transfer.mjs';
import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const help = `Usage: tests/bench/run BUILD_DIRECTORY [options]

Measures the hub beside Socket.IO, a SignalingSession beside OpenTok.js in Chromium, the round trip
of a signal beside a bare QWebSocket echo and through the C API, a file through the hub beside a
bare QWebSocket, and alone the window's log and the start of the application. Everything runs on
this computer. Build optimised.

  --quick          shorter and fewer measurements: about half a minute, less steady
  --strict         exit code 1 if an aim is missed
  --only PARTS     of fanout,session,roundtrip,capi,log,transfer,start
  --rounds N       how often each is measured; the medians are printed (default 3)
  --window N       signals under way in the fan-out (default 64)
  --megabytes N    of the file that is sent (default 400, with --quick 50)
  --help           this text

Exit codes: 0 measured, 1 missed an aim (with --strict), 2 something broke.`;

const parts = {
  fanout: {
    title: 'Fan-out of a 128-byte signal, each delivery acknowledged',
    measure: fanout, table: fanoutTable, aims: fanoutAims,
  },
  session: {
    title: 'Signals that one client gets acknowledged, on the same hub',
    measure: session, table: sessionTable, aims: sessionAims,
  },
  roundtrip: {
    title: 'Round trip of one 128-byte signal',
    measure: roundTrip, table: roundTripTable, aims: roundTripAims,
  },
  capi: {
    title: 'Round trip of one 128-byte signal through the C API',
    measure: capi, table: capiTable, aims: capiAims,
  },
  log: {
    title: 'The log of the window',
    measure: log, table: logTable, aims: logAims,
  },
  transfer: {
    title: 'A file through a hub, hashed at both ends',
    measure: transfer, table: transferTable, aims: transferAims,
  },
  start: {
    title: 'The start of the application',
    measure: start, table: startTable, aims: startAims,
  },
};

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean' },
      strict: { type: 'boolean' },
      help: { type: 'boolean' },
      only: { type: 'string', default: Object.keys(parts).join(',') },
      rounds: { type: 'string' },
      window: { type: 'string', default: '64' },
      megabytes: { type: 'string' },
    },
  });
  if (values.help || positionals.length !== 1) {
    console.log(help);
    process.exit(values.help ? 0 : 2);
  }
  const chosen = values.only.split(',');
  const unknown = chosen.find((name) => !parts[name]);
  if (unknown !== undefined)
    throw new Error(`there is no part "${unknown}"; the parts are ${Object.keys(parts).join(', ')}`);
  return { ...values, chosen, build: path.resolve(positionals[0]) };
}

function findChromium() {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      // not this one
    }
  }
  throw new Error('Chromium is needed to run OpenTok.js (Debian: apt install chromium)');
}

function makeContext(values) {
  return {
    rounds: Number(values.rounds ?? (values.quick ? 1 : 3)),
    window: Number(values.window),
    megabytes: Number(values.megabytes ?? (values.quick ? 50 : 400)),
    quick: Boolean(values.quick),
    warmUp: values.quick ? 200 : 400,
    duration: values.quick ? 700 : 1500,
    roundTrips: values.quick ? 2000 : 10000,
    bin(name) {
      const file = path.join(values.build, 'bin', name);
      if (!existsSync(file))
        throw new Error(`${file} isn't there: build it first ("./dev bench" does)`);
      return file;
    },
    progress: (text) => process.stderr.write(`… ${text}\n`),
  };
}

async function run() {
  const values = readOptions();
  const context = makeContext(values);
  process.env.CHROMIUM ??= findChromium();
  console.log(`${os.cpus()[0].model}, ${os.cpus().length} cores, Node.js ${process.version}\n`);
  const aims = [];
  for (const name of values.chosen) {
    const part = parts[name];
    const results = await part.measure(context);
    console.log(`${part.title}\n\n${part.table(results)}\n`);
    aims.push(...part.aims(results));
  }
  console.log(`Aims\n\n${table(['aim', 'bound', 'measured', ''],
    aims.map(({ aim, bound, measured, unit = '×', met }) => [aim, bound, `${measured.toFixed(2)}${unit}`,
      met ? 'met' : 'MISSED']))}`);
  return values.strict && aims.some(({ met }) => !met) ? 1 : 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(`bench: ${error.message}`);
  process.exitCode = 2;
}
