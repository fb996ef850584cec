// The program itself, with the sample clinic in a folder of its own.
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const password = 'demo12345';

export class Loket {
  // `environment`: settings, by their variables; `toml`: those that have none.
  constructor(environment = {}, toml = '') {
    this.environment = environment;
    this.data = mkdtempSync(join(tmpdir(), 'loket-data-'));
    writeFileSync(join(this.data, 'loket.toml'), toml);
    this.port = 0;
    this.tokens = new Map();
    this.said = ''; // all that it wrote, in all its lives
  }

  // Ready when it has said where it listens. Comes back on the same port and with the same data.
  async start() {
    this.process = spawn(process.env.LOKET_PROGRAM,
      ['serve', '--sample-empty', '--port', String(this.port), '--data', this.data],
      {env: {...process.env, ...this.environment, LOKET_SAMPLE_PASSWORD: password}, stdio: ['ignore', 'pipe', 'pipe']});
    this.process.stderr.on('data', part => { this.said += part; });
    this.ended = new Promise(resolve => this.process.once('exit', (code, signal) => resolve(signal || code)));
    this.url = await new Promise((resolve, reject) => {
      let said = '';
      this.process.stdout.on('data', part => {
        said += part;
        this.said += part;
        const found = /^listening (https?:\S+)$/m.exec(said);
        if (found) {
          resolve(found[1]);
        }
      });
      this.ended.then(how => reject(new Error(`loket ended with ${how}`)));
    });
    this.port = Number(new URL(this.url).port);
  }

  // Gives the exit code, or the signal's name.
  end(signal = 'SIGTERM') {
    this.process.kill(signal);
    return this.ended;
  }

  // Whether these words are in what it wrote, or in any of its files.
  has(words) {
    return this.said.includes(words) || spawnSync('grep', ['-rqaF', words, this.data]).status === 0;
  }

  async remove() {
    await this.end();
    rmSync(this.data, {recursive: true, force: true});
  }

  async call(user, path, body, method = 'POST') {
    if (!this.tokens.has(user)) {
      this.tokens.set(user, await this.signIn(user));
    }
    return this.send(method, path, body || {}, {Authorization: `Bearer ${this.tokens.get(user)}`});
  }

  get(user, path) {
    return this.call(user, path, null, 'GET');
  }

  async signIn(username) {
    return (await this.send('POST', '/api/v1/auth/login', {username, password})).token;
  }

  async send(method, path, body, headers = {}) {
    const answer = await fetch(this.url + path, {method, body: method === 'GET' ? undefined : JSON.stringify(body),
      headers: {'Content-Type': 'application/json', ...headers}});
    const json = await answer.json();
    if (!json.success) {
      throw new Error(`${path}: ${json.code} ${json.message}`);
    }
    return json;
  }
}
