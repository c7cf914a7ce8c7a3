// The Node SDK, unmodified, as a customer's server uses it.
import { openRoom, useHub } from './support/room.mjs';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const stage = useHub({ withBrowser: false });
const nobody = '00000000-0000-4000-8000-000000000000';

async function rejection(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return assert.fail('it was not refused');
}

/// The REST calls that this SDK has no function for, with its token.
async function listConnections(hub, sessionId, query = '') {
  const response = await fetch(
    `${hub.apiUrl}/v2/project/${hub.apiKey}/session/${sessionId}/connection${query}`,
    { headers: { 'X-OPENTOK-AUTH': hub.sdk.generateJwt() } });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'application/json');
  return await response.json();
}

test('createSession: IDs that the SDK itself can take apart', async () => {
  const { hub } = stage;
  const made = await Promise.all([{}, { mediaMode: 'routed' }, { location: '192.0.2.7' },
    { mediaMode: 'routed', archiveMode: 'always' }].map((options) => hub.sdk.createSession(options)));
  const ids = made.map(({ sessionId }) => sessionId);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) {
    assert.ok(id.length <= 255);
    assert.ok(hub.sdk.generateToken(id), 'the SDK finds its key in the ID');
    const fields = Buffer.from(id.slice(2), 'base64url').toString().split('~');
    assert.equal(fields[1], hub.apiKey);
    assert.ok(Math.abs(Number(fields[3]) - Date.now()) < 60000);
  }
});

for (const t1 of [false, true]) {
  for (const role of ['subscriber', 'publisher', 'moderator', 'publisheronly']) {
    test(`generateToken: ${t1 ? 'T1' : 'JWT'}, ${role}`, async (t) => {
      const room = await openRoom(t, stage);
      const data = 'name=Zoë & "b"\n🎈+%20=';
      const ours = await room.signalingSession({ role, data, t1 });
      assert.equal(ours.connection.data, data);
      const permissions = {
        subscriber: ['signal', 'subscribe'],
        publisher: ['publish', 'signal', 'subscribe'],
        moderator: ['forcedisconnect', 'forcemute', 'forceunpublish', 'publish', 'signal', 'subscribe'],
        publisheronly: ['publish'],
      };
      assert.deepEqual([...ours.connection.permissions].sort(), permissions[role]);
      const { outcome, error } = await ours.send({ type: 'x', data: 'y' });
      assert.equal(outcome, role === 'publisheronly' ? 'Failed' : 'Sent');
      if (outcome === 'Failed')
        assert.equal(error.code, 403);
    });
  }
}

test('connection data up to 1024 characters, as the SDK allows', async (t) => {
  const room = await openRoom(t, stage);
  const data = 'd'.repeat(1024);
  for (const t1 of [false, true])
    assert.equal((await room.signalingSession({ data, t1 })).connection.data, data);
});

test('signal to all and to one', async (t) => {
  const room = await openRoom(t, stage);
  const { hub, sessionId } = room;
  const one = await room.signalingSession({ name: 'one' });
  const two = await room.signalingSession({ name: 'two' });
  const largest = 'x'.repeat(8192);
  await hub.sdk.signal(sessionId, null, { type: 'all', data: 'hello 🎈' });
  await hub.sdk.signal(sessionId, two.connection.id, { type: 'one', data: 'just you' });
  await hub.sdk.signal(sessionId, null, { data: 'no type' });
  await hub.sdk.signal(sessionId, null, { type: 'largest', data: largest });
  for (const client of [one, two]) {
    await client.event({ event: 'signal', type: 'largest' });
    const expected = client === one
      ? ['hello 🎈', 'no type', largest] : ['hello 🎈', 'just you', 'no type', largest];
    const got = client.all({ event: 'signal' });
    assert.deepEqual(got.map(({ data }) => data), expected);
    assert.ok(got.every(({ fromIsNull }) => fromIsNull));
    assert.equal(got.find(({ data }) => data === 'no type').type, null);
  }
});

test('forceDisconnect', async (t) => {
  const room = await openRoom(t, stage);
  const one = await room.signalingSession({ name: 'one' });
  const two = await room.signalingSession({ name: 'two' });
  await room.hub.sdk.forceDisconnect(room.sessionId, two.connection.id);
  assert.equal((await two.event({ event: 'disconnected' })).reason, 'ForceDisconnected');
  const seen = await one.event({ event: 'connectionDestroyed' });
  assert.equal(seen.reason, 'ForceDisconnected');
  assert.equal(seen.connection.id, two.connection.id);
});

