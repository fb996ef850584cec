// The cable between a browser and a server: cut, nothing passes either way and nobody is told.
import {connect, createServer} from 'node:net';

export class Cable {
  constructor(port) {
    this.port = port; // the server's
    this.isCut = false;
    this.lines = new Set();
  }

  async start() {
    this.door = createServer(line => this.join(line));
    await new Promise(resolve => this.door.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${this.door.address().port}`;
  }

  join(line) {
    const other = connect(this.port, '127.0.0.1');
    const pair = [line, other];
    pair.forEach((end, at) => {
      this.lines.add(end);
      end.on('data', part => this.isCut || pair[1 - at].write(part));
      end.on('error', () => {});
      end.on('close', () => {
        this.lines.delete(end);
        this.isCut || pair[1 - at].destroy();
      });
    });
  }

  cut() {
    this.isCut = true;
  }

  // What was on the way is lost, and so are the lines of before.
  mend() {
    this.lines.forEach(line => line.destroy());
    this.isCut = false;
  }

  async stop() {
    this.lines.forEach(line => line.destroy());
    await new Promise(resolve => this.door.close(resolve));
  }
}
