// showpage.mjs FILE TEXT: opens the page in Chromium, as a web server would give it, beside
// opentok.min.js, and waits until it writes TEXT to its console. What its constants key, sessionId
// and token hold is filled in from the environment, as a reader would; a token is made where there
// is none.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const require = createRequire(path.join(process.env.NODE_PATH, 'page.js'));
const { chromium } = require('playwright-core');
const [file, text] = process.argv.slice(2);
const { SIGNALBOX_KEY, SIGNALBOX_SESSION, SIGNALBOX_TOKEN } = process.env;
const values = {
  key: SIGNALBOX_KEY,
  sessionId: SIGNALBOX_SESSION,
  token: SIGNALBOX_TOKEN ?? execFileSync('signalbox-cli', ['token', 'make']).toString().trim(),
};
const filledIn = (html) => html.toString().replace(/\b(key|sessionId|token) = "[^"]*"/g,
  (_, name) => `${name} = ${JSON.stringify(values[name])}`);
const files = {
  '/': [file, 'text/html'],
  '/opentok.min.js': [path.join(process.env.NODE_PATH, '@opentok/client/dist/js/opentok.min.js'),
    'text/javascript'],
};
const server = createServer(async (request, response) => {
  const entry = files[new URL(request.url, 'http://localhost').pathname];
  if (!entry) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': `${entry[1]}; charset=utf-8` });
  const content = await readFile(entry[0]);
  response.end(entry[1] === 'text/html' ? filledIn(content) : content);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const home = await mkdtemp(path.join(tmpdir(), 'signalbox-docs-'));
const executablePath = process.env.CHROMIUM || ['chromium', 'chromium-browser', 'google-chrome']
  .flatMap((name) => process.env.PATH.split(':').map((folder) => path.join(folder, name)))
  .find((name) => { try { return execFileSync('test', ['-x', name]); } catch { return false; } });
const browser = await chromium.launch({
  executablePath, env: { ...process.env, HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home },
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run',
    '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
});
try {
  const page = await browser.newPage();
  const seen = [];
  const shown = new Promise((resolve, reject) => {
    page.on('console', (message) => {
      seen.push(message.text());
      if (message.text().includes(text))
        resolve();
    });
    page.on('pageerror', reject);
    setTimeout(() => reject(new Error(`the page shows\n${seen.join('\n')}`)), 60000).unref();
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await shown;
  // As somebody who goes on to another page: the client says goodbye.
  await page.goto('about:blank');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser.close();
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
  server.closeAllConnections();
  server.close();
}
