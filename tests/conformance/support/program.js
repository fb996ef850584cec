// A server in a process of its own, that says where it listens.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';

export class Program {
  // `file`: the program; `args` without its port; `env` beside the test's own environment.
  constructor(file, args = [], env = {}) {
    this.file = file;
    this.args = args;
    this.env = {...process.env, ...env};
    this.port = 0;
  }

  // A second start takes the port of the first.
  async start() {
    this.process = spawn(this.file, [...this.args, '--port', String(this.port)],
      {env: this.env, stdio: ['ignore', 'pipe', 'inherit']});
    for await (const line of createInterface({input: this.process.stdout})) {
      const found = /^listening (http:\S+:(\d+))$/.exec(line);
      if (found) {
        this.url = found[1];
        this.port = Number(found[2]);
        return;
      }
    }
    throw new Error(`${this.file} does not listen`);
  }

  async stop(signal = 'SIGTERM') {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      this.process.kill(signal);
      await once(this.process, 'exit');
    }
  }
}
