// OpenTok.js on a page and the Node SDK, as guests of a session that somebody else drives: takes
// {"apiUrl", "apiKey", "apiSecret", "sessionId"} as its argument, "page TEXT" and "server TEXT" on
// standard input (who is to send that), and tells as JSON lines what the page saw.
import { startBrowser } from '../support/browser.mjs';
import { Hub } from '../support/hub.mjs';
import { createInterface } from 'node:readline';

const tell = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);

const facts = JSON.parse(process.argv[2]);
const hub = new Hub(facts);
const browser = await startBrowser();
try {
  const page = await browser.client(facts.apiUrl);
  const record = page.record.bind(page);
  page.record = (event) => {
    record(event);
    tell(event);
  };
  await page.connect(hub.credentials(facts.sessionId, { data: 'name=browser' }));
  for await (const line of createInterface({ input: process.stdin })) {
    const [who, data] = line.split(' ', 2);
    if (who === 'server')
      await hub.sdk.signal(facts.sessionId, null, { type: 'chat', data });
    else
      await page.send({ type: 'chat', data });
  }
} finally {
  await browser.close();
}
