// A relay for video: coturn, on this machine alone, with passwords of the secret that the server has, too.
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const program = '/usr/bin/turnserver';
const secret = 'known to both';

async function freePort() {
  const holder = createServer();
  await new Promise(resolve => holder.listen(0, '127.0.0.1', resolve));
  const {port} = holder.address();
  await new Promise(resolve => holder.close(resolve));
  return port;
}

const listens = port => new Promise(resolve => {
  const line = connect(port, '127.0.0.1', () => resolve(true));
  line.on('error', () => resolve(false));
  line.on('connect', () => line.destroy());
});

export class Relay {
  static isThere() {
    return existsSync(program);
  }

  // Over TCP, so that a cable can be between it and its clients.
  async start() {
    this.folder = mkdtempSync(join(tmpdir(), 'loket-relay-'));
    this.port = await freePort();
    this.process = spawn(program, ['-n', '--listening-ip=127.0.0.1', '--relay-ip=127.0.0.1', `--listening-port=${this.port}`,
      '--use-auth-secret', `--static-auth-secret=${secret}`, '--realm=loket', '--no-tls', '--no-dtls', '--no-cli',
      '--allow-loopback-peers', `--userdb=${join(this.folder, 'turndb')}`, `--pidfile=${join(this.folder, 'pid')}`,
      `--log-file=${join(this.folder, 'log')}`, '--simple-log'], {cwd: this.folder, stdio: 'ignore'});
    this.ended = new Promise(resolve => this.process.once('exit', resolve));
    for (let tries = 0; !await listens(this.port); ++tries) {
      if (tries > 100) {
        throw new Error('coturn does not listen');
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    this.settings = {TURN_URL: `turn:127.0.0.1:${this.port}?transport=tcp`, TURN_SECRET: secret};
  }

  async stop() {
    this.process.kill();
    await this.ended;
    rmSync(this.folder, {recursive: true, force: true});
  }
}
