// A receipt printer that is in different moods, as a program beside the tests.
import {spawn} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {createInterface} from 'node:readline';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export class Printer {
  async start() {
    this.folder = mkdtempSync(join(tmpdir(), 'loket-paper-'));
    this.process = spawn(process.env.LOKET_FAKE_PRINTER, [this.folder], {stdio: ['pipe', 'pipe', 'inherit']});
    this.lines = createInterface({input: this.process.stdout})[Symbol.asyncIterator]();
    this.target = (await this.line()).replace('listening ', '');
  }

  async line() {
    return (await this.lines.next()).value;
  }

  // How many papers have come out until it is in this mood.
  async become(mood) {
    this.process.stdin.write(`${mood}\n`);
    return Number((await this.line()).replace('papers ', ''));
  }

  // Pictures of all that has come out.
  papers() {
    return readdirSync(this.folder).map(name => join(this.folder, name));
  }

  stop() {
    this.process.kill();
    rmSync(this.folder, {recursive: true, force: true});
  }
}
