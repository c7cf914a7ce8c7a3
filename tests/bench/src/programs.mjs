// Starts what takes part in a measurement, and reads the JSON that it prints.
import { spawn, spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { createInterface } from 'node:readline';

/// A program that runs until stop(); resolves with the first object that it prints.
export async function startServer(program, args) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text) => { complaints += text; });
  const exited = new Promise((resolve) => child.once('close', resolve));
  const facts = await new Promise((resolve, reject) => {
    child.once('error', reject);
    createInterface({ input: child.stdout }).once('line', (line) => {
      try {
        resolve(JSON.parse(line));
      } catch {
        reject(new Error(`${program} printed "${line}" instead of JSON`));
      }
    });
    exited.then((code) => reject(new Error(`${program} ended with ${code}: ${complaints}`)));
  });
  return {
    facts,
    pid: child.pid,
    async stop() {
      child.kill('SIGTERM');
      const insist = setTimeout(() => child.kill('SIGKILL'), 3000);
      await exited;
      clearTimeout(insist);
    },
  };
}

/// Runs a program to its end; resolves with the JSON object that it prints.
export async function measure(program, args, timeout = 60000) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout });
  let output = '';
  let complaints = '';
  child.stdout.setEncoding('utf8').on('data', (text) => { output += text; });
  child.stderr.setEncoding('utf8').on('data', (text) => { complaints += text; });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => resolve(signal ?? exitCode));
  });
  if (code !== 0)
    throw new Error(`${program} ended with ${code}: ${complaints}`);
  return JSON.parse(output);
}

/// [program, args] that run on that core alone, where this computer has two and util-linux's
/// taskset. What takes turns in microseconds is otherwise measured by where the scheduler puts it.
export function onCore(core, program, args) {
  const canPin = cpus().length > 1 && spawnSync('taskset', ['--version']).status === 0;
  return canPin ? ['taskset', ['-c', String(core), program, ...args]] : [program, args];
}

/// { name: value } as --name value.
export function options(values) {
  return Object.entries(values).flatMap(([name, value]) => [`--${name}`, String(value)]);
}
