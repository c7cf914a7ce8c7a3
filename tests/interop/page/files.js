// Files over signals on a page with OpenTok.js: docs/file-transfer.md, written again in the
// simplest way that works. Takes what it is offered, and sends what it is given; whole files in
// memory, one after the other.
/* global report */
'use strict';

(() => {
  const type = 'signalbox.file';
  const chunkBytes = 6096;
  const window_ = 16;

  const crcTable = new Uint32Array(256).map((_, n) => {
    for (let bit = 0; bit < 8; bit += 1)
      n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
    return n >>> 0;
  });
  function crc32(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes)
      crc = (crc >>> 8) ^ crcTable[(crc ^ byte) & 0xff];
    return ((~crc) >>> 0).toString(16).padStart(8, '0');
  }

  const toBase64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const fromBase64 = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const toBase64Url = (bytes) =>
    toBase64(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const randomId = () => toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
  const sha256 = async (bytes) =>
    toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

  async function unpack(bytes, length) {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    const reader = stream.getReader();
    const result = new Uint8Array(length);
    for (let at = 0; ;) {
      const { done, value } = await reader.read();
      if (done)
        return at === length ? result : null;
      if (at + value.length > length)
        return null;
      result.set(value, at);
      at += value.length;
    }
  }

  /// Where each file's chunks begin, and how many there are.
  function layout(files) {
    const firsts = [];
    let count = 0;
    for (const [, size] of files) {
      firsts.push(count);
      count += Math.ceil(size / chunkBytes);
    }
    return { firsts, count };
  }

  /// The ranges of what is missing, as an `ack` says it.
  function statement(chunks) {
    let next = 0;
    while (next < chunks.length && chunks[next])
      next += 1;
    let top = chunks.length;
    while (top > next && !chunks[top - 1])
      top -= 1;
    const gaps = [];
    for (let i = next; i < top; i += 1) {
      if (chunks[i])
        continue;
      if (gaps.length > 0 && gaps.at(-1)[1] === i - 1) {
        gaps.at(-1)[1] = i;
      } else if (gaps.length === 100) {
        return { next, top: i, gaps, more: true };
      } else {
        gaps.push([i, i]);
      }
    }
    return { next, top, gaps };
  }

  const outgoing = new Map();
  const incoming = new Map();
  const session = () => window.client.session;

  function signal(data, to) {
    return new Promise((resolve) => {
      session().signal({ type, data, to: session().connections.get(to) }, resolve).catch(() => {});
    });
  }
  const tell = (m, id, to, rest = {}) => signal(JSON.stringify({ m, id, ...rest }), to);

  // ---- receiving ----

  async function onOffer(from, message) {
    const known = incoming.get(message.id) ?? { from, files: [], pages: 0 };
    if (known.from !== from || message.page !== known.pages)
      return;
    known.files.push(...message.files);
    known.pages += 1;
    incoming.set(message.id, known);
    if (known.pages < message.pages)
      return;
    Object.assign(known, layout(known.files));
    known.chunks = new Array(known.count).fill(null);
    await tell('accept', message.id, from, { key: randomId() });
    await finishIfComplete(message.id, known);
  }

  async function onChunk(from, text) {
    const [, id, number, crc, ask, flags, base64] = text.split('.');
    const transfer = incoming.get(id);
    const n = Number(number);
    if (!transfer || transfer.from !== from || transfer.isDone || !(n < transfer.count))
      return;
    let file = transfer.files.length - 1;
    while (transfer.firsts[file] > n)
      file -= 1;
    const offset = (n - transfer.firsts[file]) * chunkBytes;
    const length = Math.min(chunkBytes, transfer.files[file][1] - offset);
    let bytes = fromBase64(base64);
    if (flags === 'z')
      bytes = await unpack(bytes, length);
    if (bytes && bytes.length === length && crc32(bytes) === crc)
      transfer.chunks[n] = bytes;
    if (ask !== '0')
      await tell('ack', id, from, { ask: Number(ask), ...statement(transfer.chunks) });
    await finishIfComplete(id, transfer);
  }

  async function finishIfComplete(id, transfer) {
    if (transfer.isDone || transfer.chunks.some((chunk) => !chunk))
      return;
    transfer.isDone = true;
    const files = [];
    let failed = 0;
    for (const [i, [name, size, hash]] of transfer.files.entries()) {
      const first = transfer.firsts[i];
      const pieces = transfer.chunks.slice(first, first + Math.ceil(size / chunkBytes));
      const own = await sha256(await new Blob(pieces).arrayBuffer());
      failed += own === hash ? 0 : 1;
      files.push({ name, size, hash: own });
    }
    await tell('done', id, transfer.from, { failed });
    report({ event: 'received', files, failed });
  }

  // ---- sending ----

  async function onAccept(id, transfer) {
    if (transfer.had)
      return; // says it again as long as it hears nothing
    transfer.had = new Array(transfer.pieces.length).fill(false);
    let ask = 0;
    while (!transfer.over && transfer.had.includes(false)) {
      const lacking = transfer.had.flatMap((had, i) => (had ? [] : [i])).slice(0, window_);
      for (const n of lacking) {
        const isLast = n === lacking.at(-1);
        ask += isLast ? 1 : 0;
        const piece = transfer.pieces[n];
        const head = `c1.${id}.${n}.${crc32(piece)}.${isLast ? ask : 0}..`;
        const acknowledged = new Promise((resolve) => { transfer.onAck = resolve; });
        await signal(head + toBase64(piece), transfer.to);
        if (isLast)
          await acknowledged;
      }
    }
  }

  function onAck(transfer, { next, top, gaps = [] }) {
    transfer.had.fill(true, 0, top);
    transfer.had.fill(false, top);
    for (const [first, last] of gaps)
      transfer.had.fill(false, first, last + 1);
    if (next <= top)
      transfer.onAck?.();
  }

  function end(id, transfer, outcome) {
    transfer.over = true;
    transfer.onAck?.();
    report({ event: 'transferEnded', id, ...outcome });
  }

  function onMessage(from, message) {
    if (message.m === 'offer') {
      onOffer(from, message);
      return;
    }
    const transfer = outgoing.get(message.id);
    if (!transfer || transfer.to !== from)
      return;
    if (message.m === 'accept')
      onAccept(message.id, transfer);
    else if (message.m === 'ack')
      onAck(transfer, message);
    else if (message.m === 'done' || message.m === 'refuse' || message.m === 'cancel')
      end(message.id, transfer, { how: message.m, failed: message.failed, why: message.why });
  }

  window.files = {
    /// From now on takes and sends files; after client.connect().
    begin() {
      let turn = Promise.resolve(); // one after the other, as they came
      session().on(`signal:${type}`, (e) => {
        const from = e.from?.connectionId;
        if (!from || from === session().connection.connectionId)
          return;
        if (e.data.startsWith('c1.'))
          turn = turn.then(() => onChunk(from, e.data));
        else if (e.data.startsWith('{'))
          onMessage(from, JSON.parse(e.data));
      });
    },

    /// A file of \a size bytes, made up here: byte n is n * 31 + n / 256.
    async send({ name, size, to }) {
      const bytes = Uint8Array.from({ length: size }, (_, n) => n * 31 + (n >> 8));
      const id = randomId();
      const pieces = [];
      for (let at = 0; at < size; at += chunkBytes)
        pieces.push(bytes.subarray(at, at + chunkBytes));
      outgoing.set(id, { to, pieces });
      await tell('offer', id, to,
        { page: 0, pages: 1, files: [[name, size, await sha256(bytes)]] });
    },
  };
})();
