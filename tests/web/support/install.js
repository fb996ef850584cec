// Brings node_modules to what package-lock.json says; does nothing where it is so already.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

// The folder named, or this one.
const folder = process.argv[2] ? process.argv[2] + '/' : fileURLToPath(new URL('..', import.meta.url));

function versions(file) {
  const packages = JSON.parse(readFileSync(folder + file, 'utf8')).packages;
  return JSON.stringify(Object.entries(packages).filter(([name]) => name).map(([name, {version}]) => [name, version]).sort());
}

const installed = 'node_modules/.package-lock.json';
if (!existsSync(folder + installed) || versions(installed) !== versions('package-lock.json')) {
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {cwd: folder, stdio: 'inherit'});
  process.exit(npm.status === null ? 1 : npm.status);
}
