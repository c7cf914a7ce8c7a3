// OpenTok.js, unmodified, in a real headless Chromium: each client is a page of its own.
import { EventLog } from './eventlog.mjs';
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const files = {
  '/': ['../page/index.html', 'text/html'],
  '/client.js': ['../page/client.js', 'text/javascript'],
  '/files.js': ['../page/files.js', 'text/javascript'],
  '/opentok.js': ['../node_modules/@opentok/client/dist/js/opentok.min.js', 'text/javascript'],
};

async function servePages() {
  const server = createServer(async (request, response) => {
    const entry = files[new URL(request.url, 'http://localhost').pathname];
    if (!entry) {
      response.writeHead(404).end();
      return;
    }
    const [file, type] = entry;
    response.writeHead(200, {
      'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'max-age=3600',
    });
    response.end(await readFile(new URL(file, import.meta.url)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

export async function startBrowser() {
  const server = await servePages();
  const home = await mkdtemp(path.join(tmpdir(), 'signalbox-browser-'));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    env: { ...process.env, HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home,
      PULSE_RUNTIME_PATH: home },
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
      // Timers of pages that aren't in front must run as in one that is.
      '--disable-background-timer-throttling', '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
      // The tests need this computer alone; OpenTok.js's config service is tolerated to be absent.
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  });
  // One context: its pages share the compiled OpenTok.js, which makes them open twice as fast.
  const context = await browser.newContext();
  return {
    /// A new page that talks to the hub at `apiUrl`.
    async client(apiUrl, name = 'OpenTok.js') {
      const client = new OpenTokClient(name);
      client.page = await context.newPage();
      client.page.on('pageerror', (error) => client.record({ event: 'pageError', error }));
      await client.page.exposeFunction('report', (event) => client.record(event));
      const address = `http://127.0.0.1:${server.address().port}/`;
      await client.page.goto(`${address}?api=${encodeURIComponent(apiUrl)}`);
      return client;
    },
    async close() {
      await browser.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export class OpenTokClient extends EventLog {
  #lastTag = 0;

  /// Joins and waits until it has; returns its connection.
  async connect(credentials) {
    await this.start(credentials);
    this.connection = (await this.event({ event: 'connected' })).connection;
    return this.connection;
  }

  async start(credentials) {
    await this.#call('connect', credentials);
  }

  /// The outcome: null, or { name, code, message }.
  async send(signal) {
    const tag = ++this.#lastTag;
    await this.#call('signal', { tag, ...signal });
    return (await this.event({ event: 'finished', tag })).error;
  }

  /// Numbered signals; resolves to the failed ones when each has its outcome.
  async stream(parameters, options) {
    const tag = ++this.#lastTag;
    await this.#call('stream', { tag, ...parameters });
    return (await this.event({ event: 'streamed', tag }, options)).failures;
  }

  async forceDisconnect(connection) {
    const tag = ++this.#lastTag;
    await this.#call('forceDisconnect', { tag, connection });
    return (await this.event({ event: 'forced', tag })).error;
  }

  async disconnect() {
    await this.#call('disconnect');
  }

  async close() {
    await this.page.close();
  }

  async #call(method, parameters) {
    await this.page.evaluate(([name, value]) => { window.client[name](value); },
      [method, parameters]);
  }
}
