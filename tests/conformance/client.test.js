// The client as it comes from npm, with every transport, against the server of the public suites.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import {Clients, connected, next, until, upgraded} from './support/clients.js';
import {Program} from './support/program.js';

const server = new Program(process.env.LOKET_FIXTURE, ['--ping-timeout', '20000']);
const clients = new Clients(server);
before(() => server.start());
afterEach(() => clients.close());
after(() => server.stop());

const transports = {
  'default options': {},
  'websocket only': {transports: ['websocket']},
  'polling only': {transports: ['polling']},
  'websocket first': {transports: ['websocket', 'polling']},
  'base64 only': {forceBase64: true},
  'websocket and base64 only': {transports: ['websocket'], forceBase64: true},
};
const seconds = limit => ({timeout: limit * 1000});

for (const [name, options] of Object.entries(transports)) {
  describe(name, seconds(60), () => {
    test('connects and shows what it has to show', async () => {
      const socket = clients.open({...options, auth: {token: '123', nested: {ü: ['€', null]}}});
      const [auth] = await next(socket, 'auth');
      assert.deepEqual(auth, {token: '123', nested: {ü: ['€', null]}});
      assert.match(socket.id, /^[\w-]{20}$/);
      assert.notEqual(socket.id, socket.io.engine.id);
    });

    test('uses the transport it should', async () => {
      const socket = await clients.connected(options);
      if (options.transports?.length === 1) {
        assert.equal(socket.io.engine.transport.name, options.transports[0]);
      } else {
        assert.equal(await upgraded(socket), 'websocket');
      }
    });

    test('sends and gets all that JSON can say', async () => {
      const socket = await clients.connected(options);
      const args = [1, -1.5e-7, '2', 'ä€😀\u0000\n"\\', {3: [true, false, null]}, [], {}, [[[[]]]]];
      socket.emit('message', ...args);
      assert.deepEqual(await next(socket, 'message-back'), args);
    });

    test('sends and gets bytes', async () => {
      const socket = await clients.connected(options);
      const bytes = Buffer.from([0, 1, 2, 30, 127, 128, 255]);
      socket.emit('message', bytes, {deep: [{bytes: Buffer.alloc(0)}]}, 'text', Buffer.from('ü'));
      const [first, second, third, fourth] = await next(socket, 'message-back');
      assert.deepEqual(first, bytes);
      assert.deepEqual(second, {deep: [{bytes: Buffer.alloc(0)}]});
      assert.equal(third, 'text');
      assert.deepEqual(fourth, Buffer.from('ü'));
    });

    test('gets acknowledgements', async () => {
      const socket = await clients.connected(options);
      const answers = await Promise.all([
        socket.emitWithAck('message-with-ack', 1),
        socket.timeout(10000).emitWithAck('message-with-ack', {a: Buffer.from([1, 2])}),
        new Promise(resolve => socket.emit('message-with-ack', 'a', 'b', (...args) => resolve(args))),
      ]);
      assert.deepEqual(answers, [1, {a: Buffer.from([1, 2])}, ['a', 'b']]);
      await assert.rejects(socket.timeout(50).emitWithAck('no such event'), /timed out/);
    });

    test('loses nothing and keeps the order, through the change of transport too', async () => {
      const socket = clients.open(options);
      const got = [];
      socket.on('message-back', number => got.push(number));
      for (let i = 0; i < 300; i++) {
        socket.emit('message', i);
        if (i % 10 === 0) {
          await new Promise(resolve => setImmediate(resolve));
        }
      }
      await until(() => got.length === 300);
      assert.deepEqual(got, [...Array(300).keys()]);
    });

    test('sends and gets large messages', async () => {
      const socket = await clients.connected(options);
      const text = 'ü'.repeat(200_000);
      assert.equal(await socket.emitWithAck('message-with-ack', text), text);
      const bytes = Buffer.alloc(500_000, 7);
      assert.deepEqual(await socket.emitWithAck('message-with-ack', bytes), bytes);
    });

    test('is cut off for a message that is too large, and comes back', async () => {
      const socket = await clients.connected(options);
      socket.emit('message', 'x'.repeat(1_100_000));
      await next(socket, 'disconnect');
      await connected(socket);
      assert.equal(await socket.emitWithAck('message-with-ack', 'here'), 'here');
    });

    test('stays through many heartbeats', async () => {
      const socket = await clients.connected(options);
      let pings = 0;
      socket.io.engine.on('ping', () => pings++);
      socket.on('disconnect', reason => assert.fail(reason));
      await until(() => pings >= 4);
      assert.equal(await socket.emitWithAck('message-with-ack', 1), 1);
      socket.off('disconnect');
    });

    test('uses several namespaces on one connection', async () => {
      const manager = clients.manager(options);
      const main = manager.socket('/');
      const custom = manager.socket('/custom', {auth: {a: 1}});
      assert.deepEqual(await next(custom, 'auth'), [{a: 1}]);
      await connected(main);
      assert.notEqual(main.id, custom.id);
      custom.emit('message', 'to custom');
      assert.deepEqual(await next(custom, 'message-back'), ['to custom']);
      custom.disconnect();
      assert.deepEqual(await main.emitWithAck('message-with-ack', 'to main'), 'to main');
      custom.connect();
      await connected(custom);
      assert.equal(await custom.emitWithAck('message-with-ack', Buffer.from([9])).then(b => b[0]), 9);
    });

    test('is refused in an unknown namespace', async () => {
      const socket = clients.open(options, '/random');
      const [error] = await next(socket, 'connect_error');
      assert.equal(error.message, 'Invalid namespace');
    });

    test('says goodbye', async () => {
      const socket = await clients.connected(options);
      const gone = next(socket, 'disconnect');
      socket.disconnect();
      assert.deepEqual((await gone)[0], 'io client disconnect');
      socket.connect();
      await connected(socket);
    });
  });
}

test('a hundred clients at once', seconds(60), async () => {
  const sockets = await Promise.all([...Array(100).keys()].map(i =>
    clients.connected(Object.values(transports)[i % 4])));
  const answers = await Promise.all(sockets.map((socket, i) => socket.emitWithAck('message-with-ack', i)));
  assert.deepEqual(answers, [...Array(100).keys()]);
});

test('the rest of the requests of an upgraded client are refused', seconds(20), async () => {
  const socket = await clients.connected();
  await upgraded(socket);
  const url = `${server.url}/socket.io/?EIO=4&transport=polling&sid=${socket.io.engine.id}`;
  assert.equal((await fetch(url)).status, 400);
  assert.equal((await fetch(url, {method: 'POST', body: '4hello'})).status, 400);
  assert.equal(await socket.emitWithAck('message-with-ack', 1), 1);
});
