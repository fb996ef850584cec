// Every example of the modules' READMEs, as it stands there: by curl, npm `ws` and npm `socket.io-client`.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import {Clients, next} from './support/clients.js';
import {Clinic, password} from './support/clinic.js';
import {Readme, folders} from './support/readme.js';
import {webSocket} from './support/websocket.js';

const server = new Clinic({LOKET_MESSAGES_PER_SECOND: '1000', LOKET_CONNECTIONS_PER_PERSON: '256'});
const clients = new Clients(server);
const sockets = [];
const tokens = {};
const ids = {};
before(async () => {
  await server.start();
  for (const role of ['admin', 'nurse', 'doctor', 'pharmacist', 'radiographer']) {
    tokens[role] = await server.token(role);
    const me = await fetch(`${server.url}/api/v1/auth/me`, {headers: {Authorization: `Bearer ${tokens[role]}`}});
    ids[role] = (await me.json()).user.id;
  }
});
afterEach(() => {
  clients.close();
  sockets.splice(0).forEach(ws => ws.close());
});
after(() => server.end());

const seconds = limit => ({timeout: limit * 1000});
const post = (path, body, role = 'admin') => server.post(path, body, tokens[role]);
// Of a kiosk that an administrator has let in.
async function kioskToken() {
  const {code, claim} = await server.post('/api/v1/devices/pair', {kind: 'kiosk', name: 'Entrance'});
  await post('/api/v1/devices/approve', {code});
  return (await server.post('/api/v1/devices/claim', {claim})).token;
}
const order = {patientId: 'P-17', pharmacyId: 'F', kind: 'ready_made', items: [{name: 'Cefixime', quantity: 5}]};

describe('curl', seconds(60), () => {
  for (const folder of folders) {
    test(folder, async () => {
      const readme = new Readme(folder, server, clients);
      const listener = clients.open({auth: {token: tokens.doctor}});
      const [{connectionId}] = await next(listener, 'connection:ready');
      const {visit} = await post('/queue/visits', {serviceId: 'L'});
      const env = {VISIT: visit.id, KIOSK: await kioskToken(), TOKEN: tokens.admin, PASSWORD: password, USER_ID: ids.doctor, CONNECTION_ID: connectionId};
      for (let i = 0; i < readme.curls.length; i++) {
        const answer = await readme.curl(i, env);
        assert.ok(answer.httpStatus >= 200 && answer.httpStatus < 300, `${readme.curls[i]}\n${JSON.stringify(answer)}`);
        assert.ok(answer.success === true || /^# HELP/.test(answer.text) || /^(\x89PNG|%PDF)/.test(answer.file),
          JSON.stringify(answer).slice(0, 400));
        if (answer.printer) { // nobody prints in another's network
          await server.patch(`/slip/printers/${answer.printer.id}`, {target: '127.0.0.1:1'}, tokens.admin);
        }
        if (answer.alert) {
          await post(`/api/v1/notifications/alerts/${answer.alert.id}/withdraw`, {});
        }
        if (answer.claim) { // an administrator types the code
          await post('/api/v1/devices/approve', {code: answer.code});
          env.CLAIM = answer.claim;
        }
      }
    });
  }
});

