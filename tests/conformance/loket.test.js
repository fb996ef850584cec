// The client as it comes from npm against loket: identity, rooms, commands, and a restart.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import {Clients, connected, next, until, upgraded} from './support/clients.js';
import {Clinic} from './support/clinic.js';
import {webSocket} from './support/websocket.js';

const server = new Clinic({LOKET_MESSAGES_PER_SECOND: '1000', LOKET_CONNECTIONS_PER_PERSON: '256'});
const clients = new Clients(server);
const tokens = {};
before(async () => {
  await server.start();
  for (const role of ['registrar', 'admin', 'doctor']) {
    tokens[role] = await server.token(role);
  }
});
afterEach(() => clients.close());
after(() => server.end());

const seconds = limit => ({timeout: limit * 1000});
const as = (role, options = {}) => ({auth: {token: tokens[role]}, ...options});
const transports = {
  'default options': {},
  'websocket only': {transports: ['websocket']},
  'polling only': {transports: ['polling']},
};

// A client that is in, and what it was told.
async function ready(options) {
  const socket = clients.open(options);
  const [told] = await next(socket, 'connection:ready');
  return [socket, told];
}

for (const [name, options] of Object.entries(transports)) {
  describe(name, seconds(60), () => {
    test('says who it is', async () => {
      const [, told] = await ready(as('registrar', options));
      assert.ok(told.userId);
      assert.deepEqual(told.roles, ['registrar']);
      assert.match(told.connectionId, /^\d+$/);
      const [, nobody] = await ready(options);
      assert.equal(nobody.userId, null);
    });

    test('is refused with a bad token', async () => {
      const socket = clients.open({...options, auth: {token: 'no such token'}});
      const [error] = await next(socket, 'connect_error');
      assert.equal(error.data.code, 'AUTH_INVALID');
      assert.ok(error.message.length > 10);
      socket.auth = {token: tokens.registrar};
      socket.connect();
      await connected(socket);
    });

    test('issues and calls a visit, and the patient hears of it', async () => {
      const [staff] = await ready(as('registrar', options));
      const status = await staff.emitWithAck('queue:status');
      assert.equal(status.success, true);
      const issued = await staff.emitWithAck('queue:issue', {serviceId: 'R', requestId: `r-${name}`});
      assert.equal(issued.success, true);
      assert.match(issued.visit.number, /^R-\d+$/);
      const again = await staff.emitWithAck('queue:issue', {serviceId: 'R', requestId: `r-${name}`});
      assert.equal(again.visit.number, issued.visit.number);

      const [patient] = await ready({...options, auth: {visit: issued.visit.token}});
      const joined = next(patient, 'room-joined');
      patient.emit('join-patient-room', issued.visit.patientId);
      assert.equal((await joined)[0].room, `patient_${issued.visit.patientId}`);
      const called = next(patient, 'patient_called');
      const answer = await staff.emitWithAck('queue:call', {visitId: issued.visit.id, counterId: '1'});
      assert.equal(answer.success, true, JSON.stringify(answer));
      assert.equal((await called)[0].number, issued.visit.number);
      for (const step of ['queue:start', 'queue:finish']) {
        assert.equal((await staff.emitWithAck(step, {visitId: issued.visit.id})).success, true);
      }
    });

    test('is told why not', async () => {
      const [socket] = await ready(options);
      const refused = await socket.emitWithAck('queue:issue', {serviceId: 'R'});
      assert.equal(refused.success, false);
      assert.equal(refused.code, 'UNAUTHENTICATED');
      socket.emit('join-staff-room', 'u1');
      const [error] = await next(socket, 'error');
      assert.equal(error.code, 'UNAUTHENTICATED');
      assert.ok(error.message && !Number.isNaN(Date.parse(error.timestamp)));
      socket.emit('no-such-event', {});
      assert.equal((await next(socket, 'error'))[0].code, 'UNKNOWN_COMMAND');
    });

    test('shares the rooms of /ws', async () => {
      const [socket] = await ready(as('doctor', options));
      const subscribed = await socket.emitWithAck('subscribe', {channel: `news:${options.transports ?? 'all'}`});
      assert.equal(subscribed.success, true);
      const ws = await webSocket(server, tokens.admin);
      ws.send(JSON.stringify({type: 'subscribe', channel: subscribed.channel}));
      await ws.next('subscribed');
      ws.send(JSON.stringify({type: 'publish', channel: subscribed.channel, data: {n: 1}}));
      assert.deepEqual((await next(socket, 'message'))[0].data, {n: 1});
      socket.emit('publish', subscribed.channel, {n: 2});
      assert.deepEqual((await ws.next('message')).data, {n: 2});
      ws.close();
    });

    test('is sent out when its session ends', async () => {
      const token = await server.token('nurse');
      const [socket] = await ready({...options, auth: {token}});
      if (!options.transports) {
        await upgraded(socket);
      }
      const gone = next(socket, 'disconnect');
      const told = next(socket, 'error');
      assert.equal((await server.post('/api/v1/auth/logout', {}, token)).status, 200);
      assert.equal((await told)[0].code, 'AUTH_EXPIRED');
      assert.equal((await gone)[0], 'io server disconnect'); // so it stays out
    });
  });
}

for (const signal of ['SIGTERM', 'SIGKILL']) {
  test(`200 clients come back after ${signal}`, seconds(120), async () => {
    const kinds = Object.values(transports);
    const sockets = [...Array(200).keys()].map(i => clients.open(as('registrar', kinds[i % kinds.length])));
    let inside = 0;
    for (const socket of sockets) {
      socket.on('connection:ready', () => {
        inside++;
        socket.emit('join-patients-room');
      });
      socket.rooms = 0;
      socket.on('room-joined', () => socket.rooms++);
    }
    await until(() => sockets.every(socket => socket.rooms === 1));
    await server.stop(signal);
    await until(() => sockets.every(socket => !socket.connected));
    await server.start();
    await until(() => sockets.every(socket => socket.rooms === 2));
    assert.equal(inside, 400);
    const heard = Promise.all(sockets.map(socket => next(socket, 'queue_update')));
    const [staff] = await ready(as('registrar'));
    assert.equal((await staff.emitWithAck('queue:issue', {serviceId: 'A'})).success, true);
    for (const [update] of await heard) {
      assert.equal(update.serviceId, 'A');
    }
  });
}
