// signalbox-hub as people run it for development.
import { JsonProcess } from './process.mjs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

// The SDK is CommonJS.
const OpenTok = createRequire(import.meta.url)('opentok');

export async function startHub(program = process.env.SIGNALBOX_HUB, args = []) {
  let announce;
  const announced = new Promise((resolve) => { announce = resolve; });
  const child = new JsonProcess(program, ['--dev', '--port', '0', '--json', ...args], announce);
  const early = child.exited.then(({ code }) => {
    throw new Error(`${program} ended with ${code} before it listened: ${child.stderr}`);
  });
  early.catch(() => {});
  const facts = await Promise.race([announced, early]);
  return new Hub(facts, child);
}

export class Hub {
  constructor(facts, child = undefined) {
    Object.assign(this, facts); // apiUrl, apiKey, apiSecret, sessionId, tokens, invite
    this.child = child;
    this.sdk = this.sdkWith({});
  }

  get pid() {
    return this.child.child.pid;
  }

  /// The Node SDK, unmodified, for this hub or for what is given instead.
  sdkWith({ apiKey = this.apiKey, apiSecret = this.apiSecret, apiUrl = this.apiUrl }) {
    const sdk = new OpenTok(apiKey, apiSecret, apiUrl);
    return {
      raw: sdk,
      createSession: promisify(sdk.createSession.bind(sdk)),
      generateToken: sdk.generateToken.bind(sdk),
      generateJwt: sdk.generateJwt.bind(sdk),
      signal: promisify(sdk.signal.bind(sdk)),
      forceDisconnect: promisify(sdk.forceDisconnect.bind(sdk)),
    };
  }

  async createSession() {
    return (await this.sdk.createSession({})).sessionId;
  }

  /// What a client needs to join, with a token that the SDK makes.
  credentials(sessionId, options = {}, { t1 = false, apiUrl = this.apiUrl } = {}) {
    return {
      apiUrl,
      apiKey: this.apiKey,
      sessionId,
      token: this.sdk.generateToken(sessionId, options, t1),
    };
  }

  async stop() {
    return await this.child.stop();
  }
}
