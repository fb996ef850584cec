// Loket itself, with the invented clinic.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Program} from './program.js';

export const password = 'demo12345';

export class Clinic extends Program {
  // `settings`: what stands in its loket.toml.
  constructor(env = {}, settings = '') {
    const data = mkdtempSync(join(tmpdir(), 'loket-conformance-'));
    writeFileSync(join(data, 'loket.toml'), settings);
    super(process.env.LOKET_PROGRAM,
      ['serve', '--sample-empty', '--data', data], {LOKET_SAMPLE_PASSWORD: password, ...env});
    this.data = data;
  }

  async end() {
    await this.stop();
    rmSync(this.data, {recursive: true, force: true});
  }

  post(path, body = {}, token = '') {
    return this.send('POST', path, body, token);
  }

  patch(path, body, token) {
    return this.send('PATCH', path, body, token);
  }

  async send(method, path, body, token) {
    const response = await fetch(this.url + path, {
      method,
      headers: {'Content-Type': 'application/json', ...(token && {Authorization: `Bearer ${token}`})},
      body: JSON.stringify(body),
    });
    return {status: response.status, ...await response.json()};
  }

  // The token of one of the sample's accounts, which are named after their roles.
  async token(username) {
    return (await this.post('/api/v1/auth/login', {username, password})).token;
  }
}
