// The one WebSocket that a page has to the server. It notices silence, comes back by itself with growing
// pauses, and takes up each channel where it stopped.

const PING_AFTER = 3000; // ms of silence before asking whether anybody is there
const LOST_AFTER = 6000; // ms of silence that mean nobody is
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15000;
const REQUEST_LIMIT = 10000;

// The pause before the n-th try (from 0): it doubles, and chance spreads the screens of a house.
export function pauseBefore(attempt, random) {
  const whole = Math.min(LONGEST_PAUSE, FIRST_PAUSE * Math.pow(2, Math.min(attempt, 10)));
  return Math.round(whole / 2 + random() * whole / 2);
}

export class Connection {
  // handlers: up() after the welcome; down() at once when the line is gone; message(message, isNew):
  // isNew is false for what is a snapshot or was missed; refused(code) when the server knows the token no more.
  // shownAs: what the token is, `token` of a screen or `visit` of a patient.
  constructor(address, handlers, shownAs = 'token') {
    this.address = address;
    this.handlers = handlers;
    this.shownAs = shownAs;
    this.channels = new Map(); // name → {seq, epoch, fence, isWhole}
    this.requests = new Map(); // id → {resolve, reject, timer}
    this.lastId = 0;
    this.attempt = 0;
    this.isUp = false;
    this.isSynced = false; // set by the page when it has taken its snapshot
    this.syncedAt = null; // performance.now() of the last moment when what is shown was known to be true
    this.heardAt = 0; // performance.now() of the last sign of life
    this.userId = ''; // who we are, as the server says
    this.isDoubted = false; // asked whether anybody is there, and heard nothing since
    this.watchedAt = {mono: 0, wall: 0}; // when the pulse last came
    this.serverOffset = 0; // ms to add to this machine's clock
    this.socket = null;
    this.token = '';
    this.pulse = null;
    this.retry = null;
    this.generation = 0;
    window.addEventListener('offline', () => this.doubt());
    window.addEventListener('online', () => this.hurry());
    document.addEventListener('visibilitychange', () => !document.hidden && this.wake());
    window.addEventListener('pageshow', () => this.wake());
  }

  start(token) {
    this.token = token;
    this.open();
  }

  stop() {
    this.drop();
    this.generation += 1;
    clearTimeout(this.retry);
    this.retry = null;
  }

  // What is shown is true from now on, until the line is lost.
  synced() {
    this.isSynced = true;
    this.syncedAt = performance.now();
    this.channels.forEach(state => { state.isWhole = true; });
  }

  // Seconds since what is on screen was known to be true; null when it never was.
  get age() {
    return this.syncedAt === null ? null : (performance.now() - this.syncedAt) / 1000;
  }

  subscribe(channel) {
    if (this.channels.has(channel)) {
      return;
    }
    this.channels.set(channel, {seq: 0, epoch: '', fence: 0, isWhole: false});
    if (this.isUp) {
      this.sendSubscribe(channel);
    }
  }

  unsubscribe(channel) {
    if (this.channels.delete(channel)) {
      this.send({type: 'unsubscribe', channel});
    }
  }

  // Sends a command; the promise gives its data.
  request(type, data) {
    return new Promise((resolve, reject) => {
      const id = String(++this.lastId);
      const timer = setTimeout(() => this.settle(id, null, {code: 'TIMEOUT'}), REQUEST_LIMIT);
      this.requests.set(id, {resolve, reject, timer});
      this.send({type, id, data: data || {}});
    });
  }

  // --- the line ---

  open() {
    clearTimeout(this.retry);
    this.retry = null;
    const socket = new WebSocket(`${this.address}?${this.shownAs}=${encodeURIComponent(this.token)}`);
    this.socket = socket;
    this.heardAt = performance.now();
    this.watchedAt = moment();
    this.isDoubted = false;
    const mine = handler => event => {
      if (this.socket === socket) {
        handler(event);
      }
    };
    socket.onmessage = mine(event => this.receive(event.data));
    socket.onclose = mine(event => this.closed(event.code));
    clearInterval(this.pulse);
    this.pulse = setInterval(() => this.watch(), 1000);
  }

  // Forgets the socket without waiting for the network to agree.
  drop() {
    clearInterval(this.pulse);
    this.pulse = null;
    const socket = this.socket;
    this.socket = null;
    const wasUp = this.isUp;
    this.isUp = false;
    this.isSynced = false;
    for (const id of Array.from(this.requests.keys())) {
      this.settle(id, null, {code: 'CONNECTION_LOST'});
    }
    if (socket) {
      socket.close();
    }
    if (wasUp) {
      this.handlers.down();
    }
  }

  closed(code) {
    const neverWasUp = !this.isUp;
    this.drop();
    if (neverWasUp) {
      this.checkToken();
    } else if (code === 4001) {
      this.handlers.refused('AUTH_EXPIRED');
    } else {
      this.tryLater();
    }
  }

