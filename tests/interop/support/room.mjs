// A hub, a browser and, for each test, a session with the clients it asks for.
import { startBrowser } from './browser.mjs';
import { startHub } from './hub.mjs';
import { Peer } from './peer.mjs';
import { startCutProxy } from './cutproxy.mjs';
import { after, before } from 'node:test';

/// Call at the top of a test file: starts what is asked for before its tests, stops it after.
export function useHub({ withBrowser = true } = {}) {
  const stage = {};
  before(async () => {
    stage.hub = await startHub();
    if (withBrowser)
      stage.browser = await startBrowser();
  });
  after(async () => {
    await stage.browser?.close();
    await stage.hub?.stop();
  });
  return stage;
}

/// A session of its own for one test; everyone leaves when the test ends.
export async function openRoom(t, stage) {
  const { hub, browser } = stage;
  const sessionId = await hub.createSession();
  const room = {
    hub,
    sessionId,

    async proxy() {
      const proxy = await startCutProxy(hub.apiUrl);
      t.after(() => proxy.close());
      return proxy;
    },

    /// OpenTok.js on a page, not joined yet.
    async page({ name = 'OpenTok.js', apiUrl = hub.apiUrl } = {}) {
      const client = await browser.client(apiUrl, name);
      t.after(() => client.close());
      return client;
    },

    async openTokJs({ data, role, name, apiUrl, t1 } = {}) {
      const client = await room.page({ name, apiUrl });
      await client.connect(hub.credentials(sessionId, { data, role }, { t1 }));
      return client;
    },

    /// A SignalingSession in its process, not joined yet.
    process(name) {
      const peer = new Peer(name);
      t.after(() => peer.close());
      return peer;
    },

    async signalingSession({ data, role, name, apiUrl, t1 } = {}) {
      const peer = room.process(name ?? 'SignalingSession');
      await peer.connect(hub.credentials(sessionId, { data, role }, { t1, apiUrl }));
      return peer;
    },
  };
  return room;
}
