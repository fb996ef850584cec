// The examples of a module's README, run as they stand there.
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import WebSocket from 'ws';

const source = new URL('../../../server/', import.meta.url);
const text = path => readFileSync(new URL(path, source), 'utf8');

// The folders of server/ that have a README: modules/queue, identity.
export const folders = [...readdirSync(new URL('modules/', source), {withFileTypes: true})
  .filter(entry => entry.isDirectory()).map(({name}) => `modules/${name}`), 'identity'];

// Blocks of code, without what marks them as such.
function blocksOf(readme) {
  const fenced = [...readme.matchAll(/^```\w*\n([^]*?)^```$/gm)].map(([, block]) => block);
  const indented = [...readme.replace(/^```\w*\n[^]*?^```$/gm, '').matchAll(/(?:^ {4}.*\n?(?:\n(?= {4}))?)+/gm)]
    .map(([block]) => block.replace(/^ {4}/gm, ''));
  return [...fenced, ...indented];
}

export class Readme {
  // `server`: the one that the examples are to reach.
  constructor(folder, server, clients) {
    this.server = server;
    this.clients = clients;
    this.blocks = blocksOf(text(`${folder}/README.md`))
      .map(block => block.replace(/(http|ws):\/\/(localhost|127\.0\.0\.1):3000/g, `$1://${new URL(server.url).host}`));
  }

  // Each command of its own; the lines of one end with a backslash.
  get curls() {
    return this.blocks.flatMap(block => block.match(/^curl (?:.*\\\n)*.*$/gm) ?? []);
  }

  // What the answer holds, and its HTTP status; `file` where it is one (`-o NAME`). `env`: what the example has in capitals.
  async curl(index, env) {
    const script = `curl() { command curl -sS -w '\\n%{http_code}' "$@"; }\n${this.curls[index]}`;
    const cwd = mkdtempSync(join(tmpdir(), 'loket-example-'));
    try {
      const {stdout} = await promisify(execFile)('bash', ['-c', script], {cwd, env: {...process.env, ...env}});
      const [, body, status] = /^([^]*)\n(\d+)$/.exec(stdout);
      const [, name] = / -o (\S+)/.exec(this.curls[index]) || [];
      const said = body.startsWith('{') ? JSON.parse(body) : {text: body};
      return {httpStatus: Number(status), ...(name ? {file: readFileSync(join(cwd, name), 'latin1')} : said)};
    } finally {
      rmSync(cwd, {recursive: true});
    }
  }

  // The one block with these words, with what stands around it in a program; gives its client.
  #run(words, client, names) {
    const found = this.blocks.filter(block => block.includes(words));
    if (found.length !== 1) {
      throw new Error(`${found.length} examples with ${words}`);
    }
    return new Function(...Object.keys(names), `${found[0]}\nreturn ${client};`)(...Object.values(names));
  }

  ws(names) {
    return this.#run('new WebSocket(', 'ws', {WebSocket, ...names});
  }

  socketIo(names) {
    const io = (url, options) => this.clients.open(options, url.slice(this.server.url.length));
    return this.#run('= io(', 'socket', {io, ...names});
  }

  // Lines that begin with → are sent on /ws, each ← is what comes then; … stands for anything.
  get conversation() {
    return this.blocks.filter(block => block.startsWith('→')).flatMap(block => block.trim().split('\n'));
  }
}
