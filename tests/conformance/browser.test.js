// A page of another origin in headless Chromium that uses the client of Socket.IO as it is.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, describe, test} from 'node:test';
import {Browser} from '../web/support/browser.js';
import {Clinic} from './support/clinic.js';

const dist = name => readFileSync(new URL(`node_modules/socket.io-client/dist/${name}`, import.meta.url));
const script = dist('socket.io.min.js');
const page = `<!doctype html><meta charset="utf-8"><title>A front</title><script src="/client.js"></script>`;

// The web server of a front that has nothing to do with loket, but may load the client from it.
const front = createServer((request, response) => {
  const isScript = request.url === '/client.js';
  response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
  const loaded = page.replace('/client.js', `${clinic.url}/socket.io/socket.io.js`);
  response.end(isScript ? script : request.url === '/loaded' ? loaded : page);
});
const browser = new Browser();
let clinic;
let stranger;

before(async () => {
  await new Promise(resolve => front.listen(0, '127.0.0.1', resolve));
  clinic = new Clinic({LOKET_CORS_ORIGINS: `http://localhost:${front.address().port}`});
  await clinic.start();
  stranger = `http://127.0.0.1:${front.address().port}`; // an origin that is not on the list
  await browser.start();
});
after(async () => {
  await browser.stop();
  await clinic.end();
  front.close();
});

const open = () => browser.open(`http://localhost:${front.address().port}/`);

for (const [name, options] of Object.entries({
  'default options': {},
  'websocket only': {transports: ['websocket']},
  'polling only': {transports: ['polling']},
  'with credentials': {withCredentials: true},
  'with a header of its own': {extraHeaders: {Authorization: 'Bearer nothing'}, transports: ['polling']},
})) {
  describe(name, {timeout: 60_000}, () => {
    test('a page of a listed origin works', async () => {
      const tab = await open();
      const token = await clinic.token('registrar');
      const seen = await tab.evaluate(async ({url, token, options}) => {
        const socket = io(url, {auth: {token}, ...options});
        const next = event => new Promise(resolve => socket.once(event, resolve));
        const [ready] = await Promise.all([next('connection:ready'), next('connect')]);
        const {engine} = socket.io;
        if (!options.transports && engine.transport.name !== 'websocket') {
          await new Promise(resolve => engine.once('upgrade', resolve));
        }
        const joined = next('room-joined');
        socket.emit('join-staff-room', 'me');
        const status = await socket.emitWithAck('queue:status');
        const seen = {roles: ready.roles, room: (await joined).room, success: status.success,
          services: status.status.services.length > 0, transport: engine.transport.name};
        socket.close();
        return seen;
      }, {url: clinic.url, token, options});
      assert.deepEqual(seen, {roles: ['registrar'], room: 'staff', success: true, services: true,
        transport: options.transports?.[0] ?? 'websocket'});
      assert.deepEqual(tab.problems, []);
      await tab.close();
    });
  });
}

test('a page has its large messages deflated', {timeout: 60_000}, async () => {
  const tab = await open();
  const token = await clinic.token('doctor');
  const list = [...Array(200).keys()].map(i => ({number: `A-${i}`}));
  const seen = await tab.evaluate(async ({url, token, list}) => {
    const ws = new WebSocket(`${url.replace('http', 'ws')}/ws?token=${token}`);
    const next = type => new Promise(resolve => ws.addEventListener('message', ({data}) => {
      const message = JSON.parse(data);
      if (message.type === type) {
        resolve(message);
      }
    }));
    await next('welcome');
    const subscribed = next('subscribed');
    ws.send(JSON.stringify({type: 'subscribe', channel: 'public:lists'}));
    await subscribed;
    const told = next('list');
    await fetch(`${url}/api/v1/channels/publish`, {method: 'POST',
      headers: {'Content-Type': 'application/json', Authorization: `Bearer ${token}`},
      body: JSON.stringify({channel: 'public:lists', event: 'list', data: {list}})});
    return {extensions: ws.extensions, list: (await told).data.list};
  }, {url: clinic.url, token, list});
  assert.deepEqual(seen.list, list);
  assert.equal(seen.extensions.startsWith('permessage-deflate'), process.env.LOKET_FRONT_DOOR === 'direct');
  assert.deepEqual(tab.problems, []);
  await tab.close();
});

test('a page of another origin is kept out', {timeout: 60_000}, async () => {
  const tab = await browser.open(stranger);
  for (const transport of ['polling', 'websocket']) {
    const message = await tab.evaluate(({url, transport}) => new Promise(resolve => {
      const socket = io(url, {transports: [transport], reconnection: false});
      socket.on('connect_error', error => resolve(error.message));
      socket.on('connect', () => resolve('connected'));
    }), {url: clinic.url, transport});
    assert.match(message, /xhr poll error|websocket error/);
  }
  await tab.close();
});

test('a page that loads the client from loket works', {timeout: 60_000}, async () => {
  for (const [name, original] of [['socket.io.js', 'socket.io.min.js'], ['socket.io.min.js'], ['socket.io.esm.min.js']]) {
    const response = await fetch(`${clinic.url}/socket.io/${name}`);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type'), /^text\/javascript/);
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), dist(original ?? name));
  }
  assert.equal((await fetch(`${clinic.url}/socket.io/socket.io.msgpack.min.js`)).status, 404);
  const token = await clinic.token('registrar');
  const tab = await browser.open(`http://localhost:${front.address().port}/loaded`);
  const roles = await tab.evaluate(async ({url, token}) => {
    const module = await import(`${url}/socket.io/socket.io.esm.min.js`);
    return Promise.all([io, module.io].map(connect => new Promise((resolve, reject) => {
      const socket = connect(url, {auth: {token}, forceNew: true});
      socket.on('connection:ready', ready => resolve(ready.roles[0]));
      socket.on('connect_error', reject);
    })));
  }, {url: clinic.url, token});
  assert.deepEqual(roles, ['registrar', 'registrar']);
  assert.deepEqual(tab.problems, []);
  await tab.close();
});
