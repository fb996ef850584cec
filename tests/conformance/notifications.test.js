// What people are told (sections 3, 9 and 10 of the contract) by the clients that there are: HTTP, ws, socket.io-client.
import assert from 'node:assert/strict';
import {after, afterEach, before, test} from 'node:test';
import WebSocket from 'ws';
import {Clients, next} from './support/clients.js';
import {Clinic} from './support/clinic.js';
import {webSocket} from './support/websocket.js';

const server = new Clinic({LOKET_MESSAGES_PER_SECOND: '1000', LOKET_CONNECTIONS_PER_PERSON: '256'});
const clients = new Clients(server);
const sockets = [];
const tokens = {};
const ids = {};
before(async () => {
  await server.start();
  for (const role of ['admin', 'super_admin', 'registrar', 'nurse', 'doctor', 'auditor']) {
    tokens[role] = await server.token(role);
    ids[role] = (await http('GET', '/api/v1/auth/me', role)).user.id;
  }
});
afterEach(() => {
  clients.close();
  sockets.splice(0).forEach(ws => ws.close());
});
after(() => server.end());

const seconds = limit => ({timeout: limit * 1000});

async function http(method, path, role, data) {
  const response = await fetch(server.url + path, {method, headers: {Authorization: `Bearer ${tokens[role]}`,
    'Content-Type': 'application/json'}, body: data && JSON.stringify(data)});
  return {httpStatus: response.status, ...await response.json()};
}
// The WebSocket of reports' notifications; taken() waits for the next message of a type.
function stream(role) {
  const ws = new WebSocket(`${server.url.replace('http', 'ws')}/api/v1/reports/notifications?token=${tokens[role] ?? ''}`);
  sockets.push(ws);
  const heard = [];
  let told = () => {};
  ws.on('message', text => {
    heard.push(JSON.parse(text));
    told();
  });
  ws.taken = async type => {
    for (;;) {
      const index = heard.findIndex(message => message.type === type);
      if (index >= 0) {
        return heard.splice(index, 1)[0];
      }
      await new Promise(resolve => { told = resolve; });
    }
  };
  ws.heard = heard;
  return ws;
}
const withdraw = alert => http('POST', `/api/v1/notifications/alerts/${alert.id}/withdraw`, 'admin', {});

