// Loaded before each test file: what is missing must be said in one line, and must fail.
import { readFileSync } from 'node:fs';

const wanted = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

for (const [name, version] of Object.entries(wanted.dependencies)) {
  let found = 'not installed';
  try {
    const manifest = new URL(`../node_modules/${name}/package.json`, import.meta.url);
    found = JSON.parse(readFileSync(manifest, 'utf8')).version;
  } catch (error) {
    if (error.code !== 'ENOENT')
      throw error;
  }
  if (found !== version) {
    console.error(`${name} ${version} is needed here, but it is ${found}. `
      + 'Run "npm ci" in tests/interop; "./dev test" does so by itself.');
    process.exit(1);
  }
}
for (const variable of ['SIGNALBOX_HUB', 'SIGNALBOX_CLI', 'SIGNALBOX_INTEROP_PEER', 'CHROMIUM']) {
  const path = process.env[variable];
  if (!path || path.endsWith('-NOTFOUND')) {
    console.error(`${variable} must name a program; CTest sets it. `
      + (variable === 'CHROMIUM' ? 'Install Chromium (Debian: chromium) and configure again.' : ''));
    process.exit(1);
  }
}
