#!/usr/bin/env node
// Writes what real clients and SDKs made (tests/vectors) into the corpus, one file each, named for
// where it comes from. Run it again when the vectors change: node tests/fuzz/seeds.mjs
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";

const here = path.dirname(fileURLToPath(import.meta.url));
const vectors = path.join(here, "..", "vectors");

function seed(target, name, bytes) {
  const folder = path.join(here, "corpus", target);
  mkdirSync(folder, { recursive: true });
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  writeFileSync(path.join(folder, slug), bytes);
}

const frames = readFileSync(path.join(vectors, "frames-opentok-js-2.35.2.jsonl"), "utf8").trim().split("\n");
frames.forEach((line, index) => {
  const { hex, data } = JSON.parse(line);
  // The greatest signals differ only in how long they are; mutating them costs much and finds nothing.
  if (hex.length > 8000) return;
  const name = `opentokjs-${String(index).padStart(2, "0")}`;
  seed("frame", name, Buffer.from(hex, "hex"));
  if (data.startsWith("{")) seed("raptor", name, data);
});

const tokens = JSON.parse(readFileSync(path.join(vectors, "tokens.json"), "utf8"));
tokens.tokens.forEach(({ format, role, connectionData, token }) => {
  seed("token", `sdk ${format} ${role} ${connectionData ?? "no data"}`, token);
});
tokens.invalid.forEach(({ why, token }) => {
  seed("token", `invalid ${why}`, token);
  seed("resttoken", `invalid ${why}`, token);
});
seed("resttoken", "sdk", tokens.rest.token);
seed("token", "sdk rest token", tokens.rest.token);
seed("resttoken", "sdk client token", tokens.tokens[1].token);
seed("session", "sdk", tokens.sessionId);
