// Section 3 of the contract, line by line, with npm `ws`; its publishing for programs is in publishing.test.js.
import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {after, afterEach, before, test} from 'node:test';
import WebSocket from 'ws';
import {Clinic} from './support/clinic.js';

const limit = 64 * 1024;
const server = new Clinic({LOKET_MESSAGES_PER_SECOND: '1000', WEBSOCKET_MAX_PAYLOAD: String(limit),
  WEBSOCKET_CONNECTION_TIMEOUT: '3000'});
const sockets = [];
const tokens = {};
let visit;
before(async () => {
  await server.start();
  for (const role of ['nurse', 'admin', 'auditor']) {
    tokens[role] = await server.token(role);
  }
  ({visit} = await server.post('/queue/visits', {serviceId: 'A', patientId: 'P-001'}, tokens.nurse));
});
afterEach(() => sockets.splice(0).forEach(ws => ws.terminate()));
after(() => server.end());

const seconds = limit => ({timeout: limit * 1000});
const isTime = text => assert.match(text, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

// A client that takes what comes in its order; `query` says who it is.
async function client(query = '') {
  const ws = new WebSocket(`${server.url.replace('http', 'ws')}/ws${query}`);
  sockets.push(ws);
  const came = [];
  let told = () => {};
  ws.on('message', text => {
    came.push(JSON.parse(text));
    told();
  });
  ws.closed = new Promise(resolve => ws.on('close', (code, reason) => resolve([code, String(reason)])));
  ws.next = async (...types) => {
    for (;;) {
      const index = came.findIndex(({type}) => types.includes(type));
      if (index >= 0) {
        return came.splice(index, 1)[0];
      }
      await new Promise(resolve => { told = resolve; });
    }
  };
  ws.say = message => ws.send(typeof message === 'string' ? message : JSON.stringify(message));
  ws.ask = (message, ...types) => {
    ws.say(message);
    return ws.next(...types);
  };
  ws.welcome = await ws.next('welcome');
  return ws;
}
const as = role => client(`?token=${tokens[role]}`);

test('welcome', seconds(30), async () => {
  const {welcome: {data, type, timestamp}} = await as('nurse');
  assert.equal(type, 'welcome');
  isTime(timestamp);
  assert.deepEqual(Object.keys(data).sort(), ['availableChannels', 'connectionId', 'serverTime', 'userId']);
  isTime(data.serverTime);
  assert.ok(data.userId && data.connectionId);
  assert.equal(new Set(data.availableChannels).size, data.availableChannels.length);
  for (const name of ['staff', 'patient_{patientId}', 'user:{userId}:alerts', 'prescription_{pharmacyId}']) {
    assert.ok(data.availableChannels.includes(name), name);
  }
  assert.ok(!data.availableChannels.some(name => /[()\\*+?[]/.test(name) || name.startsWith('admin')));
  const {welcome: {data: stranger}} = await client();
  assert.equal(stranger.userId, null);
  assert.ok(!stranger.availableChannels.includes('staff'));
});

test('subscribe, with since and epoch, and unsubscribe', seconds(30), async () => {
  const ws = await as('nurse');
  const channel = 'public:walk';
  const {channel: named, ...first} = await ws.ask({type: 'subscribe', channel}, 'subscribed');
  assert.equal(named, channel);
  const at = {seq: first.seq ?? first.data?.seq, epoch: first.epoch ?? first.data?.epoch};
  assert.equal(typeof at.seq, 'number', JSON.stringify(first));
  assert.ok(at.epoch);
  assert.equal(first.recovered ?? first.data?.recovered, false);
  const unsubscribed = await ws.ask({type: 'unsubscribe', channel}, 'unsubscribed');
  assert.equal(unsubscribed.channel, channel);
  const other = await as('admin');
  other.say({type: 'publish', channel, data: {n: 1}});
  await other.ask({type: 'ping'}, 'pong');
  const back = await ws.ask({type: 'subscribe', channel, since: at.seq, epoch: at.epoch}, 'subscribed');
  assert.equal(back.recovered ?? back.data?.recovered, true, JSON.stringify(back));
  const missed = await ws.next('message');
  assert.deepEqual([missed.channel, missed.data, missed.seq], [channel, {n: 1}, at.seq + 1]);
  isTime(missed.timestamp);
  const staff = await as('nurse');
  await staff.ask({type: 'subscribe', channel: 'staff'}, 'subscribed');
  assert.ok(Array.isArray((await staff.next('queue_refresh')).data.data), 'a snapshot');
});

test('ping and get_status', seconds(30), async () => {
  const ws = await as('nurse');
  isTime((await ws.ask({type: 'ping'}, 'pong')).timestamp);
  await ws.ask({type: 'subscribe', channel: 'staff'}, 'subscribed');
  const {data} = await ws.ask({type: 'get_status'}, 'status');
  assert.deepEqual(Object.keys(data).sort(), ['channels', 'connectedAt', 'connectionId', 'lastActivity', 'userId']);
  assert.deepEqual(data.channels, ['staff']);
  assert.equal(data.connectionId, ws.welcome.data.connectionId);
  isTime(data.connectedAt);
  isTime(data.lastActivity);
});

test('a command with an id is replied to; its fields may stand in data or beside type', seconds(30), async () => {
  const ws = await as('nurse');
  for (const id of ['x', 7, {a: 1}]) {
    const reply = await ws.ask({type: 'queue:status', id}, 'reply', 'error');
    assert.deepEqual(reply.id, id);
    assert.ok(reply.data.status.services.length > 0);
  }
  const flat = await ws.ask({type: 'queue:visit', id: 1, visitId: visit.id}, 'reply', 'error');
  assert.equal(flat.data?.visit.number, visit.number, JSON.stringify(flat));
});

test('what is wrong is told, and the socket stays open', seconds(30), async () => {
  const ws = await as('nurse');
  const told = async (message, code, beginning, id) => {
    const error = await ws.ask(message, 'error');
    assert.equal(error.code, code, JSON.stringify(error));
    assert.ok(error.message.startsWith(beginning), error.message);
    assert.deepEqual(error.id, id);
    isTime(error.timestamp);
  };
  await told({type: 'no_such_thing', id: 3}, 'UNKNOWN_COMMAND', 'Unknown message type', 3);
  for (const broken of ['{', 'no JSON', '[]', '7', '{"type":7}', '{}']) {
    await told(broken, 'INVALID_MESSAGE', 'Invalid message format');
  }
  const binary = ws.next('error');
  ws.send(Buffer.from('{"type":"ping"}'));
  assert.equal((await binary).code, 'INVALID_MESSAGE');
  await told({type: 'publish', channel: 'public:x', event: 'welcome', data: {}}, 'EVENT_RESERVED', '');
  await told({type: 'subscribe', channel: 'user:somebody:alerts'}, 'FORBIDDEN', '');
  await told({type: 'subscribe', channel: 'admin:x'}, 'FORBIDDEN', 'Insufficient permissions for admin channels');
  await ws.ask({type: 'ping'}, 'pong');
  const stranger = await client();
  const own = await stranger.ask({type: 'subscribe', channel: 'user:somebody:alerts'}, 'error');
  assert.equal(own.message, 'Authentication required for user channels');
});

test('who may hear what', seconds(30), async () => {
  const callers = {stranger: await client(), patient: await client(`?visit=${visit.token}`), nurse: await as('nurse'),
    auditor: await as('auditor'), admin: await as('admin')};
  const staff = ['nurse', 'auditor', 'admin'];
  const known = ['patient', ...staff];
  const everybody = ['stranger', ...known];
  const channels = {staff, radiology_staff: staff, prescription_F: staff, 'alerts:critical': staff,
    'reports:alerts': staff, 'patient_P-001': known, patient_other: staff, patients: known, queue_poli_A: known,
    'system:notifications': known, 'admin:news': ['admin'], 'test:x': everybody, 'public:x': everybody,
    'patients:vitals:room-101': staff};
  for (const [channel, may] of Object.entries(channels)) {
    for (const [name, ws] of Object.entries(callers)) {
      const answer = await ws.ask({type: 'subscribe', id: channel, channel}, 'subscribed', 'error');
      assert.equal(answer.type === 'subscribed', may.includes(name), `${name} on ${channel}: ${JSON.stringify(answer)}`);
      if (answer.type === 'error') {
        assert.equal(answer.code, name === 'stranger' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
      }
    }
  }
});

test('a message over the limit, idleness and a session that ends close it', seconds(60), async () => {
  const large = await as('nurse');
  large.say({type: 'ping', data: {text: 'x'.repeat(limit)}});
  assert.equal((await large.closed)[0], 1009);
  assert.deepEqual(await (await client()).closed, [1000, 'idle']);
  const token = await server.token('doctor');
  const ended = await client(`?token=${token}`);
  const told = ended.next('error');
  await server.post('/api/v1/auth/logout', {}, token);
  assert.equal((await told).code, 'AUTH_EXPIRED');
  assert.equal((await ended.closed)[0], 4001);
});

test('who does not read is closed and told why', seconds(60), async () => {
  const channel = 'test:flood';
  const slow = await as('nurse');
  await slow.ask({type: 'subscribe', channel}, 'subscribed');
  slow.pause();
  const loud = await as('admin');
  const text = randomBytes(limit / 4).toString('hex'); // not to be deflated; under other names each, for of one name only the last is kept for them
  const isClosed = async () => {
    const response = await fetch(`${server.url}/metrics`, {headers: {Authorization: `Bearer ${tokens.admin}`}});
    return /^loket_hub_slow_closed_total [1-9]/m.test(await response.text());
  };
  for (let i = 0; i % 50 > 0 || !await isClosed(); i++) {
    const answer = await loud.ask({type: 'publish', id: i, channel, event: `flood-${i}`, data: {text}}, 'reply', 'error');
    assert.equal(answer.type, 'reply', JSON.stringify(answer));
  }
  slow.resume();
  assert.deepEqual(await slow.closed, [4008, 'slow consumer']);
});
