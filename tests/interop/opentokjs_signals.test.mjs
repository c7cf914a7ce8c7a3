// OpenTok.js and a SignalingSession in one session: who sees whom, and signals each way.
import { openRoom, useHub } from './support/room.mjs';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const stage = useHub();

const connectionData = 'name=Zoë&team=a+b%20c "quoted" 🎈';

async function bothJoined(t) {
  const room = await openRoom(t, stage);
  const js = await room.openTokJs({ data: 'js' });
  const ours = await room.signalingSession({ data: 'ours' });
  await js.event({ event: 'connectionCreated', connection: { id: ours.connection.id } });
  await ours.event({ event: 'connectionCreated', connection: { id: js.connection.id } });
  return { room, js, ours };
}

for (const first of ['OpenTok.js', 'SignalingSession']) {
  test(`both see each other with their data; ${first} joins first`, async (t) => {
    const room = await openRoom(t, stage);
    const join = {
      'OpenTok.js': () => room.openTokJs({ data: connectionData, role: 'publisher' }),
      'SignalingSession': () => room.signalingSession({ data: `${connectionData}!`, role: 'subscriber' }),
    };
    const order = first === 'OpenTok.js' ? ['OpenTok.js', 'SignalingSession']
      : ['SignalingSession', 'OpenTok.js'];
    const joined = {};
    for (const kind of order)
      joined[kind] = await join[kind]();
    const js = joined['OpenTok.js'];
    const ours = joined['SignalingSession'];

    const seenByJs = await js.event({
      event: 'connectionCreated', connection: { id: ours.connection.id },
    });
    const seenByOurs = await ours.event({
      event: 'connectionCreated', connection: { id: js.connection.id },
    });
    assert.equal(seenByJs.connection.data, `${connectionData}!`);
    assert.equal(seenByOurs.connection.data, connectionData);
    assert.equal(js.connection.data, connectionData);
    assert.equal(ours.connection.data, `${connectionData}!`);
    assert.equal(seenByJs.connection.creationTime, ours.connection.creationTime);
    assert.equal(seenByOurs.connection.creationTime, js.connection.creationTime);
    assert.deepEqual([...seenByOurs.connection.permissions].sort(),
      ['publish', 'signal', 'subscribe']);
    assert.equal(js.all({ event: 'connectionCreated', connection: { id: ours.connection.id } }).length, 1);
    assert.equal(ours.all({ event: 'connectionCreated', connection: { id: js.connection.id } }).length, 1);
  });
}

const repeated = (text, count) => text.repeat(count);
const sizes = {
  'the greatest size, ASCII': repeated('x', 8190),
  'the greatest size, 24 KiB of UTF-8': repeated('€', 8190),
  'the greatest size, emoji': repeated('🎈', 4095),
  'the greatest size, escapes': repeated('"', 4095),
  'the greatest size, control characters': repeated('\u0001', 1365),
};
const texts = {
  'a text': 'hello',
  'an empty text': '',
  'emoji and escapes': '🎈 "quoted" \\ \n\t\u0000 \u2028 é ا',
  'a text that looks like JSON': '{"a":1}',
};

for (const [name, data] of Object.entries({ ...texts, ...sizes })) {
  test(`OpenTok.js to all: ${name}`, async (t) => {
    const { js, ours } = await bothJoined(t);
    assert.equal(await js.send({ type: 'chat', data }), null);
    const got = await ours.event({ event: 'signal' });
    assert.equal(got.data, data);
    assert.equal(got.type, 'chat');
    assert.equal(got.isJson, false);
    assert.equal(got.isOwn, false);
    assert.equal(got.to, '');
    assert.deepEqual(got.from, { ...got.from, id: js.connection.id, data: 'js' });
    const back = await js.event({ event: 'signal' });
    assert.equal(back.data, data);
    assert.equal(back.from.id, js.connection.id);
  });
}

const values = {
  'an object': { b: 1, a: { deep: ['x', null, 2.5, true] }, '10': 0, '9': '🎈' },
  'a list': [1, 'two', { three: 3 }],
  'a number': 1e21,
  'zero': 0,
  'true': true,
  'false': false,
};

