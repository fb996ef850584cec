// Section 11 of the contract with HTTP and npm `ws`: health, statistics, metrics, connections.
import assert from 'node:assert/strict';
import {after, afterEach, before, test} from 'node:test';
import WebSocket from 'ws';
import {Clients, next} from './support/clients.js';
import {Clinic} from './support/clinic.js';

const server = new Clinic();
const clients = new Clients(server);
const tokens = {};
before(async () => {
  await server.start();
  for (const role of ['nurse', 'admin']) {
    tokens[role] = await server.token(role);
  }
});
afterEach(() => clients.close());
after(() => server.end());

const seconds = limit => ({timeout: limit * 1000});
const isTime = text => assert.match(text, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
async function get(path, role = '') {
  const response = await fetch(server.url + path, {headers: role ? {Authorization: `Bearer ${tokens[role]}`} : {}});
  const text = await response.text();
  return {httpStatus: response.status, ...(text.startsWith('{') ? JSON.parse(text) : {text})};
}

test('/health', seconds(30), async () => {
  const socket = clients.open({auth: {token: tokens.nurse}});
  await next(socket, 'connection:ready');
  socket.emit('join-staff-room', 'me');
  await next(socket, 'room-joined');
  const health = await get('/health');
  assert.equal(health.httpStatus, 200);
  assert.equal(health.status, 'healthy');
  isTime(health.timestamp);
  for (const member of ['uptime', 'connections', 'rooms', 'connectedClients']) {
    assert.equal(typeof health[member], 'number', member);
  }
  assert.ok(health.connections >= 1 && health.rooms >= 1);
  assert.equal(health.redisAdapter, false);
  assert.ok(!('roomDetails' in health));
  const {roomDetails} = await get('/health', 'nurse');
  const staff = roomDetails.find(({id}) => id === 'staff');
  assert.equal(staff.connectionCount, 1);
  isTime(staff.lastActivity);
});

test('/stats and /metrics', seconds(30), async () => {
  assert.equal((await get('/stats')).httpStatus, 401);
  const {stats, channels, success} = await get('/stats', 'nurse');
  assert.equal(success, true);
  assert.ok(Array.isArray(channels) && Object.keys(stats).length > 20);
  assert.equal((await get('/metrics')).httpStatus, 401);
  const {text} = await get('/metrics', 'nurse');
  for (const name of ['loket_module_healthy', 'loket_commands_total']) {
    assert.match(text, new RegExp(`^# TYPE ${name} (gauge|counter)$`, 'm'));
  }
});

test('connections and channels, for administrators; one is closed', seconds(30), async () => {
  const base = '/api/v1/debug/websocket';
  for (const path of [`${base}/connections`, `${base}/channels`]) {
    assert.equal((await get(path, 'nurse')).httpStatus, 403);
  }
  const socket = clients.open({auth: {token: tokens.nurse}, reconnection: false});
  const [{connectionId}] = await next(socket, 'connection:ready');
  socket.emit('join-staff-room', 'me');
  await next(socket, 'room-joined');
  const {connections} = await get(`${base}/connections`, 'admin');
  const one = connections.find(({id}) => id === connectionId);
  for (const member of ['id', 'userId', 'channels', 'lastActivity', 'userAgent', 'ip', 'connectedAt', 'face', 'bytesWaiting']) {
    assert.ok(member in one, member);
  }
  assert.deepEqual(one.channels, ['staff']);
  const {channels} = await get(`${base}/channels`, 'admin');
  assert.ok(channels.some(({id}) => id === 'staff'), JSON.stringify(channels));
  const gone = next(socket, 'disconnect');
  assert.equal((await server.post(`${base}/connections/${connectionId}/close`, {}, tokens.admin)).success, true);
  await gone;
  assert.equal((await server.post(`${base}/connections/${connectionId}/close`, {}, tokens.admin)).code, 'NOT_FOUND');
});

test('/ws/health', seconds(30), async () => {
  const ws = new WebSocket(`${server.url.replace('http', 'ws')}/ws/health`);
  const message = new Promise(resolve => ws.on('message', text => resolve(JSON.parse(text))));
  const closed = new Promise(resolve => ws.on('close', resolve));
  const {timestamp, ...rest} = await message;
  assert.deepEqual(rest, {type: 'health', status: 'ok'});
  isTime(timestamp);
  assert.equal(await closed, 1000);
});
