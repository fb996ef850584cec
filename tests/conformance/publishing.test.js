// Section 3 of the contract for programs, rooms of section 4, and permessage-deflate, by curl, ws and
// socket.io-client.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import WebSocket from 'ws';
import {Clients, next, upgraded} from './support/clients.js';
import {Clinic} from './support/clinic.js';
import {Readme} from './support/readme.js';
import {webSocket} from './support/websocket.js';

const server = new Clinic({LOKET_MESSAGES_PER_SECOND: '1000', LOKET_CONNECTIONS_PER_PERSON: '256'});
const clients = new Clients(server);
const sockets = [];
const tokens = {};
before(async () => {
  await server.start();
  for (const role of ['nurse', 'doctor', 'auditor', 'admin']) {
    tokens[role] = await server.token(role);
  }
});
afterEach(() => {
  clients.close();
  sockets.splice(0).forEach(ws => ws.terminate());
});
after(() => server.end());

const isDirect = process.env.LOKET_FRONT_DOOR === 'direct';
const seconds = limit => ({timeout: limit * 1000});
const vitals = 'patients:vitals:room-101';
const reading = {heartRate: 72, spo2: 98};
const transports = {
  'default options': {},
  'websocket only': {transports: ['websocket']},
  'polling only': {transports: ['polling']},
};
const isTime = text => assert.match(text, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

async function onWs(role) {
  const ws = await webSocket(server, tokens[role]);
  sockets.push(ws);
  ws.say = message => ws.send(JSON.stringify(message));
  ws.ask = async (message, answer) => {
    const told = ws.next(answer);
    ws.say(message);
    return told;
  };
  return ws;
}

async function onSocketIo(role, options = {}) {
  const socket = clients.open({auth: role ? {token: tokens[role]} : {}, ...options});
  const [ready] = await next(socket, 'connection:ready');
  return Object.assign(socket, {ready});
}

async function ask(socket, event, arg, answer) {
  const told = next(socket, answer);
  socket.emit(event, arg);
  return (await told)[0];
}

// The examples of the README in their order.
const readme = () => new Readme('modules/publishing', server, clients);
const runExample = (index, env = {}) => readme().curl(index, {TOKEN: tokens.nurse, ...env});

test('the vitals of old dashboards, with curl, ws and socket.io-client', seconds(60), async () => {
  assert.equal(readme().curls.length, 3);
  const ws = await onWs('doctor');
  await ws.ask({type: 'subscribe', channel: vitals}, 'subscribed');
  const socket = await onSocketIo('doctor');
  await ask(socket, 'join-room', {room: vitals}, 'room-joined');
  const heard = [ws.next('vital_signs_update'), next(socket, 'vital_signs_update')];
  const said = await runExample(0);
  assert.deepEqual([said.success, said.channel, said.event], [true, vitals, 'vital_signs_update']);
  const message = await heard[0];
  assert.equal(message.channel, vitals);
  assert.deepEqual(message.data, reading);
  assert.equal(message.seq, 1);
  isTime(message.timestamp);
  assert.deepEqual((await heard[1])[0], reading);
});

test('a person and a connection are spoken to, with curl', seconds(60), async () => {
  const [one, two, other] = [await onWs('doctor'), await onSocketIo('doctor'), await onWs('admin')];
  other.addEventListener('message', ({data}) => assert.doesNotMatch(data, /_message|reload_page/));
  const heard = [one.next('user_message'), next(two, 'user_message')];
  const said = await runExample(1, {USER_ID: two.ready.userId});
  assert.deepEqual([said.success, said.connections], [true, 2]);
  const text = 'The delivery is at the back door.';
  assert.deepEqual((await heard[0]).data, {text});
  assert.deepEqual((await heard[1])[0], {text});

  const reload = next(two, 'reload_page');
  assert.equal((await runExample(2, {CONNECTION_ID: two.ready.connectionId})).success, true);
  assert.deepEqual((await reload)[0], {});
  const direct = next(two, 'direct_message');
  const by = `/api/v1/connections/${two.ready.connectionId}/message`;
  assert.equal((await server.post(by, {data: reading}, tokens.nurse)).event, 'direct_message');
  assert.deepEqual((await direct)[0], reading);
  const answer = await (await onSocketIo('nurse')).emitWithAck('users:message', {userId: 'nobody', data: {}});
  assert.deepEqual([answer.success, answer.connections], [true, 0]);
  assert.equal((await other.ask({type: 'ping'}, 'pong')).type, 'pong');
});

test('all on a channel hear of it but the connection that is left out', seconds(60), async () => {
  const [one, left, onWeb] = [await onSocketIo('doctor'), await onSocketIo('doctor'), await onWs('doctor')];
  const heard = [];
  for (const socket of [one, left]) {
    socket.on('reading', () => heard.push(socket));
    await ask(socket, 'join-room', {room: vitals}, 'room-joined');
  }
  await onWeb.ask({type: 'subscribe', channel: vitals}, 'subscribed');
  const told = [next(one, 'reading'), onWeb.next('reading')];
  const body = {channel: vitals, event: 'reading', data: reading, exceptConnection: left.ready.connectionId};
  const said = await server.post('/api/v1/channels/publish', body, tokens.nurse);
  assert.deepEqual([said.success, said.channel, said.event], [true, vitals, 'reading']);
  await Promise.all(told);
  assert.equal((await left.emitWithAck('get_status', {})).success, true); // what was told before has come
  assert.deepEqual(heard, [one]);
});

// The ways to publish on a channel: each gives the code of a refusal, or nothing.
const ways = {
  HTTP: async (role, body) => (await server.post('/api/v1/channels/publish', body, tokens[role])).code,
  ws: async (role, body) => {
    const ws = await onWs(role);
    const answer = Promise.race([ws.next('reply'), ws.next('error')]);
    ws.say({type: 'publish', id: 1, ...body});
    return (await answer).code;
  },
  'socket.io-client': async (role, body) => (await (await onSocketIo(role)).emitWithAck('publish', body)).code,
};
for (const [name, publish] of Object.entries(ways)) {
  describe(name, seconds(60), () => {
    test('publishes under a name and without', async () => {
      const ws = await onWs('doctor');
      await ws.ask({type: 'subscribe', channel: vitals}, 'subscribed');
      for (const event of ['vital_signs_update', 'message', undefined]) {
        const heard = ws.next(event ?? 'message');
        assert.equal(await publish('nurse', {channel: vitals, event, data: reading}), undefined);
        assert.deepEqual((await heard).data, reading);
      }
    });

    test('refuses what it should', async () => {
      const body = {channel: vitals, data: reading};
      assert.equal(await publish('auditor', body), 'FORBIDDEN');
      assert.equal(await publish('nurse', {...body, channel: 'admin'}), 'FORBIDDEN');
      assert.equal(await publish('nurse', {...body, channel: 'user:somebody:alerts'}), 'FORBIDDEN');
      assert.equal(await publish('nurse', {...body, channel: 'no name'}), 'CHANNEL_INVALID');
      assert.equal(await publish('nurse', {...body, event: 'two words'}), 'INVALID_FIELD');
      assert.equal(await publish('nurse', {...body, event: 'patient_called'}), 'EVENT_RESERVED');
    });
  });
}

test('who published where is on record, and not what', seconds(60), async () => {
  const channel = 'public:record';
  for (const publish of Object.values(ways)) {
    assert.equal(await publish('nurse', {channel, data: reading}), undefined);
  }
  let found = [];
  while (found.length === 0) { // it is written after the answer
    const response = await fetch(`${server.url}/events?module=audit&kind=published`, {headers: {Authorization: `Bearer ${tokens.admin}`}});
    found = (await response.json()).events.filter(({subject}) => subject === channel);
  }
  assert.equal(found.length, 1); // the others of that minute are counted
  assert.equal(found[0].actorName, 'nurse');
  assert.doesNotMatch(JSON.stringify(found), /heartRate/);
});

test('every name that the program uses is refused', seconds(60), async () => {
  const document = await (await fetch(`${server.url}/asyncapi.json`)).json();
  const sent = Object.values(document.operations).filter(({action}) => action === 'send');
  const names = new Set([...sent.map(({messages}) => messages[0].$ref)
    .map(ref => ref.split('/').slice(1).reduce((part, key) => part[key], document))
    .map(({$ref}) => document.components.messages[$ref.split('/').at(-1)].name),
    'welcome', 'subscribed', 'pong', 'error', 'reply', 'status', 'connection:ready', 'room-joined', 'room-left',
    'current-rooms', 'connect', 'disconnect', 'queue:status', 'radiology-staff-joined', 'scan-request-created',
    'prescription-joined', 'user_message', 'direct_message', 'health', 'WELCOME', 'Room_Info',
    ...Object.getOwnPropertyNames(Object.prototype), 'prototype']);
  assert.ok(names.size > 40, String(names.size));
  const socket = await onSocketIo('nurse');
  for (const event of names) {
    const {code, message} = await socket.emitWithAck('publish', {channel: vitals, event, data: {}});
    assert.equal(code, 'EVENT_RESERVED', event);
    assert.ok(message.includes(event));
  }
});

for (const [name, options] of Object.entries(transports)) {
  describe(`rooms, ${name}`, seconds(60), () => {
    test('are joined, told and left', async () => {
      const socket = await onSocketIo('nurse', options);
      const joined = await ask(socket, 'join-room', {room: vitals}, 'room-joined');
      assert.equal(joined.room, vitals);
      assert.ok(joined.message.includes(vitals));
      isTime(joined.timestamp);
      const again = await ask(socket, 'join-room', {room: vitals}, 'room-joined');
      assert.match(again.message, /already/);
      await ask(socket, 'join-room', 'staff', 'room-joined');
      const current = await ask(socket, 'get-rooms', undefined, 'current-rooms');
      assert.deepEqual(current.rooms, [vitals, 'staff']);
      isTime(current.timestamp);
      const left = await ask(socket, 'leave-room', vitals, 'room-left');
      assert.equal(left.room, vitals);
      isTime(left.timestamp);
      assert.deepEqual((await socket.emitWithAck('get-rooms')).rooms, ['staff']);
      socket.on('vital_signs_update', () => assert.fail('it has left'));
      await server.post('/api/v1/channels/publish', {channel: vitals, event: 'vital_signs_update', data: {}}, tokens.doctor);
      assert.equal((await socket.emitWithAck('leave-room', vitals)).code, 'NOT_IN_ROOM');
    });

    test('say why not', async () => {
      const socket = await onSocketIo('', options);
      const refusals = [
        ['join-room', {room: 'staff'}, 'UNAUTHENTICATED'],
        ['join-room', {room: 'patient_P-001'}, 'UNAUTHENTICATED'],
        ['join-room', {room: 'user:somebody:alerts'}, 'UNAUTHENTICATED'],
        ['join-room', {room: 'no name'}, 'CHANNEL_INVALID'],
        ['join-room', {}, 'MISSING_REQUIRED_FIELDS'],
        ['leave-room', vitals, 'NOT_IN_ROOM'],
        ['leave-room', undefined, 'MISSING_REQUIRED_FIELDS'],
      ];
      for (const [event, arg, code] of refusals) {
        const told = await ask(socket, event, arg, 'error');
        assert.equal(told.code, code, event);
        assert.ok(told.message.length > 10);
        isTime(told.timestamp);
      }
      for (let i = 0; i < 16; i++) {
        await ask(socket, 'join-room', {room: `public:${i}`}, 'room-joined');
      }
      assert.equal((await ask(socket, 'join-room', {room: 'public:one-more'}, 'error')).code, 'TOO_MANY_CHANNELS');
    });

    // What is already on its way arrives before the answer, and nothing after it.
    test('are left while their snapshot is under way', async () => {
      const socket = await onSocketIo('nurse', options);
      const seen = [];
      socket.onAny(event => seen.push(event));
      const left = next(socket, 'room-left');
      socket.emit('join-room', {room: 'staff'});
      socket.emit('leave-room', 'staff');
      await left;
      assert.equal((await server.post('/queue/visits', {serviceId: 'A'}, tokens.nurse)).success, true);
      await socket.emitWithAck('get-rooms');
      assert.equal(seen.at(0), 'room-joined');
      assert.ok(seen.includes('queue_refresh'));
      assert.equal(seen.filter(event => event !== 'current-rooms').at(-1), 'room-left', seen.join());
    });

    test('a ping is answered', async () => {
      const socket = await onSocketIo('', options);
      isTime((await ask(socket, 'ping', undefined, 'pong')).timestamp);
    });
  });
}

async function deflated() {
  const response = await fetch(`${server.url}/metrics`, {headers: {Authorization: `Bearer ${tokens.admin}`}});
  return Number(/^loket_net_deflated_total (\d+)/m.exec(await response.text())[1]);
}

const visits = {list: [...Array(100).keys()].map(i => ({number: `A-${i}`, state: 'waiting', position: i}))};

test('a large message is deflated once for all who read it', {...seconds(60), skip: !isDirect}, async () => {
  const all = await Promise.all([...Array(8).keys()].map(() => onWs('doctor')));
  for (const ws of all) {
    assert.match(ws.extensions, /^permessage-deflate/);
    await ws.ask({type: 'subscribe', channel: vitals}, 'subscribed');
    ws.before = ws._socket.bytesRead;
  }
  const socket = await onSocketIo('doctor', {transports: ['websocket']});
  await ask(socket, 'join-room', {room: vitals}, 'room-joined');
  const before = await deflated();
  const heard = all.map(ws => ws.next('message'));
  const onSocket = next(socket, 'message');
  await server.post('/api/v1/channels/publish', {channel: vitals, data: visits}, tokens.nurse);
  for (const message of await Promise.all(heard)) {
    assert.deepEqual(message.data, visits);
  }
  assert.deepEqual((await onSocket)[0].data, visits);
  assert.equal(await deflated() - before, 2); // one for each face
  for (const ws of all) {
    assert.ok(ws._socket.bytesRead - ws.before < JSON.stringify(visits).length / 3);
  }
});

test('large messages arrive whole, deflated or not, both ways', seconds(60), async () => {
  const plain = new WebSocket(`${server.url.replace('http', 'ws')}/ws?token=${tokens.nurse}`, {perMessageDeflate: false});
  sockets.push(plain);
  await new Promise(resolve => plain.once('open', resolve));
  assert.equal(plain.extensions, '');
  const [ws, polling, upgrading] = [await onWs('doctor'), await onSocketIo('doctor', {transports: ['polling']}), await onSocketIo('doctor')];
  assert.equal(ws.extensions.startsWith('permessage-deflate'), isDirect);
  await upgraded(upgrading);
  await ws.ask({type: 'subscribe', channel: vitals}, 'subscribed');
  for (const socket of [polling, upgrading]) {
    await ask(socket, 'join-room', {room: vitals}, 'room-joined');
  }
  const heard = [ws.next('large'), next(polling, 'large'), next(upgrading, 'large')];
  plain.send(JSON.stringify({type: 'publish', channel: vitals, event: 'large', data: visits}));
  assert.deepEqual((await heard[0]).data, visits);
  assert.deepEqual((await heard[1])[0], visits);
  assert.deepEqual((await heard[2])[0], visits);
  const back = [next(polling, 'back'), next(upgrading, 'back')];
  ws.say({type: 'publish', channel: vitals, event: 'back', data: visits}); // which ws deflates
  assert.deepEqual((await Promise.all(back)).map(([data]) => data), [visits, visits]);
  const told = ws.next('twice');
  upgrading.emit('publish', {channel: vitals, event: 'twice', data: visits});
  assert.deepEqual((await told).data, visits);
});

test('a bomb is cut off', {...seconds(60), skip: !isDirect}, async () => {
  const ws = await onWs('doctor');
  const closed = new Promise(resolve => ws.once('close', resolve));
  ws.send('x'.repeat(64 << 20));
  assert.equal(await closed, 1009);
});