for (const [name, data] of Object.entries(values)) {
  test(`OpenTok.js to all: ${name}`, async (t) => {
    const { js, ours } = await bothJoined(t);
    assert.equal(await js.send({ type: 'value', data }), null);
    const got = await ours.event({ event: 'signal' });
    assert.equal(got.isJson, true);
    assert.equal(got.data, JSON.stringify(data), 'members in their order, numbers as spelt');
    assert.deepEqual((await js.event({ event: 'signal' })).data, data);
  });

  test(`SignalingSession to all, as JSON: ${name}`, async (t) => {
    const { js, ours } = await bothJoined(t);
    const { outcome } = await ours.send({ type: 'value', data: JSON.stringify(data), json: true });
    assert.equal(outcome, 'Sent');
    assert.deepEqual((await js.event({ event: 'signal' })).data, data);
  });
}

for (const [name, data] of Object.entries({
  ...texts,
  'the greatest size, ASCII': repeated('x', 8192),
  'the greatest size, multi-byte': `${repeated('€', 2730)}xx`,
  'the greatest size, emoji': repeated('🎈', 2048),
  'the greatest size, escapes': repeated('"', 8192),
  'the greatest size, control characters': repeated('\u0001', 8192),
})) {
  test(`SignalingSession to all: ${name}`, async (t) => {
    const { js, ours } = await bothJoined(t);
    assert.equal((await ours.send({ type: 'chat', data })).outcome, 'Sent');
    const got = await js.event({ event: 'signal' });
    assert.equal(got.data, data);
    assert.equal(got.type, 'chat');
    assert.deepEqual(got.from, { ...got.from, id: ours.connection.id, data: 'ours' });
    const back = await ours.event({ event: 'signal' });
    assert.equal(back.data, data);
    assert.equal(back.isOwn, true);
  });
}

test('no type, no data, neither; each way', async (t) => {
  const { js, ours } = await bothJoined(t);
  const signals = [{ data: 'no type' }, { type: 'no-data' }, {}];
  for (const signal of signals) {
    assert.equal(await js.send(signal), null);
    assert.equal((await ours.send(signal)).outcome, 'Sent');
  }
  for (const receiver of [js, ours]) {
    for (const sender of [js, ours]) {
      const from = { from: { id: sender.connection.id } };
      const got = (await receiver.atLeast(3, { event: 'signal', ...from }))
        .map(({ type, data, hasData }) => ({ type, data, hasData }));
      assert.deepEqual(got, [
        { type: null, data: 'no type', hasData: true },
        { type: 'no-data', data: null, hasData: false },
        { type: null, data: null, hasData: false },
      ], `${receiver.name} from ${sender.name}`);
    }
  }
});

test('the longest type and every character it may have, each way', async (t) => {
  const { js, ours } = await bothJoined(t);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~';
  const type = alphabet.repeat(2).slice(0, 128);
  assert.equal(await js.send({ type, data: '1' }), null);
  assert.equal((await ours.event({ event: 'signal', data: '1' })).type, type);
  assert.equal((await ours.send({ type, data: '2' })).outcome, 'Sent');
  assert.equal((await js.event({ event: 'signal', data: '2' })).type, type);
});

