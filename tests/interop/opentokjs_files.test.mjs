// A page with OpenTok.js, which knows docs/file-transfer.md and nothing of our library, sends a file
// to signalbox-cli and takes one from it.
import { openRoom, useHub } from './support/room.mjs';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';

const stage = useHub();

async function tempFolder(t) {
  const folder = await mkdtemp(path.join(tmpdir(), 'signalbox-files-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/// signalbox-cli in the room's session; `ended` resolves to its exit code, `said` when its standard
/// error has that in it.
function cli(t, room, folder, words) {
  const { apiUrl, apiKey, sessionId, token } = room.hub.credentials(room.sessionId, { data: 'name=cli' });
  const child = spawn(process.env.SIGNALBOX_CLI, words, {
    stdio: ['ignore', 'inherit', 'pipe'],
    env: { PATH: process.env.PATH, HOME: folder, XDG_DATA_HOME: folder,
      SIGNALBOX_SERVER: apiUrl ?? room.hub.apiUrl, SIGNALBOX_KEY: apiKey,
      SIGNALBOX_SESSION: sessionId, SIGNALBOX_TOKEN: token },
  });
  t.after(() => child.kill());
  let text = '';
  child.stderr.on('data', (data) => { text += data; });
  return {
    ended: new Promise((resolve) => child.on('exit', (code) => resolve({ code, text }))),
    said: (words_) => new Promise((resolve) => {
      const look = () => text.includes(words_) && resolve();
      child.stderr.on('data', look);
      look();
    }),
  };
}

async function pageWithFiles(t, room) {
  const page = await room.page();
  await page.page.addScriptTag({ url: '/files.js' });
  await page.connect(room.hub.credentials(room.sessionId, { data: 'name=page' }));
  await page.page.evaluate(() => window.files.begin());
  return page;
}

test('a page takes files that signalbox-cli sends', async (t) => {
  const room = await openRoom(t, stage);
  const folder = await tempFolder(t);
  const page = await pageWithFiles(t, room);
  const contents = {
    'noise.bin': Buffer.from(Array.from({ length: 200001 }, (_, n) => (n * n * 7 + n) % 251)),
    'text.txt': Buffer.from('Same again. '.repeat(3000)), // compressed
    'empty': Buffer.alloc(0),
  };
  for (const [name, bytes] of Object.entries(contents))
    await writeFile(path.join(folder, name), bytes);
  const sender = cli(t, room, folder,
    ['send-file', ...Object.keys(contents).map((name) => path.join(folder, name))]);
  const received = await page.event({ event: 'received' });
  assert.equal(received.failed, 0);
  for (const file of received.files)
    assert.equal(file.hash, createHash('sha256').update(contents[file.name]).digest('base64url'));
  assert.equal(received.files.length, 3);
  const { code, text } = await sender.ended;
  assert.equal(code, 0, text);
});

test('signalbox-cli takes a file that a page sends', async (t) => {
  const room = await openRoom(t, stage);
  const folder = await tempFolder(t);
  const page = await pageWithFiles(t, room);
  const receiver = cli(t, room, folder, ['receive', '--into', folder, '--count', '1']);
  const { connection } = await page.event({
    event: 'connectionCreated', connection: { data: 'name=cli' },
  });
  await receiver.said('Ready to receive');
  const size = 150000;
  await page.page.evaluate((offer) => window.files.send(offer),
    { name: '../made by a page.bin', size, to: connection.id });
  const ended = await page.event({ event: 'transferEnded' });
  assert.equal(ended.how, 'done');
  const { code, text } = await receiver.ended;
  assert.equal(code, 0, text);
  const bytes = await readFile(path.join(folder, 'made by a page.bin'));
  assert.deepEqual(bytes, Buffer.from(Array.from({ length: size }, (_, n) => (n * 31 + (n >> 8)) & 255)));
});