// What each example hears, and what is to happen for it, once it is there (`ready`).
const live = {
  'modules/prescription': {
    ws: {as: 'pharmacist', ready: 'prescription-joined', then: () => post('/prescription/orders', order),
      shows: ['received', 1]},
    socketIo: {as: 'doctor', shows: [true, 'received']},
  },
  'modules/radiology': {
    ws: {as: 'radiographer', ready: 'radiology-staff-joined',
      then: () => post('/radiology/scans', {patientId: 'P-17', scanType: 'CT'}), shows: ['CT', 'queued']},
    socketIo: {as: 'doctor', shows: ['queued']},
  },
  'modules/records': {
    ws: {as: 'nurse', ready: 'welcome', then: async () => {
      const {ticket} = await post('/records/tickets', {subject: 'A lamp is out', assignedTo: ids.nurse});
      await post(`/records/tickets/${ticket.id}/set-status`, {status: 'in_progress'});
    }, shows: ['A lamp is out', 'in_progress']},
    socketIo: {as: 'nurse', shows: ['open']},
  },
  'modules/template': {
    ws: {as: 'nurse', shows: ['processed']},
    socketIo: {as: 'nurse', ready: 'template-joined',
      then: () => post('/template/broadcast', {message: 'Hello', roomId: '7'}), shows: ['Hello']},
  },
  'modules/telemedicine': {
    ws: {as: 'doctor', shows: ['room-7', 0]},
    socketIo: {as: 'nurse', shows: ['nurse', 'Good morning']},
  },
  'modules/publishing': {
    ws: {as: 'doctor', ready: 'subscribed', then: () => post('/api/v1/channels/publish', {
      channel: 'patients:vitals:room-101', event: 'vital_signs_update', data: {heartRate: 72}}), shows: [72]},
    socketIo: {as: 'nurse', shows: [true]},
  },
  'modules/notifications': {
    ws: {as: 'nurse', ready: 'welcome', then: () => post('/api/v1/notifications/alerts',
      {level: 'warning', message: 'Slow.', action: 'Wait.'}), shows: ['warning', 'Slow.', 'Wait.']},
    socketIo: {as: 'doctor', ready: 'notification_refresh',
      then: () => post('/records/tickets', {subject: 'Another lamp', assignedTo: ids.doctor}), shows: ['ticket:assigned']},
  },
  'modules/queue': {
    socketIo: {as: 'nurse', ready: 'subscribe', then: async () => {
      const {visit} = await post('/queue/visits', {serviceId: 'G'});
      await post(`/queue/visits/${visit.id}/call`, {counterId: '6'});
    }, shows: ['G-001', 'Counter 6']},
  },
};

// The first message of this type, or any at all.
const ready = {
  ws: (ws, type) => new Promise(resolve => ws.on('message', text => JSON.parse(text).type === type && resolve())),
  socketIo: (socket, event) => event === 'subscribe' ? next(socket, 'connect').then(() => socket.emitWithAck('get-rooms'))
    : next(socket, event),
};
for (const face of ['ws', 'socketIo']) {
  describe(face, seconds(60), () => {
    for (const [folder, faces] of Object.entries(live).filter(([, faces]) => faces[face])) {
      test(folder, async () => {
        const example = faces[face];
        let show;
        const shown = new Promise(resolve => { show = (...words) => resolve(words); });
        const client = new Readme(folder, server, clients)[face](
          {token: tokens[example.as], userId: ids[example.as], show});
        sockets.push(client);
        if (example.then) {
          await ready[face](client, example.ready);
          await example.then();
        }
        assert.deepEqual((await shown).slice(0, example.shows.length), example.shows);
      });
    }
  });
}

test('every README has as many examples as are run', () => {
  for (const folder of folders) {
    const {blocks} = new Readme(folder, server, clients);
    for (const [face, words] of [['ws', 'new WebSocket('], ['socketIo', '= io(']]) {
      assert.equal(blocks.filter(block => block.includes(words)).length, live[folder]?.[face] ? 1 : 0, `${folder} ${face}`);
    }
  }
});

// What stands in the line, but for what it leaves open, is in the message.
function isAsTold(message, line) {
  const pieces = line.match(/"\w+":(?:"[^"…]*"|\d+|true)/g);
  assert.ok(pieces.length > 2, line);
  pieces.forEach(piece => assert.ok(JSON.stringify(message).includes(piece), `${piece} in ${JSON.stringify(message)}`));
}
test('what the queue answers on /ws', seconds(60), async () => {
  const lines = new Readme('modules/queue', server, clients).conversation;
  assert.ok(lines.length >= 5);
  const ws = await webSocket(server, tokens.nurse);
  sockets.push(ws);
  const subscribed = ws.next('subscribed');
  ws.send(JSON.stringify({type: 'subscribe', channel: 'queue_poli_A'}));
  await subscribed;
  const announced = ws.next('announcement');
  for (let i = 0; i < lines.length; i++) {
    if (lines[i].startsWith('→')) {
      const reply = ws.next('reply');
      ws.send(lines[i].slice(2));
      isAsTold(await reply, lines[++i]);
    } else {
      isAsTold(await announced, lines[i]);
    }
  }
});
