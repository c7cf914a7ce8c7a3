// The cable is pulled under OpenTok.js and under a SignalingSession while both send: afterwards
// each has everything, once, in order.
import { openRoom, useHub } from './support/room.mjs';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const stage = useHub();

const numbers = (count) => Array.from({ length: count }, (_, i) => String(i));

function received(client, sender) {
  return client.all({ event: 'signal', from: { id: sender.connection.id } })
    .filter(({ type }) => type === 'n').map(({ data }) => data);
}

async function joinThroughProxies(t) {
  const room = await openRoom(t, stage);
  const jsLine = await room.proxy();
  const ourLine = await room.proxy();
  const js = await room.openTokJs({ data: 'js', apiUrl: jsLine.apiUrl });
  const ours = await room.signalingSession({ data: 'ours', apiUrl: ourLine.apiUrl });
  const watcher = await room.signalingSession({ data: 'watcher', name: 'watcher' });
  await js.event({ event: 'connectionCreated', connection: { id: watcher.connection.id } });
  await ours.event({ event: 'connectionCreated', connection: { id: watcher.connection.id } });
  return { room, js, ours, watcher, jsLine, ourLine };
}

/// Both send `count` numbered signals while `disturb` runs; then everyone must have all of them.
async function nothingLostOrDoubled({ js, ours, watcher }, count, disturb) {
  const patience = { timeout: 60000 };
  const streaming = [
    js.stream({ type: 'n', count, interval: 10 }, patience),
    (async () => {
      ours.tell('stream', { tag: 'stream', type: 'n', count, interval: 10 });
      return (await ours.event({ event: 'streamed', tag: 'stream' }, patience)).failures;
    })(),
  ];
  await disturb();
  assert.deepEqual(await Promise.all(streaming), [[], []], 'every signal was acknowledged');

  assert.equal(await js.send({ type: 'end' }), null);
  assert.equal((await ours.send({ type: 'end' })).outcome, 'Sent');
  for (const client of [js, ours, watcher]) {
    await client.atLeast(2, { event: 'signal', type: 'end' }, patience);
    for (const sender of [js, ours])
      assert.deepEqual(received(client, sender), numbers(count),
        `${client.name} has each signal of ${sender.name} once, in order`);
  }
  assert.equal(watcher.all({ event: 'connectionDestroyed' }).length, 0, 'nobody saw anyone leave');
}

const passed = (client, count) => client.atLeast(count, { event: 'signal', type: 'n' },
  { timeout: 60000 });

test('the socket is cut under OpenTok.js', async (t) => {
  const room = await joinThroughProxies(t);
  await nothingLostOrDoubled(room, 150, async () => {
    await passed(room.watcher, 60);
    room.jsLine.cut();
    await room.js.event({ event: 'reconnected' });
  });
  assert.equal(room.ours.all({ event: 'reconnecting' }).length, 0);
});

test('the socket is cut under a SignalingSession', async (t) => {
  const room = await joinThroughProxies(t);
  await nothingLostOrDoubled(room, 150, async () => {
    await passed(room.watcher, 60);
    room.ourLine.cut();
    await room.ours.event({ event: 'reconnected' });
  });
  assert.equal(room.js.all({ event: 'reconnecting' }).length, 0);
});

test('both lines are cut several times, once for over a second', async (t) => {
  const room = await joinThroughProxies(t);
  const { js, ours, watcher, jsLine, ourLine } = room;
  await nothingLostOrDoubled(room, 400, async () => {
    for (const count of [100, 200, 300]) {
      await passed(watcher, count);
      const mark = { js: js.events.length, ours: ours.events.length };
      jsLine.cut();
      ourLine.cut();
      await js.event({ event: 'reconnected' }, { after: mark.js });
      await ours.event({ event: 'reconnected' }, { after: mark.ours });
    }
    await passed(watcher, 400);
    const mark = { js: js.events.length, ours: ours.events.length };
    jsLine.breakLine();
    ourLine.breakLine();
    await ours.event({ event: 'reconnecting', attempt: 4 }, { after: mark.ours });
    jsLine.repair();
    ourLine.repair();
    await js.event({ event: 'reconnected' }, { after: mark.js });
    await ours.event({ event: 'reconnected' }, { after: mark.ours });
  });
});

test('a line that goes silent is noticed, and nothing is lost', async (t) => {
  const room = await joinThroughProxies(t);
  await nothingLostOrDoubled(room, 100, async () => {
    await passed(room.watcher, 60);
    room.jsLine.stall();
    room.ourLine.stall();
    await room.ours.event({ event: 'reconnected' }, { timeout: 30000 });
    await room.js.event({ event: 'reconnected' }, { timeout: 30000 });
  });
});

test('without retry a signal fails while the line is down, and never arrives', async (t) => {
  const room = await joinThroughProxies(t);
  const { js, ours, watcher, jsLine, ourLine } = room;
  jsLine.breakLine();
  ourLine.breakLine();
  await js.event({ event: 'reconnecting' });
  await ours.event({ event: 'reconnecting' });
  const failed = await ours.send({ type: 'x', data: 'no retry, ours', retry: false });
  assert.equal(failed.outcome, 'Failed');
  assert.equal(failed.error.code, 1010);
  const error = await js.send({ type: 'x', data: 'no retry, js', retryAfterReconnect: false });
  assert.equal(error.name, 'OT_NOT_CONNECTED');
  const kept = [ours.send({ type: 'x', data: 'retry, ours' }), js.send({ type: 'x', data: 'retry, js' })];
  jsLine.repair();
  ourLine.repair();
  assert.equal((await kept[0]).outcome, 'Sent');
  assert.equal(await kept[1], null);
  for (const client of [js, ours, watcher]) {
    const got = await client.atLeast(2, { event: 'signal', type: 'x' });
    assert.deepEqual(got.map(({ data }) => data).sort(), ['retry, js', 'retry, ours']);
  }
});

test('the line breaks before OpenTok.js is told that it is in', async (t) => {
  const room = await openRoom(t, stage);
  const line = await room.proxy();
  const ours = await room.signalingSession();
  line.muffle();
  const js = await room.page({ apiUrl: line.apiUrl });
  await js.start(room.hub.credentials(room.sessionId));
  // For the others it is in, and they talk to it.
  await ours.event({ event: 'connectionCreated',
    connection: (connection) => connection.id !== ours.connection.id });
  assert.equal((await ours.send({ type: 'n', data: '0' })).outcome, 'Sent');
  line.muffle(false);
  line.cut();
  await js.event({ event: 'connected' });
  const signal = await js.event({ event: 'signal' });
  assert.deepEqual([signal.type, signal.data], ['n', '0'],
    'OpenTok.js spoils signals that come before the answer to its joining');
});