test('to one connection, each way: nobody else gets it', async (t) => {
  const { room, js, ours } = await bothJoined(t);
  const third = await room.signalingSession({ data: 'third', name: 'third' });
  await js.event({ event: 'connectionCreated', connection: { id: third.connection.id } });

  assert.equal(await js.send({ type: 't', data: 'to ours', to: ours.connection.id }), null);
  assert.equal((await ours.send({ type: 't', data: 'to js', to: js.connection.id })).outcome, 'Sent');
  assert.equal((await ours.send({ type: 't', data: 'to self', to: ours.connection.id })).outcome, 'Sent');
  const got = await ours.event({ event: 'signal', data: 'to ours' });
  assert.equal(got.to, ours.connection.id);
  assert.equal(got.from.id, js.connection.id);
  assert.equal((await js.event({ event: 'signal', data: 'to js' })).from.id, ours.connection.id);
  await ours.event({ event: 'signal', data: 'to self' });

  // What comes after it has arrived everywhere, so it would have arrived by now.
  assert.equal(await js.send({ type: 'end' }), null);
  for (const client of [js, ours, third])
    await client.event({ event: 'signal', type: 'end' });
  assert.equal(third.all({ event: 'signal', type: 't' }).length, 0);
  assert.deepEqual(js.all({ event: 'signal', type: 't' }).map(({ data }) => data), ['to js']);
  assert.deepEqual(ours.all({ event: 'signal', type: 't' }).map(({ data }) => data),
    ['to ours', 'to self']);
});

test('a signal through REST has no sender', async (t) => {
  const { room, js, ours } = await bothJoined(t);
  await room.hub.sdk.signal(room.sessionId, null, { type: 'news', data: 'to all' });
  await room.hub.sdk.signal(room.sessionId, js.connection.id, { type: 'news', data: 'to js' });
  await room.hub.sdk.signal(room.sessionId, ours.connection.id, { type: 'news', data: 'to ours' });
  for (const [client, own] of [[js, 'to js'], [ours, 'to ours']]) {
    const got = await client.atLeast(2, { event: 'signal', type: 'news' });
    assert.deepEqual(got.map(({ data }) => data), ['to all', own]);
    assert.ok(got.every(({ fromIsNull, from }) => fromIsNull && from === null));
  }
});

test('a target that has left: 404 as the signal\'s outcome, each way', async (t) => {
  const { room, js, ours } = await bothJoined(t);
  const gone = await room.openTokJs({ data: 'gone', name: 'gone' });
  await ours.event({ event: 'connectionCreated', connection: { id: gone.connection.id } });
  await gone.disconnect();
  await ours.event({ event: 'connectionDestroyed', connection: { id: gone.connection.id } });
  const refused = await ours.send({ type: 'x', data: 'y', to: gone.connection.id });
  assert.equal(refused.outcome, 'Failed');
  assert.equal(refused.error.code, 404);
  assert.equal((await ours.send({ type: 'x', data: 'still here' })).outcome, 'Sent');
  await js.event({ event: 'signal', data: 'still here' });
});

test('what is too large is refused before it is sent, with the count', async (t) => {
  const { js, ours } = await bothJoined(t);
  const data = await ours.send({ type: 'x', data: repeated('x', 8193) });
  assert.equal(data.outcome, 'Failed');
  assert.equal(data.error.code, 413);
  assert.match(data.error.message.replace(/[, ]/g, ''), /8193/);
  const type = await ours.send({ type: repeated('x', 129), data: '' });
  assert.equal(type.error.code, 413);
  assert.match(type.error.message, /129/);
  assert.equal((await ours.send({ type: 'a b', data: '' })).error.code, 400);
  assert.equal((await js.send({ type: 'x', data: repeated('x', 8191) })).code, 413);
  assert.equal(await js.send({ type: 'end' }), null);
  await ours.event({ event: 'signal', type: 'end' });
  assert.equal(ours.all({ event: 'signal' }).length, 1);
});

test('one leaves and the other sees why', async (t) => {
  const { room, js, ours } = await bothJoined(t);
  const second = await room.openTokJs({ data: 'second', name: 'second' });
  await second.disconnect();
  const left = await ours.event({
    event: 'connectionDestroyed', connection: { id: second.connection.id },
  });
  assert.equal(left.reason, 'ClientDisconnected');
  assert.equal((await second.event({ event: 'disconnected' })).reason, 'clientDisconnected');

  ours.tell('disconnect');
  await ours.event({ event: 'disconnected', reason: 'ClientDisconnected' });
  const seen = await js.event({
    event: 'connectionDestroyed', connection: { id: ours.connection.id },
  });
  assert.equal(seen.reason, 'clientDisconnected');
});
