// A child process whose standard output is JSON, one object a line.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export class JsonProcess {
  constructor(program, args, onObject, { env = {} } = {}) {
    this.program = program;
    this.stderr = '';
    this.child = spawn(program, args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, QT_QPA_PLATFORM: 'offscreen', ...env },
    });
    this.child.stderr.setEncoding('utf8').on('data', (text) => { this.stderr += text; });
    this.child.stdin.on('error', () => {}); // a process that died is reported by its exit
    this.exited = new Promise((resolve, reject) => {
      this.child.once('error', (error) => reject(new Error(`${program}: ${error.message}`)));
      this.child.once('close', (code, signal) => resolve({ code, signal }));
    });
    this.exited.catch(() => {});
    createInterface({ input: this.child.stdout }).on('line', (line) => {
      let object;
      try {
        object = JSON.parse(line);
      } catch {
        object = { event: 'notJson', line };
      }
      onObject(object);
    });
  }

  write(object) {
    this.child.stdin.write(`${JSON.stringify(object)}\n`);
  }

  /// Asks it to end and waits; insists after 5 s.
  async stop(signal = 'SIGTERM') {
    if (this.child.exitCode === null && this.child.signalCode === null)
      this.child.kill(signal);
    const insist = setTimeout(() => this.child.kill('SIGKILL'), 5000);
    const result = await this.exited;
    clearTimeout(insist);
    return result;
  }
}