test('the WebSocket of reports is on its channels by itself', seconds(30), async () => {
  const ws = stream('nurse');
  const welcome = await ws.taken('welcome');
  assert.deepEqual(welcome.subscribedChannels,
    ['reports:system', 'reports:maintenance', 'reports:alerts', `user:${ids.nurse}:reports`]);
  assert.equal(welcome.userId, ids.nurse);
  assert.deepEqual(welcome.data, {subscribedChannels: welcome.subscribedChannels, userId: ids.nurse});
  assert.match(welcome.timestamp, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

  const {alert, httpStatus} = await http('POST', '/api/v1/notifications/alerts', 'admin',
    {level: 'critical', message: 'The network is slow.', action: 'Write numbers by hand.'});
  assert.equal(httpStatus, 201);
  const told = await ws.taken('system_alert');
  assert.equal(told.level, 'critical');
  assert.equal(told.message, 'The network is slow.');
  assert.equal(told.action, 'Write numbers by hand.');
  assert.equal(told.channel, 'reports:alerts');
  assert.equal(told.data.message, told.message);

  const startTime = new Date(Date.now() + 3_600_000).toISOString();
  const notice = await http('POST', '/api/v1/notifications/maintenance', 'admin',
    {message: 'No laboratory', startTime, duration: 'PT2H30M', affectedServices: ['L']});
  assert.equal(notice.httpStatus, 201, JSON.stringify(notice));
  const maintenance = await ws.taken('maintenance_notice');
  assert.equal(maintenance.message, 'No laboratory');
  assert.equal(maintenance.startTime, startTime);
  assert.equal(maintenance.duration, 'PT2H30M');
  assert.deepEqual(maintenance.affectedServices, ['L']);
  assert.equal(maintenance.channel, 'reports:maintenance');

  const late = stream('doctor'); // who comes later is told what is open
  assert.equal((await late.taken('system_alert')).alertId, alert.id);
  assert.equal((await late.taken('maintenance_notice')).alertId, notice.alert.id);
  await withdraw(alert);
  await withdraw(notice.alert);
  assert.equal((await ws.taken('alert_withdrawn')).alertId, alert.id);
  assert.equal((await late.taken('alert_withdrawn')).alertId, alert.id);
});

test('what programs publish on its channels comes there, too', seconds(30), async () => {
  const ws = stream('nurse');
  await ws.taken('welcome');
  const speaker = await webSocket(server, tokens.registrar);
  sockets.push(speaker);
  speaker.send(JSON.stringify({type: 'publish', channel: 'reports:system', data: {queued: 3}}));
  const message = await ws.taken('message');
  assert.equal(message.channel, 'reports:system');
  assert.equal(message.queued, 3);
});

test('nobody comes there who is not known, nor a screen', seconds(30), async () => {
  const refused = ws => new Promise(resolve => ws.on('unexpected-response', (_, {statusCode}) => resolve(statusCode)));
  const stranger = new WebSocket(`${server.url.replace('http', 'ws')}/api/v1/reports/notifications`);
  assert.equal(await refused(stranger), 401);
});

test('what is for some is told to them alone', seconds(30), async () => {
  const nurse = stream('nurse');
  const doctor = stream('doctor');
  await nurse.taken('welcome');
  await doctor.taken('welcome');
  const {alert} = await http('POST', '/api/v1/notifications/alerts', 'admin',
    {level: 'info', message: 'Nurses meet at noon.', roles: ['nurse']});
  assert.equal((await nurse.taken('system_alert')).channel, `user:${ids.nurse}:reports`);
  const all = await http('POST', '/api/v1/notifications/alerts', 'admin', {level: 'info', message: 'All meet at one.'});
  assert.equal((await doctor.taken('system_alert')).message, 'All meet at one.');
  assert.equal(doctor.heard.length, 0);
  await withdraw(alert);
  await withdraw(all.alert);
});

test('an alert is on alerts:… and system:notifications', seconds(30), async () => {
  const ws = await webSocket(server, tokens.nurse);
  sockets.push(ws);
  const came = [];
  ws.addEventListener('message', ({data: text}) => {
    const message = JSON.parse(text);
    if (message.type === 'system_alert') {
      came.push(message.channel);
    }
  });
  for (const channel of ['alerts:critical', 'alerts:info', 'system:notifications', 'reports:alerts']) {
    const subscribed = ws.next('subscribed');
    ws.send(JSON.stringify({type: 'subscribe', channel}));
    await subscribed;
  }
  const {alert} = await http('POST', '/api/v1/notifications/alerts', 'admin', {level: 'critical', message: 'Stop.'});
  const withdrawn = ws.next('alert_withdrawn');
  await withdraw(alert);
  await withdrawn;
  assert.deepEqual(came.sort(), ['alerts:critical', 'reports:alerts', 'system:notifications']);
});

// Whoever took a number is on system:notifications, too.
test('a patient hears no alert', seconds(30), async () => {
  const {visit} = await http('POST', '/queue/visits', 'nurse', {serviceId: 'A'});
  const socket = clients.open({auth: {visit: visit.token}});
  await next(socket, 'connection:ready');
  const {alert} = await http('POST', '/api/v1/notifications/alerts', 'admin', {level: 'critical', message: 'Stop.'});
  const came = [];
  socket.onAny(event => came.push(event));
  for (const channel of ['system:notifications', 'public:x']) {
    assert.equal((await socket.emitWithAck('subscribe', {channel})).success, true);
  }
  for (const channel of ['reports:alerts', 'alerts:critical', 'user:x:alerts', 'admin:alerts', 'staff']) {
    assert.equal((await socket.emitWithAck('subscribe', {channel})).success, false);
  }
  await withdraw(alert);
  const news = next(socket, 'news');
  await http('POST', '/api/v1/channels/publish', 'nurse', {channel: 'system:notifications', event: 'news', data: {}});
  await news;
  assert.deepEqual(came.filter(event => event.includes('alert') || event === 'news'), ['news']);
});

test('every event that a person gets is kept until it is read', seconds(60), async () => {
  const ws = await webSocket(server, tokens.nurse);
  const socket = clients.open({auth: {token: tokens.nurse}});
  sockets.push(ws);
  await next(socket, 'connection:ready');
  const channel = `user:${ids.nurse}:alerts`;
  const refreshed = ws.next('notification_refresh');
  ws.send(JSON.stringify({type: 'subscribe', channel}));
  const {data: {unread: before}} = await refreshed;
  assert.equal((await socket.emitWithAck('subscribe', {channel})).success, true);

  const told = ws.next('notification', ({data}) => data.notification.kind === 'ticket:assigned');
  const heard = next(socket, 'notification');
  const {ticket} = await http('POST', '/records/tickets', 'registrar',
    {subject: 'A lamp is out', assignedTo: ids.nurse, participants: [ids.doctor]});
  const message = await told;
  assert.equal(message.channel, channel);
  const {notification, unread} = message.data;
  assert.equal(unread, before + 1);
  assert.deepEqual((await heard)[0], message.data);
  assert.equal(notification.about, ticket.id);
  assert.equal(notification.by.id, ids.registrar);
  for (const member of ['id', 'kind', 'room', 'about', 'data', 'createdAt', 'read']) {
    assert.ok(member in notification, member);
  }
  const list = await http('GET', '/api/v1/notifications?unread', 'nurse');
  assert.equal(list.unread, unread);
  assert.ok(list.notifications.every(({read}) => !read));
  assert.deepEqual(list.notifications[0], notification);
  assert.equal((await http('GET', '/api/v1/notifications?unread', 'doctor')).notifications
    .some(({about, kind}) => about === ticket.id && kind === 'ticket:assigned'), false);
  assert.equal((await http('GET', '/api/v1/notifications', 'registrar')).notifications
    .some(({about}) => about === ticket.id), false, 'the own deed');
  assert.equal((await http('GET', '/api/v1/notifications', 'admin')).notifications[0].kind, 'ticket:created');

  assert.equal((await http('POST', `/api/v1/notifications/${notification.id}/read`, 'doctor', {})).code, 'NOT_FOUND');
  const read = ws.next('notification_read');
  assert.equal((await http('POST', `/api/v1/notifications/${notification.id}/read`, 'nurse', {})).unread, before);
  assert.deepEqual((await read).data, {ids: [notification.id], unread: before});
  await http('POST', `/records/tickets/${ticket.id}/comment`, 'registrar', {text: 'It is the one in room 3.'});
  const comment = (await http('GET', '/api/v1/notifications?unread', 'doctor')).notifications[0];
  assert.equal(comment.kind, 'ticket:commentAdded');
  assert.equal(comment.data.comment, 'It is the one in room 3.');
  assert.equal((await http('GET', '/api/v1/notifications', 'nurse')).unread, before, 'it is her task still, and no other');
  assert.equal((await http('POST', '/api/v1/notifications/read-all', 'doctor', {})).unread, 0);
  assert.deepEqual((await http('GET', '/api/v1/notifications?unread', 'doctor')).notifications, []);
});

test('only administrators compose', seconds(30), async () => {
  const {code} = await http('POST', '/api/v1/notifications/alerts', 'nurse', {level: 'info', message: 'X'});
  assert.equal(code, 'FORBIDDEN');
  const wrong = await http('POST', '/api/v1/notifications/maintenance', 'admin',
    {message: 'X', startTime: new Date().toISOString(), duration: 'two hours'});
  assert.equal(wrong.code, 'INVALID_FIELD');
});
