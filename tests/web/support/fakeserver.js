// A server as the contract describes it, with a small clinic in memory, that fails on demand: it can fall
// silent, break every line, stop and come back with or without its memory.
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {WebSocketServer} from 'ws';

const folder = process.env.LOKET_PAGES;
const index = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8'));
const pages = new Map(index.pages.map(page => [page.path, {
  contentType: page.contentType, content: readFileSync(join(folder, page.file))}]));

export const defaultServices = [
  {id: 'R', name: 'Pendaftaran', prefix: 'R', waiting: 4, openCounters: 2, nowServing: [{number: 'R-012', counter: 'Loket 1'}]},
  {id: 'A', name: 'Poli Umum', prefix: 'A', waiting: 11, openCounters: 2, nowServing: []},
  {id: 'G', name: 'Poli Gigi', prefix: 'G', waiting: 2, openCounters: 1, nowServing: []},
  {id: 'K', name: 'KIA', prefix: 'K', waiting: 0, openCounters: 0, nowServing: []},
];

export class FakeServer {
  constructor(services = defaultServices) {
    this.services = services.map(service => ({serving: 0, estimatedWait: {low: 0, high: 0}, ...service}));
    this.tokens = new Set(['good']);
    this.claims = new Map(); // claim → {code, approved, token}
    this.log = []; // what the page sent over the socket
    this.isSilent = false;
    this.lastCall = 0;
    this.counters = [];
    this.asked = []; // for sound: {id, language, token}
    this.mute = []; // languages without a voice
    this.recent = []; // newest first; a restart does not forget them
    this.forget();
  }

  // As after a restart: the channels begin anew.
  forget() {
    this.epoch = `e${Date.now()}${Math.random()}`;
    this.channels = new Map(); // name → {seq, history}
  }

  async start(port = 0) {
    this.http = createServer((request, response) => this.answer(request, response));
    this.sockets = new WebSocketServer({noServer: true});
    this.http.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
    this.lines = new Set();
    this.http.on('connection', line => { this.lines.add(line); line.on('close', () => this.lines.delete(line)); });
    await new Promise(resolve => this.http.listen(port, '127.0.0.1', resolve));
    this.port = this.http.address().port;
    this.url = `http://127.0.0.1:${this.port}`;
  }

  async stop() {
    const closed = new Promise(resolve => this.http.close(resolve));
    this.breakLines();
    await closed;
  }

  breakLines() {
    this.lines.forEach(line => line.destroy());
  }

  async restart() {
    await this.stop();
    this.forget();
    await this.start(this.port);
  }

  // --- HTTP ---

  async answer(request, response) {
    const path = new URL(request.url, this.url).pathname;
    if (this.isSilent) {
      return;
    }
    const spoken = /^\/queue\/announcements\/(.+)\.wav$/.exec(path);
    if (spoken) {
      this.speak(spoken[1], new URL(request.url, this.url).searchParams.get('lang'), request, response);
      return;
    }
    const picture = /^\/pictures\/(green|blue)$/.exec(path);
    if (picture) {
      response.writeHead(200, {'Content-Type': 'image/svg+xml'}).end(
        `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="${picture[1]}"/></svg>`);
      return;
    }
    const page = pages.get(path);
    if (page) {
      response.writeHead(200, {...index.headers, 'Content-Type': page.contentType}).end(page.content);
      return;
    }
    let text = '';
    for await (const part of request) {
      text += part;
    }
    const {status, body} = this.answerApi(path, text ? JSON.parse(text) : {}, request.headers);
    response.writeHead(status, {'Content-Type': 'application/json'})
      .end(JSON.stringify({success: status < 400, ...body, timestamp: now()}));
  }

  // Each call and language has a length of its own, so that they can be told apart.
  speak(id, language, request, response) {
    this.asked.push({id, language, token: String(request.headers.authorization).replace('Bearer ', '')});
    if (this.mute.includes(language)) {
      response.writeHead(503, {'Content-Type': 'application/json'}).end('{"success":false,"code":"NO_VOICE"}');
      return;
    }
    response.writeHead(200, {'Content-Type': 'audio/wav'}).end(wave(lengthOf(id, language)));
  }

  answerApi(path, data, headers) {
    if (path === '/api/v1/auth/me') {
      const token = String(headers.authorization || '').replace('Bearer ', '');
      return this.tokens.has(token) ? {status: 200, body: {user: {}}} : {status: 401, body: {code: 'UNAUTHENTICATED'}};
    }
    if (path === '/api/v1/devices/pair') {
      const claim = `claim${this.claims.size + 1}`;
      const code = String(482915 + this.claims.size);
      this.claims.set(claim, {code, name: data.name, kind: data.kind});
      return {status: 200, body: {code, claim}};
    }
    if (path === '/api/v1/devices/claim') {
      const device = this.claims.get(data.claim);
      if (!device) {
        return {status: 410, body: {code: 'PAIRING_OVER'}};
      }
      return device.token ? {status: 200, body: {token: device.token}} : this.notYet();
    }
    return {status: 404, body: {code: 'NOT_FOUND'}};
  }

  notYet() {
    return {status: 409, body: {code: 'PAIRING_PENDING'}};
  }