test('the list of connections, page by page', async (t) => {
  const room = await openRoom(t, stage);
  const { hub, sessionId } = room;
  const joined = [];
  for (const name of ['one', 'two', 'three'])
    joined.push((await room.signalingSession({ name })).connection);
  const list = await listConnections(hub, sessionId);
  assert.equal(list.count, 3);
  assert.equal(String(list.projectId), hub.apiKey);
  assert.equal(list.sessionId, sessionId);
  assert.deepEqual(list.items, joined.map(({ id, creationTime }) => ({
    connectionId: id, connectionState: 'Connected', createdAt: creationTime,
  })));
  const page = await listConnections(hub, sessionId, '?offset=1&count=1');
  assert.equal(page.count, 3);
  assert.deepEqual(page.items.map(({ connectionId }) => connectionId), [joined[1].id]);
});

const errors = {
  AuthError: 'Invalid API key or secret',
  SignalError: 'Session or Connection not found',
  ForceDisconnectError: 'Session or Connection not found',
};

test('a wrong secret: the SDK\'s AuthError', async (t) => {
  const room = await openRoom(t, stage);
  const joined = await room.signalingSession();
  const stranger = room.hub.sdkWith({ apiSecret: 'not the secret of this project' });
  const { sessionId } = room;
  // One at a time: a promise that is rejected while another is awaited counts as unhandled.
  for (const call of [() => stranger.signal(sessionId, null, { data: 'x' }),
    () => stranger.signal(sessionId, joined.connection.id, { data: 'x' }),
    () => stranger.forceDisconnect(sessionId, joined.connection.id)])
    assert.equal((await rejection(call())).message, errors.AuthError);
  assert.match((await rejection(stranger.createSession({}))).message, /Invalid API key or secret/);
  assert.equal(joined.all({ event: 'signal' }).length, 0);
});

test('a key that is not this hub\'s: AuthError', async (t) => {
  const room = await openRoom(t, stage);
  const stranger = room.hub.sdkWith({ apiKey: '99999999' });
  assert.equal((await rejection(stranger.signal(room.sessionId, null, { data: 'x' }))).message,
    errors.AuthError);
});

test('an unknown or empty session: SignalError', async (t) => {
  const room = await openRoom(t, stage);
  const { hub } = room;
  for (const sessionId of ['1_MX5ub3RoaW5n', room.sessionId])
    assert.equal((await rejection(hub.sdk.signal(sessionId, null, { data: 'x' }))).message,
      errors.SignalError);
  assert.equal((await rejection(hub.sdk.forceDisconnect('1_MX5ub3RoaW5n', nobody))).message,
    errors.ForceDisconnectError);
});

test('an unknown connection: SignalError, ForceDisconnectError', async (t) => {
  const room = await openRoom(t, stage);
  await room.signalingSession();
  const { hub, sessionId } = room;
  assert.equal((await rejection(hub.sdk.signal(sessionId, nobody, { data: 'x' }))).message,
    errors.SignalError);
  assert.equal((await rejection(hub.sdk.forceDisconnect(sessionId, nobody))).message,
    errors.ForceDisconnectError);
});

test('too large, or without data: refused with the status and a message', async (t) => {
  const room = await openRoom(t, stage);
  const joined = await room.signalingSession();
  const { hub, sessionId } = room;
  const cases = [
    [{ type: 'x', data: 'x'.repeat(8193) }, 413],
    [{ type: 'x'.repeat(129), data: 'x' }, 413],
    [{ type: 'not allowed', data: 'x' }, 400],
    [{ type: 'x' }, 400],
  ];
  for (const [payload, status] of cases) {
    const error = await rejection(hub.sdk.signal(sessionId, null, payload));
    assert.match(error.message, /^Unexpected response from OpenTok: /);
    const response = await fetch(`${hub.apiUrl}/v2/project/${hub.apiKey}/session/${sessionId}/signal`, {
      method: 'POST',
      headers: { 'X-OPENTOK-AUTH': hub.sdk.generateJwt(), 'Content-Type': 'application/json' },
      body: JSON.stringify(payload),
    });
    assert.equal(response.status, status, JSON.stringify(payload).slice(0, 60));
    const { code, message } = await response.json();
    assert.ok(message.length > 0);
    if (!('data' in payload))
      assert.equal(code, 15202);
  }
  assert.equal(joined.all({ event: 'signal' }).length, 0);
});
