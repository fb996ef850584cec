// How a screen gets its token: it shows a code, an administrator approves it, and the screen collects
// the token once.

const ASK_EVERY = 2000;

export class Pairing {
  // show({code}) as soon as there is a code, show({failed: true}) while the server does not answer;
  // done(token) at the end.
  constructor(kind, name, show, done) {
    this.device = {kind, name};
    this.show = show;
    this.done = done;
    this.claim = null;
    this.timer = null;
    this.running = false;
  }

  start() {
    if (!this.running) {
      this.running = true;
      this.step();
    }
  }

  async step() {
    const answer = await (this.claim ? this.collect() : this.ask());
    if (answer === 'done') {
      this.running = false;
      return;
    }
    this.timer = setTimeout(() => this.step(), answer === 'again' ? 0 : ASK_EVERY);
  }

  async ask() {
    const answer = await post('/api/v1/devices/pair', this.device);
    if (!answer.body || !answer.body.claim) {
      this.show({failed: true});
      return 'later';
    }
    this.claim = String(answer.body.claim);
    this.show({code: String(answer.body.code)});
    return 'later';
  }

  async collect() {
    const answer = await post('/api/v1/devices/claim', {claim: this.claim});
    if (answer.body && typeof answer.body.token === 'string') {
      this.claim = null;
      this.done(answer.body.token);
      return 'done';
    }
    if (answer.status === 404 || answer.status === 410) { // expired, or the server knows nothing of it
      this.claim = null;
      return 'again';
    }
    return 'later';
  }
}

async function post(path, body) {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify(body),
    });
    return {status: answer.status, body: await answer.json()};
  } catch {
    return {status: 0, body: null};
  }
}
