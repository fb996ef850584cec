// The contract's module “template” with npm `ws`, npm `socket.io-client` and HTTP, before the real program; and what
// every module has: its status and its health.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import {Clients, next} from './support/clients.js';
import {Clinic} from './support/clinic.js';
import {webSocket} from './support/websocket.js';

const server = new Clinic({LOKET_MESSAGES_PER_SECOND: '1000', LOKET_CONNECTIONS_PER_PERSON: '256'});
const clients = new Clients(server);
const sockets = [];
const tokens = {};
before(async () => {
  await server.start();
  for (const role of ['nurse', 'auditor', 'admin']) {
    tokens[role] = await server.token(role);
  }
});
afterEach(() => {
  clients.close();
  sockets.splice(0).forEach(ws => ws.close());
});
after(() => server.end());

const seconds = limit => ({timeout: limit * 1000});
const isTime = text => assert.match(text, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

async function get(path, token = '') {
  const response = await fetch(server.url + path, {headers: token ? {Authorization: `Bearer ${token}`} : {}});
  return {code: response.status, ...await response.json()};
}

function isProcessed(answer, data, originalData) {
  assert.deepEqual(Object.keys(data).sort(), ['id', 'originalData', 'processedAt', 'status']);
  assert.deepEqual(data.originalData, originalData);
  assert.equal(data.status, 'processed');
  isTime(data.processedAt);
  assert.equal(answer.success, true);
  isTime(answer.timestamp);
}

// Each opens a client: emit(event, data), next(event) of what comes.
const faces = {
  'socket.io-client': async () => {
    const socket = clients.open({auth: {token: tokens.nurse}});
    await next(socket, 'connection:ready');
    return {
      emit: (event, data) => socket.emit(event, data),
      next: async event => (await next(socket, event))[0],
    };
  },
  ws: async () => {
    const ws = await webSocket(server, tokens.nurse);
    sockets.push(ws);
    return {
      emit: (event, data) => ws.send(JSON.stringify({type: event, data})),
      next: async event => {
        const message = await ws.next(event);
        return event === 'error' ? message : message.data;
      },
    };
  },
};

for (const [face, open] of Object.entries(faces)) {
  describe(face, seconds(60), () => {
    test('template-event is answered by template-response', async () => {
      const client = await open();
      const answer = client.next('template-response');
      client.emit('template-event', {bed: 7, tags: ['a'], nested: {deep: true}});
      const response = await answer;
      assert.deepEqual(Object.keys(response).sort(), ['data', 'success', 'timestamp']);
      isProcessed(response, response.data, {bed: 7, tags: ['a'], nested: {deep: true}});
    });

    test('template-join and template-leave', async () => {
      const client = await open();
      const joining = client.next('template-joined');
      client.emit('template-join', {roomId: '7'});
      const joined = await joining;
      assert.equal(joined.roomId, '7');
      assert.equal(joined.roomName, 'template_7');
      isTime(joined.timestamp);

      const hearing = client.next('template-broadcast');
      const sent = await server.post('/template/broadcast', {message: 'Hello', data: {a: 1}, roomId: '7'}, tokens.nurse);
      assert.equal(sent.success, true, JSON.stringify(sent));
      assert.equal(sent.targetRoom, 'template_7');
      assert.equal(typeof sent.message, 'string');
      isTime(sent.timestamp);
      const heard = await hearing;
      assert.deepEqual({...heard, timestamp: ''}, {message: 'Hello', data: {a: 1}, roomId: '7', timestamp: ''});
      isTime(heard.timestamp);

      const leaving = client.next('template-left');
      client.emit('template-leave', {roomId: '7'});
      const left = await leaving;
      assert.equal(left.roomName, 'template_7');
      isTime(left.timestamp);
      // It hears the room no more: what comes next is for all.
      const joiningAll = client.next('template-joined');
      client.emit('template-join', {roomId: '8'});
      await joiningAll;
      const next8 = client.next('template-broadcast');
      await server.post('/template/broadcast', {message: 'to 7', roomId: '7'}, tokens.nurse);
      await server.post('/template/broadcast', {message: 'to 8', roomId: '8'}, tokens.nurse);
      assert.equal((await next8).message, 'to 8');
      const refusal = client.next('error');
      client.emit('template-leave', {roomId: '7'});
      assert.equal((await refusal).code, 'NOT_IN_ROOM');
    });

    test('a room has an id', async () => {
      for (const command of ['template-join', 'template-leave']) {
        const client = await open();
        const refusal = client.next('error');
        client.emit(command, {});
        const refused = await refusal;
        assert.equal(refused.message, 'Room ID is required');
        assert.equal(refused.code, 'MISSING_REQUIRED_FIELDS');
        isTime(refused.timestamp);
      }
    });
  });
}

test('who listens to template hears of all', seconds(60), async () => {
  const ws = await webSocket(server, tokens.auditor);
  sockets.push(ws);
  ws.send(JSON.stringify({type: 'subscribe', channel: 'template'}));
  assert.ok(Array.isArray((await ws.next('template-refresh')).data.entries));
  const processed = ws.next('template-processed');
  const {result} = await server.post('/template/data', {n: 1}, tokens.nurse);
  assert.deepEqual((await processed).data.entry, result);
  const broadcast = ws.next('template-broadcast');
  const sent = await server.post('/template/broadcast', {message: 'Hello'}, tokens.nurse);
  assert.equal(sent.targetRoom, 'template');
  const {data, channel} = await broadcast;
  assert.equal(channel, 'template');
  assert.equal(data.roomId, null);
});

test('over HTTP', seconds(60), async () => {
  const answer = await server.post('/template/data', {n: 1}, tokens.nurse);
  isProcessed(answer, answer.result, {n: 1});
  assert.deepEqual(Object.keys(answer).sort(), ['result', 'status', 'success', 'timestamp']);
  for (const path of ['/template/status', '/api/v1/template/status']) {
    const {success, status, timestamp} = await get(path, tokens.auditor);
    assert.equal(success, true);
    assert.deepEqual(Object.keys(status).sort(), ['dataCount', 'isActive', 'memoryUsage', 'uptime']);
    assert.equal(status.isActive, true);
    assert.ok(status.dataCount > 0 && status.uptime >= 0 && status.memoryUsage.rss > 0);
    isTime(timestamp);
  }
  const refused = await server.post('/template/broadcast', {data: {}}, tokens.nurse);
  assert.equal(refused.message, 'Message is required');
  assert.equal(refused.success, false);
  for (const path of ['/template/data', '/template/broadcast']) {
    assert.equal((await server.post(path, {message: 'x'}, tokens.auditor)).code, 'FORBIDDEN');
  }
  assert.equal((await get('/template/status')).code, 'UNAUTHENTICATED');
});

test('every module says how it is', seconds(60), async () => {
  const {paths} = await get('/openapi.json');
  const modules = Object.keys(paths).map(path => /^\/([a-z]+)\/health$/.exec(path)?.[1]).filter(Boolean);
  for (const module of ['queue', 'prescription', 'radiology', 'records', 'template', 'broadcast', 'identity', 'monitoring']) {
    assert.ok(modules.includes(module), module);
  }
  const metrics = await (await fetch(`${server.url}/metrics`, {headers: {Authorization: `Bearer ${tokens.auditor}`}})).text();
  for (const module of modules) {
    const health = await get(`/${module}/health`);
    assert.equal(health.code, 200, JSON.stringify(health));
    assert.equal(health.status, 'healthy');
    assert.equal(typeof health.uptime, 'number');
    const {status} = await get(`/${module}/status`, tokens.nurse);
    assert.equal(status.isActive, true, module);
    assert.ok(metrics.includes(`loket_module_healthy{module="${module}"} 1`), module);
  }
});

// As a program does: it asks for a code, an administrator approves it, and it reads the metrics and nothing else.
test('a monitor is paired', seconds(60), async () => {
  const {code, claim} = await server.post('/api/v1/devices/pair', {kind: 'monitor', name: 'Prometheus'});
  await server.post('/api/v1/devices/approve', {code}, tokens.admin);
  const {token, device} = await server.post('/api/v1/devices/claim', {claim});
  assert.equal(device.kind, 'monitor');
  const read = path => fetch(server.url + path, {headers: {Authorization: `Bearer ${token}`}});
  const metrics = await read('/metrics');
  assert.equal(metrics.status, 200);
  assert.match(metrics.headers.get('content-type'), /^text\/plain; version=0\.0\.4/);
  assert.match(await metrics.text(), /^loket_commands_total\{module="template",outcome="done"\} [1-9]/m);
  for (const path of ['/stats', '/queue/visits', '/template/status', '/api/v1/auth/me', '/api/v1/devices']) {
    assert.equal((await read(path)).status, 403, path);
  }
  const ws = await webSocket(server, token);
  sockets.push(ws);
  for (const channel of ['staff', 'patients', 'queue_poli_A', 'screens', 'screen:own', 'any:thing']) {
    ws.send(JSON.stringify({type: 'subscribe', channel}));
    assert.equal((await ws.next('error')).code, 'FORBIDDEN', channel);
  }
  const {devices} = await get('/api/v1/devices', tokens.admin);
  assert.ok(devices.find(({id}) => id === device.id).seenAt);
});
