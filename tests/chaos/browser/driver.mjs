// OpenTok.js in headless Chromium for a chaos run: commands come as lines of JSON on standard
// input, what happens goes as lines of JSON to standard output. Ends when its input does.
import { startBrowser } from '../../interop/support/browser.mjs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const say = (object) => process.stdout.write(`${JSON.stringify(object)}\n`);

const apiUrl = process.argv[2];
const browser = await startBrowser();
const client = await browser.client(apiUrl);
client.record = (event) => {
  if (event.event !== 'batch') {
    say({ is: 'broken', reason: String(event.error ?? event.event) });
    return;
  }
  for (const one of event.events)
    say(one);
};
await client.page.addScriptTag({ path: fileURLToPath(new URL('page.js', import.meta.url)) });
say({ is: 'ready' });

// One call after the other, each with all the orders that came meanwhile.
let orders = [];
const call = (method, argument) => client.page.evaluate(
  ([name, value]) => window.chaos[name](value), [method, argument]);
let last = Promise.resolve();
const inTurn = (action) => {
  last = last.then(action).catch((error) => say({ is: 'broken', reason: String(error) }));
};
const sendOrders = () => (orders.length > 0 ? call('send', orders.splice(0)) : undefined);

for await (const line of createInterface({ input: process.stdin })) {
  const { do: what, ...argument } = JSON.parse(line);
  if (what === 'send') {
    orders.push(argument);
    inTurn(sendOrders);
  } else {
    inTurn(sendOrders);
    inTurn(() => call(what, argument));
  }
}
await last;
await browser.close();
