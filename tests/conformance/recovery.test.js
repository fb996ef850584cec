// The client as it comes from npm, cut off and back again: connection state recovery.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import {Clients, connected, next, until} from './support/clients.js';
import {Clinic} from './support/clinic.js';

const server = new Clinic({WEBSOCKET_RECOVERY_TIME: '60000', LOKET_MESSAGES_PER_SECOND: '10000'});
const clients = new Clients(server);
const tokens = {};

async function signIn() {
  for (const role of ['registrar', 'admin']) {
    tokens[role] = await server.token(role);
  }
}
before(async () => {
  await server.start();
  await signIn();
});
afterEach(() => clients.close());
after(() => server.end());

const seconds = limit => ({timeout: limit * 1000});
const transports = {
  'default options': {},
  'websocket only': {transports: ['websocket']},
  'polling only': {transports: ['polling']},
};

// A client that is in, hears `channel`, and comes back only when it is told to. What it hears is kept.
async function listener(channel, options = {}, from = clients) {
  const socket = from.open({reconnection: false, auth: {token: tokens.registrar}, ...options});
  await next(socket, 'connection:ready');
  assert.ok(!socket.recovered);
  assert.equal((await socket.emitWithAck('subscribe', {channel})).success, true);
  socket.heard = [];
  socket.on('message', ({data}) => socket.heard.push(data.n));
  return socket;
}

async function publisher(channel) {
  const socket = clients.open({auth: {token: tokens.admin}});
  await connected(socket);
  return async (first, last) => {
    for (let n = first; n <= last; n++) {
      assert.equal((await socket.emitWithAck('publish', channel, {n})).success, true);
    }
  };
}

async function cutOff(socket) {
  const gone = next(socket, 'disconnect');
  socket.io.engine.close();
  await gone;
}

async function comeBack(socket) {
  const ready = next(socket, 'connection:ready');
  socket.connect();
  await ready;
}

const numbers = (first, last) => Array.from({length: last - first + 1}, (_, i) => first + i);

for (const [name, options] of Object.entries(transports)) {
  describe(name, seconds(60), () => {
    const channel = `news:${name.replaceAll(' ', '-')}`;

    test('goes on where it stopped, with everything it missed, once', async () => {
      const socket = await listener(channel, options);
      const publish = await publisher(channel);
      const {id} = socket;
      await publish(1, 5);
      await until(() => socket.heard.length === 5);
      for (let first = 6; first < 30; first += 10) { // again and again
        await cutOff(socket);
        await publish(first, first + 8);
        await comeBack(socket);
        assert.equal(socket.recovered, true);
        assert.equal(socket.id, id);
        await until(() => socket.heard.length === first + 8);
        await publish(first + 9, first + 9); // it is still in its room
        await until(() => socket.heard.length === first + 9);
      }
      assert.deepEqual(socket.heard, numbers(1, 35));
    });

    test('goes on when it missed nothing', async () => {
      const socket = await listener(channel, options);
      await cutOff(socket);
      await comeBack(socket);
      assert.equal(socket.recovered, true);
      const publish = await publisher(channel);
      await publish(1, 1);
      await until(() => socket.heard.length > 0);
      assert.deepEqual(socket.heard, [1]);
    });

    test('begins anew when too much was missed, and is told so', async () => {
      const socket = await listener(channel, options);
      const publish = await publisher(channel);
      const {id} = socket;
      await cutOff(socket);
      await publish(1, 1200);
      await comeBack(socket);
      assert.ok(!socket.recovered);
      assert.notEqual(socket.id, id);
      assert.equal((await socket.emitWithAck('subscribe', {channel})).success, true);
      await publish(1201, 1201);
      await until(() => socket.heard.at(-1) === 1201);
    });

    test('begins anew as somebody else', async () => {
      const socket = await listener(channel, options);
      const publish = await publisher(channel);
      await cutOff(socket);
      await publish(1, 1);
      socket.auth = {token: tokens.admin};
      await comeBack(socket);
      assert.ok(!socket.recovered);
      await publish(2, 2);
      assert.equal((await socket.emitWithAck('get_status')).success, true);
      assert.deepEqual(socket.heard, []);
    });

    for (const signal of ['SIGTERM', 'SIGKILL']) {
      test(`begins anew after ${signal}`, async () => {
        const socket = await listener(channel, options);
        const {id} = socket;
        const gone = next(socket, 'disconnect');
        await server.stop(signal);
        socket.io.engine?.close(); // a poll may wait on
        await gone;
        await server.start();
        await signIn();
        socket.auth = {token: tokens.registrar};
        await comeBack(socket);
        assert.ok(!socket.recovered);
        assert.notEqual(socket.id, id);
        assert.equal((await socket.emitWithAck('subscribe', {channel})).success, true);
        const publish = await publisher(channel);
        await publish(1, 1);
        await until(() => socket.heard.length === 1);
      });
    }
  });
}

test('a client that went by itself begins anew', seconds(30), async () => {
  const socket = await listener('news:goodbye');
  socket.disconnect();
  await comeBack(socket);
  assert.ok(!socket.recovered);
});

for (const [name, time] of [['its time is over', '1'], ['it is not switched on', '0']]) {
  test(`begins anew when ${name}`, seconds(30), async () => {
    const other = new Clinic({WEBSOCKET_RECOVERY_TIME: time});
    await other.start();
    const others = new Clients(other);
    try {
      const token = await other.token('registrar');
      const socket = await listener('news:late', {auth: {token}}, others);
      await cutOff(socket);
      await comeBack(socket);
      assert.ok(!socket.recovered);
    } finally {
      others.close();
      await other.end();
    }
  });
}