  tryLater() {
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.open(), pauseBefore(this.attempt, Math.random));
    this.attempt += 1;
  }

  // A socket that never came up does not say why: was it the token, or is nobody there?
  async checkToken() {
    const generation = ++this.generation;
    const abort = new AbortController();
    const limit = setTimeout(() => abort.abort(), LOST_AFTER);
    const isVisit = this.shownAs === 'visit';
    const address = isVisit ? `/api/v1/auth/me?visit=${encodeURIComponent(this.token)}` : '/api/v1/auth/me';
    const headers = isVisit ? {} : {Authorization: `Bearer ${this.token}`};
    const answer = await fetch(address, {headers, signal: abort.signal}).catch(() => null);
    const refusal = answer && answer.status === 401 ? await answer.json().catch(() => ({})) : null;
    clearTimeout(limit);
    if (generation !== this.generation) {
      return;
    }
    if (refusal) {
      this.handlers.refused(String(refusal.code || 'UNAUTHENTICATED'));
    } else {
      this.tryLater();
    }
  }

  // A pulse that comes late was held back, by sleep or in the background: what came meanwhile may still lie
  // unread, so the server is asked before it is given up.
  watch() {
    const now = moment();
    const late = Math.max(now.mono - this.watchedAt.mono, now.wall - this.watchedAt.wall);
    this.noteSleep(now);
    this.watchedAt = now;
    const silence = now.mono - this.heardAt;
    if (late > LOST_AFTER / 2 && !this.isDoubted) {
      this.doubt();
    } else if (silence > LOST_AFTER) {
      this.drop();
      this.tryLater();
    } else if (silence > PING_AFTER && this.isUp) {
      this.send({type: 'ping'});
    }
  }

  // The system says that the network is gone: believe it unless the server answers at once.
  doubt() {
    if (this.isUp) {
      this.isDoubted = true;
      this.heardAt = Math.min(this.heardAt, performance.now() - LOST_AFTER + 1000);
      this.send({type: 'ping'});
    }
  }

  // A machine's own count of time stands still while it sleeps; what is shown grows old all the same.
  noteSleep(now) {
    const slept = (now.wall - this.watchedAt.wall) - (now.mono - this.watchedAt.mono);
    if (slept > LOST_AFTER && this.syncedAt !== null) {
      this.syncedAt -= slept;
    }
  }

  // Somebody looks at it again: what it shows is asked for at once.
  wake() {
    if (this.isUp) {
      this.doubt();
    } else {
      this.hurry();
    }
  }

  hurry() {
    if (this.retry !== null) {
      this.attempt = 0;
      this.open();
    }
  }

  send(message) {
    if (this.socket && this.socket.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(message));
    }
  }

  // --- what comes in ---

  receive(text) {
    this.heardAt = performance.now();
    this.isDoubted = false;
    if (this.isSynced) {
      this.syncedAt = this.heardAt;
    }
    const message = parse(text);
    if (!message) {
      return;
    }
    switch (message.type) {
    case 'welcome': return this.welcomed(message);
    case 'subscribed': return this.subscribed(message);
    case 'reply': return this.settle(String(message.id), message.data || {}, null);
    case 'error': return this.failed(message);
    case 'pong': return undefined;
    default: return this.deliver(message);
    }
  }

  welcomed(message) {
    const serverTime = Date.parse((message.data || {}).serverTime || message.timestamp);
    if (!isNaN(serverTime)) {
      this.serverOffset = serverTime - Date.now();
    }
    this.userId = String((message.data || {}).userId || '');
    this.isUp = true;
    this.attempt = 0;
    this.channels.forEach((state, channel) => this.sendSubscribe(channel));
    this.handlers.up();
  }

  sendSubscribe(channel) {
    const state = this.channels.get(channel);
    const message = {type: 'subscribe', channel};
    if (state.isWhole) {
      message.since = state.seq;
      message.epoch = state.epoch;
    }
    this.send(message);
  }

  subscribed(message) {
    const facts = Object.assign({}, message.data, message);
    const state = this.channels.get(facts.channel);
    if (!state) {
      return;
    }
    state.epoch = String(facts.epoch);
    state.fence = Number(facts.seq) || 0;
    if (!facts.recovered) { // a snapshot follows; a break before synced() must ask for it again
      state.isWhole = false;
      state.seq = state.fence;
    }
  }

  failed(message) {
    if (message.code === 'AUTH_EXPIRED' || message.code === 'UNAUTHENTICATED') {
      this.drop();
      this.handlers.refused(message.code);
    } else if (message.id !== undefined) {
      this.settle(String(message.id), null, message);
    }
  }

  deliver(message) {
    const state = this.channels.get(message.channel);
    const seq = Number(message.seq) || 0;
    if (state) {
      state.seq = Math.max(state.seq, seq);
    }
    this.handlers.message(message, !state || seq > state.fence);
  }

  settle(id, data, error) {
    const request = this.requests.get(id);
    if (!request) {
      return;
    }
    this.requests.delete(id);
    clearTimeout(request.timer);
    if (error) {
      request.reject(error);
    } else {
      request.resolve(data);
    }
  }
}

function moment() {
  return {mono: performance.now(), wall: Date.now()};
}

function parse(text) {
  try {
    const message = JSON.parse(text);
    return message && typeof message === 'object' && typeof message.type === 'string' ? message : null;
  } catch {
    return null;
  }
}
