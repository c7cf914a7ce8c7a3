// Who may enter, and who may throw whom out; OpenTok.js and a SignalingSession.
import { openRoom, useHub } from './support/room.mjs';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const stage = useHub();

const refusals = {
  'signed with another secret': (room) => room.hub
    .sdkWith({ apiSecret: 'another secret, just as long as needed' })
    .generateToken(room.sessionId, {}),
  'for another session': async (room) => room.hub.sdk
    .generateToken(await room.hub.createSession(), {}),
  'not a token at all': () => 'T1==nonsense',
  'T1 with a changed signature': (room) => {
    const token = room.hub.sdk.generateToken(room.sessionId, {}, true);
    const text = Buffer.from(token.slice('T1=='.length), 'base64').toString();
    return `T1==${Buffer.from(text.replace('role=publisher', 'role=moderator')).toString('base64')}`;
  },
};

for (const [name, makeToken] of Object.entries(refusals)) {
  test(`a token ${name}: OT_AUTHENTICATION_ERROR`, async (t) => {
    const room = await openRoom(t, stage);
    const token = await makeToken(room);
    const credentials = { ...room.hub.credentials(room.sessionId), token };

    const js = await room.page();
    await js.start(credentials);
    const { error } = await js.event({ event: 'connectFailed' });
    assert.equal(error.name, 'OT_AUTHENTICATION_ERROR');
    assert.equal(error.code, 1004);

    const ours = room.process();
    ours.start(credentials);
    const { error: fault } = await ours.event({ event: 'error' });
    assert.equal(fault.code, 1004);
    assert.equal(fault.fatal, true);
    await ours.event({ event: 'disconnected', reason: 'ConnectFailed' });
    assert.equal(ours.all({ event: 'reconnecting' }).length, 0);
  });
}

test('an unknown session: OpenTok.js says which, and so do we', async (t) => {
  const room = await openRoom(t, stage);
  const foreign = `1_${Buffer.from(`1~${room.hub.apiKey}~~1700000000000~0.5~`).toString('base64url')}`;
  const credentials = { ...room.hub.credentials(foreign), sessionId: foreign };
  const js = await room.page();
  await js.start(credentials);
  assert.equal((await js.event({ event: 'connectFailed' })).error.name, 'OT_INVALID_SESSION_ID');
  const ours = room.process();
  ours.start(credentials);
  const { error } = await ours.event({ event: 'error' });
  assert.equal(error.code, 1005);
  assert.equal(error.fatal, true);
});

test('a SignalingSession with a moderator\'s token ends OpenTok.js\'s connection', async (t) => {
  const room = await openRoom(t, stage);
  const js = await room.openTokJs({ data: 'victim' });
  const ours = await room.signalingSession({ role: 'moderator' });
  ours.tell('forceDisconnect', { connection: js.connection.id });
  assert.equal((await js.event({ event: 'disconnected' })).reason, 'forceDisconnected');
  const seen = await ours.event({ event: 'connectionDestroyed' });
  assert.equal(seen.reason, 'ForceDisconnected');
  assert.equal(seen.connection.id, js.connection.id);
});

test('OpenTok.js with a moderator\'s token ends a SignalingSession', async (t) => {
  const room = await openRoom(t, stage);
  const js = await room.openTokJs({ role: 'moderator' });
  const ours = await room.signalingSession({ data: 'victim' });
  await js.event({ event: 'connectionCreated', connection: { id: ours.connection.id } });
  assert.equal(await js.forceDisconnect(ours.connection.id), null);
  assert.equal((await ours.event({ event: 'disconnected' })).reason, 'ForceDisconnected');
  const seen = await js.event({
    event: 'connectionDestroyed', connection: { id: ours.connection.id },
  });
  assert.equal(seen.reason, 'forceDisconnected');
  assert.equal(ours.all({ event: 'reconnecting' }).length, 0);
});

test('without that role neither may, and both stay', async (t) => {
  const room = await openRoom(t, stage);
  const js = await room.openTokJs({ role: 'publisher' });
  const ours = await room.signalingSession({ role: 'publisher' });
  await js.event({ event: 'connectionCreated', connection: { id: ours.connection.id } });

  ours.tell('forceDisconnect', { connection: js.connection.id });
  const { error } = await ours.event({ event: 'error' });
  assert.equal(error.code, 403);
  assert.equal((await js.forceDisconnect(ours.connection.id)).name, 'OT_PERMISSION_DENIED');

  assert.equal(await js.send({ data: 'still here' }), null);
  await ours.event({ event: 'signal', data: 'still here' });
  assert.equal(ours.all({ event: 'disconnected' }).length, 0);
});

test('ending someone who has left: 404, and we stay', async (t) => {
  const room = await openRoom(t, stage);
  const ours = await room.signalingSession({ role: 'moderator' });
  ours.tell('forceDisconnect', { connection: '00000000-0000-4000-8000-000000000000' });
  const { error } = await ours.event({ event: 'error' });
  assert.equal(error.code, 404);
  assert.equal((await ours.send({ data: 'still here' })).outcome, 'Sent');
});

for (const role of ['subscriber', 'publisher', 'moderator', 'publisheronly']) {
  test(`the role ${role}: what each side reports and may do`, async (t) => {
    const room = await openRoom(t, stage);
    const listener = await room.signalingSession({ name: 'listener' });
    const js = await room.openTokJs({ role });
    const ours = await room.signalingSession({ role });
    const maySignal = role !== 'publisheronly';

    const error = await js.send({ type: 'x', data: 'js' });
    const outcome = await ours.send({ type: 'x', data: 'ours' });
    if (maySignal) {
      assert.equal(error, null);
      assert.equal(outcome.outcome, 'Sent');
      await listener.event({ event: 'signal', data: 'js' });
      await listener.event({ event: 'signal', data: 'ours' });
    } else {
      assert.equal(error.name, 'OT_PERMISSION_DENIED');
      assert.equal(outcome.error.code, 403);
    }
    // Receiving is not tied to a role.
    await listener.send({ type: 'y', data: 'for everyone' });
    await js.event({ event: 'signal', data: 'for everyone' });
    await ours.event({ event: 'signal', data: 'for everyone' });
  });
}