  approve() {
    for (const device of this.claims.values()) {
      device.token = 'paired';
      this.tokens.add('paired');
    }
  }

  // --- /ws ---

  upgrade(request, socket, head) {
    const token = new URL(request.url, this.url).searchParams.get('token');
    if (!this.tokens.has(token)) {
      socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    this.sockets.handleUpgrade(request, socket, head, client => {
      client.channels = new Set();
      client.on('message', text => this.receive(client, JSON.parse(text)));
      this.send(client, {type: 'welcome', data: {connectionId: '1', userId: 'd1', serverTime: now(), availableChannels: []}});
    });
  }

  send(client, message) {
    if (!this.isSilent) {
      client.send(JSON.stringify({timestamp: now(), ...message}));
    }
  }

  receive(client, message) {
    this.log.push(message);
    if (message.type === 'ping') {
      this.send(client, {type: 'pong'});
    } else if (message.type === 'subscribe') {
      this.subscribe(client, message);
    } else if (message.type === 'screen:report') {
      this.send(client, {type: 'reply', id: message.id, data: {success: true}});
    } else if (message.type === 'queue:status') {
      const data = {success: true, status: {services: this.services}, timestamp: now()};
      this.send(client, {type: 'reply', id: message.id, data});
    } else if (message.type === 'queue:counters') {
      this.send(client, {type: 'reply', id: message.id, data: {success: true, counters: this.counters}});
    } else if (message.id !== undefined) {
      this.send(client, {type: 'error', id: message.id, code: 'UNKNOWN_COMMAND', message: 'There is no such command.'});
    }
  }

  subscribe(client, {channel, since, epoch}) {
    client.channels.add(channel);
    const {seq, history} = this.channel(channel);
    const recovered = epoch === this.epoch && since !== undefined;
    this.send(client, {type: 'subscribed', channel, seq, epoch: this.epoch, recovered});
    if (recovered) {
      history.filter(message => message.seq > since).forEach(message => this.send(client, message));
    } else if (channel.startsWith('queue_poli_')) {
      this.send(client, {type: 'queue_state', channel, data: this.state(channel.slice('queue_poli_'.length))});
    }
  }

  state(serviceId) {
    const service = this.services.find(one => one.id === serviceId);
    return {type: 'queue_state', ...service, serviceId, recentCalls: this.recent.filter(call => call.serviceId === serviceId),
      timestamp: now()};
  }

  channel(name) {
    if (!this.channels.has(name)) {
      this.channels.set(name, {seq: 0, history: []});
    }
    return this.channels.get(name);
  }

  publish(channel, type, data) {
    const state = this.channel(channel);
    const message = {type, channel, data, seq: ++state.seq, timestamp: now()};
    state.history.push(message);
    this.sendRaw(JSON.stringify(message), channel);
  }

  sendRaw(text, channel) {
    for (const client of this.sockets.clients) {
      if (!this.isSilent && (!channel || client.channels.has(channel))) {
        client.send(text);
      }
    }
  }

  // --- the clinic ---

  call(serviceId, number, counter) {
    const counterId = (this.counters.find(one => one.name === counter) || {}).id;
    const service = this.services.find(one => one.id === serviceId);
    service.waiting = Math.max(0, service.waiting - 1);
    service.nowServing = [...service.nowServing.filter(at => at.counter !== counter), {number, counter, counterId}];
    this.update(serviceId, 'call', number, counter);
    this.recent.unshift({id: `a${this.lastCall + 1}`, number, counterName: counter, counterId, serviceId, calledAt: now(), ...spoken(this.lastCall + 1)});
    this.publish(`queue_poli_${serviceId}`, 'announcement', {id: `a${++this.lastCall}`, number, counterName: counter, counterId,
      text: {id: `Nomor ${number}, silakan ke ${counter}`}, ...spoken(this.lastCall)});
  }

  update(serviceId, action, number, counterName, state = 'called') {
    const {waiting} = this.services.find(one => one.id === serviceId);
    const data = {type: 'queue_update', serviceId, action, number, state, counterName, waiting, timestamp: now()};
    this.publish(`queue_poli_${serviceId}`, 'queue_update', data);
    this.publish('patients', 'queue_update', data);
  }
}

// In the patient's language, and in the house's.
function spoken(call) {
  return {languages: ['th', 'id'], wav: `/queue/announcements/a${call}.wav`};
}

// In samples of 22,050 a second.
export function lengthOf(id, language) {
  return 2000 + 100 * Number(String(id).replace(/\D/g, '') || 0) + ['th', 'id', 'en'].indexOf(language);
}

function wave(samples) {
  const file = Buffer.alloc(44 + samples * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples * 2, 4);
  file.write('WAVEfmt ', 8);
  [16, 1 + (1 << 16), 22050, 44100, 2 + (16 << 16)].forEach((number, i) => file.writeUInt32LE(number, 16 + 4 * i));
  file.write('data', 36);
  file.writeUInt32LE(samples * 2, 40);
  for (let i = 0; i < samples; i += 1) {
    file.writeInt16LE(i % 20 < 10 ? 3000 : -3000, 44 + 2 * i);
  }
  return file;
}

export function now() {
  return new Date().toISOString();
}
