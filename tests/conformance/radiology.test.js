// Section 8 of the contract by the clients that there are: socket.io-client, ws and HTTP.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import {Clients, next} from './support/clients.js';
import {Clinic} from './support/clinic.js';
import {webSocket} from './support/websocket.js';

// Near its limit it warns, which is no fault here.
const server = new Clinic({LOKET_MESSAGES_PER_SECOND: '1000', LOKET_CONNECTIONS_PER_PERSON: '256',
  RADIOLOGY_MAX_QUEUE_SIZE: '30', QT_FATAL_WARNINGS: '0'});
const clients = new Clients(server);
const sockets = [];
const tokens = {};
before(async () => {
  await server.start();
  for (const role of ['doctor', 'radiographer', 'pharmacist', 'auditor']) {
    tokens[role] = await server.token(role);
  }
});
afterEach(() => {
  clients.close();
  sockets.splice(0).forEach(ws => ws.close());
});
after(() => server.end());

const seconds = limit => ({timeout: limit * 1000});
const scanMembers = ['id', 'patientId', 'scanType', 'priority', 'notes', 'status', 'queuedAt', 'startedAt',
  'completedAt', 'results', 'estimatedDuration'];
const minutes = {CT: 30, MRI: 60, 'X-RAY': 15, ULTRASOUND: 20};
const isTime = text => assert.match(text, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

function isScan(scan, expected) {
  for (const member of scanMembers) {
    assert.ok(member in scan, member);
  }
  isTime(scan.queuedAt);
  for (const [member, value] of Object.entries(expected)) {
    assert.equal(scan[member], value, member);
  }
}

async function get(path, role = '') {
  const response = await fetch(server.url + path, {headers: role ? {Authorization: `Bearer ${tokens[role]}`} : {}});
  return {status: response.status, ...await response.json()};
}

// The three ways to say it: each gives {code, message, timestamp} of a refusal, or what it answers.
const routes = {
  'radiology-scan-request': () => '/radiology/scans',
  'radiology-scan-start': ({scanId}) => `/radiology/scans/${scanId}/start`,
  'radiology-scan-complete': ({scanId}) => `/radiology/scans/${scanId}/complete`,
  'radiology-scan-cancel': ({scanId}) => `/radiology/scans/${scanId}/cancel`,
};
const faces = {
  'socket.io-client': async (role, command, data) => {
    const socket = clients.open({auth: {token: tokens[role]}});
    await next(socket, 'connection:ready');
    return socket.emitWithAck(command, data);
  },
  ws: async (role, command, data) => {
    const ws = await webSocket(server, tokens[role]);
    sockets.push(ws);
    const answer = Promise.race([ws.next('reply'), ws.next('error')]);
    ws.send(JSON.stringify({type: command, id: 1, data}));
    const message = await answer;
    assert.equal(message.id, 1);
    return message.type === 'error' ? message : message.data;
  },
  HTTP: (role, command, data) => {
    const {scanId, ...body} = data;
    return server.post(routes[command](data), scanId === undefined ? data : body, tokens[role]);
  },
};

const request = (scanType, more = {}) => ({patientId: 'P-001', scanType, ...more});
const refusals = [
  ['no patientId', 'radiology-scan-request', {scanType: 'CT'}, 'MISSING_REQUIRED_FIELDS'],
  ['no scanType', 'radiology-scan-request', {patientId: 'P-001'}, 'MISSING_REQUIRED_FIELDS'],
  ['a short patientId', 'radiology-scan-request', request('CT', {patientId: 'P1'}), 'INVALID_PATIENT_ID'],
  ['an unknown type', 'radiology-scan-request', request('PET'), 'SCAN_REQUEST_FAILED', 'Unsupported scan type: PET'],
  ['an unknown priority', 'radiology-scan-request', request('CT', {priority: 'STAT'}), 'SCAN_REQUEST_FAILED',
    'Invalid priority: STAT'],
  ['a start of nothing', 'radiology-scan-start', {scanId: 'nothing'}, 'SCAN_START_FAILED', 'Scan not found: nothing'],
  ['an end of nothing', 'radiology-scan-complete', {scanId: 'nothing', results: 'x'}, 'SCAN_COMPLETE_FAILED',
    'Active scan not found: nothing'],
  ['a cancel of nothing', 'radiology-scan-cancel', {scanId: 'nothing', reason: 'x'}, 'SCAN_CANCEL_FAILED',
    'Scan not found: nothing'],
  ['a cancel without a reason', 'radiology-scan-cancel', {scanId: 'nothing'}, 'MISSING_REQUIRED_FIELDS'],
];

for (const [face, ask] of Object.entries(faces)) {
  describe(face, seconds(60), () => {
    for (const [name, command, data, code, sentence] of refusals) {
      test(`refuses ${name}`, async () => {
        const refused = await ask('radiographer', command, data);
        assert.equal(refused.code, code, JSON.stringify(refused));
        assert.ok(refused.message.length > 5);
        isTime(refused.timestamp);
        if (sentence) {
          assert.equal(refused.message, sentence);
        }
      });
    }

    test('asks who may', async () => {
      assert.equal((await ask('pharmacist', 'radiology-scan-request', request('CT'))).code, 'FORBIDDEN');
      assert.equal((await ask('doctor', 'radiology-scan-start', {scanId: 'x'})).code, 'FORBIDDEN');
    });

    for (const [scanType, estimatedDuration] of Object.entries(minutes)) {
      test(`takes ${scanType} and gives it up`, async () => {
        const made = await ask('doctor', 'radiology-scan-request', request(scanType, {priority: 'LOW'}));
        assert.equal(made.success, true, JSON.stringify(made));
        isTime(made.timestamp);
        isScan(made.scan, {patientId: 'P-001', scanType, estimatedDuration, priority: 'LOW', status: 'queued',
          notes: null, startedAt: null, completedAt: null, results: null});
        const gone = await ask('doctor', 'radiology-scan-cancel', {scanId: made.scan.id, reason: 'moved'});
        isScan(gone.scan, {status: 'cancelled'});
        const again = await ask('doctor', 'radiology-scan-cancel', {scanId: made.scan.id, reason: 'moved'});
        assert.equal(again.code, 'SCAN_CANCEL_FAILED');
      });
    }

    test('gives the first answer again', async () => {
      const data = request('CT', {requestId: `again-${face}`});
      const made = await ask('doctor', 'radiology-scan-request', data);
      const again = await ask('doctor', 'radiology-scan-request', data);
      assert.equal(again.scan.id, made.scan.id);
      await ask('doctor', 'radiology-scan-cancel', {scanId: made.scan.id, reason: 'test'});
    });
  });
}

// Staff who joined by the command, on a face: next(event) gives the event's data.
const listeners = {
  'socket.io-client': async () => {
    const socket = clients.open({auth: {token: tokens.radiographer}});
    await next(socket, 'connection:ready');
    const joined = next(socket, 'radiology-staff-joined');
    socket.emit('radiology-staff-join');
    const [told] = await joined;
    return {told, next: async event => (await next(socket, event))[0],
      say: (command, data) => socket.emit(command, data)};
  },
  ws: async () => {
    const ws = await webSocket(server, tokens.radiographer);
    sockets.push(ws);
    const joined = ws.next('radiology-staff-joined');
    ws.send(JSON.stringify({type: 'radiology-staff-join'}));
    const told = (await joined).data;
    return {told, next: async event => (await ws.next(event, ({channel}) => channel === 'radiology_staff')).data,
      say: (command, data) => ws.send(JSON.stringify({type: command, data}))};
  },
};

for (const [face, join] of Object.entries(listeners)) {
  test(`staff and the patient hear of a scan on ${face}`, seconds(60), async () => {
    const staff = await join();
    assert.deepEqual(Object.keys(staff.told).sort(), ['message', 'timestamp']);
    const visit = (await server.post('/queue/visits', {serviceId: 'A', patientId: `P-${face}`}, tokens.doctor)).visit;
    const patient = clients.open({auth: {visit: visit.token}});
    await next(patient, 'connection:ready');
    patient.emit('join-patient-room', `P-${face}`);
    await next(patient, 'room-joined');

    const asked = staff.next('new-scan-request');
    const {scan} = await faces.HTTP('doctor', 'radiology-scan-request',
      request('ULTRASOUND', {patientId: `P-${face}`, visitId: visit.id, notes: 'abdomen', patientName: 'Siti'}));
    const heard = await asked;
    assert.deepEqual(Object.keys(heard).sort(), ['scan', 'timestamp']);
    isScan(heard.scan, {id: scan.id, notes: 'abdomen', status: 'queued'});

    const steps = [['start', {}, 'scan-started', 'in_progress'],
      ['complete', {results: 'nothing found'}, 'scan-completed', 'completed']];
    for (const [step, more, event, status] of steps) {
      const [forStaff, forPatient] = [staff.next(event), next(patient, event)];
      staff.say(`radiology-scan-${step}`, {scanId: scan.id, ...more});
      const told = await forStaff;
      assert.deepEqual(Object.keys(told).sort(), ['scan', 'timestamp']);
      isScan(told.scan, {id: scan.id, status});
      const [own] = await forPatient;
      assert.deepEqual(Object.keys(own).sort(), ['message', 'scanId', 'timestamp']);
      assert.equal(own.scanId, scan.id);
      assert.ok(!JSON.stringify(own).includes('Siti'));
    }

    const cancelled = staff.next('scan-cancelled');
    const other = (await faces.HTTP('doctor', 'radiology-scan-request', request('MRI'))).scan;
    await faces.HTTP('doctor', 'radiology-scan-cancel', {scanId: other.id, reason: 'left'});
    isScan((await cancelled).scan, {id: other.id, status: 'cancelled'});

    const broadcast = staff.next('radiology-broadcast');
    assert.equal((await server.post('/radiology/broadcast', {message: 'CT 1 is down', data: {room: 'CT 1'}},
      tokens.doctor)).success, true);
    const said = await broadcast;
    assert.equal(said.message, 'CT 1 is down');
    assert.deepEqual(said.data, {room: 'CT 1'});
  });
}

test('an old front without acknowledgements is answered by event', seconds(60), async () => {
  const socket = clients.open({auth: {token: tokens.doctor}});
  await next(socket, 'connection:ready');
  const created = next(socket, 'scan-request-created');
  socket.emit('radiology-scan-request', request('X-RAY', {priority: 'HIGH'}));
  const [answer] = await created;
  assert.deepEqual(Object.keys(answer).sort(), ['scan', 'success', 'timestamp']);
  isScan(answer.scan, {priority: 'HIGH', estimatedDuration: 15});
  const refused = next(socket, 'error');
  socket.emit('radiology-scan-request', request('PET'));
  const [error] = await refused;
  assert.deepEqual(Object.keys(error).sort(), ['code', 'message', 'timestamp']);
  assert.equal(error.code, 'SCAN_REQUEST_FAILED');
  await faces.HTTP('doctor', 'radiology-scan-cancel', {scanId: answer.scan.id, reason: 'test'});
});

test('the queue is read in calling order, and says when it is full', seconds(60), async () => {
  const made = {};
  for (const priority of ['LOW', 'NORMAL', 'URGENT', 'HIGH']) {
    made[priority] = (await faces.HTTP('doctor', 'radiology-scan-request', request('MRI', {priority}))).scan.id;
  }
  const {status, success, queueStatus} = await get('/radiology/queue', 'auditor');
  assert.equal(status, 200);
  assert.equal(success, true);
  assert.deepEqual(Object.keys(queueStatus).sort(), ['active', 'activeScans', 'completed', 'queued', 'queuedScans']);
  assert.equal(queueStatus.queued, queueStatus.queuedScans.length);
  assert.equal(queueStatus.active, queueStatus.activeScans.length);
  queueStatus.queuedScans.forEach(scan => isScan(scan, {status: 'queued'}));
  const order = queueStatus.queuedScans.map(({id}) => id).filter(id => Object.values(made).includes(id));
  assert.deepEqual(order, [made.URGENT, made.HIGH, made.NORMAL, made.LOW]);

  let refused;
  while (!refused) {
    const answer = await faces.HTTP('doctor', 'radiology-scan-request', request('CT'));
    refused = answer.success ? undefined : answer;
    made[Object.keys(made).length] = answer.scan?.id;
  }
  assert.equal(refused.code, 'SCAN_REQUEST_FAILED');
  assert.equal(refused.message, 'Scan queue is full');
  assert.equal((await get('/radiology/health')).queueSize, 30);
  for (const scanId of Object.values(made).filter(id => id)) {
    await faces.HTTP('doctor', 'radiology-scan-cancel', {scanId, reason: 'test'});
  }
});

test('a visit goes to its scan from the counter and comes back to the front', seconds(60), async () => {
  const post = (path, body = {}) => server.post(path, body, tokens.doctor);
  const visitOf = async id => (await get(`/queue/visits/${id}`, 'doctor')).visit;
  const {visit} = await post('/queue/visits', {serviceId: 'A', patientId: 'P-walk'});
  await post(`/queue/visits/${visit.id}/call`, {counterId: '3'});
  await post(`/queue/visits/${visit.id}/start`);
  const waiting = (await post('/queue/visits', {serviceId: 'A', priority: 'URGENT'})).visit;
  const {scan} = await post('/radiology/scans', request('ULTRASOUND', {patientId: 'P-walk'}));
  assert.equal(scan.visitId, visit.id);
  const away = await visitOf(visit.id);
  assert.equal(away.serviceId, 'X');
  assert.equal(away.state, 'waiting');
  assert.equal(away.number, visit.number);
  for (const [step, more] of [['start', {}], ['complete', {results: 'nothing found'}]]) {
    const done = await server.post(`/radiology/scans/${scan.id}/${step}`, more, tokens.radiographer);
    assert.equal(done.success, true, JSON.stringify(done));
  }
  const back = await visitOf(visit.id);
  assert.equal(back.serviceId, 'A');
  assert.equal(back.state, 'waiting');
  const called = await post('/queue/counters/3/call-next');
  assert.equal(called.visit.id, visit.id, 'before the urgent one');
  for (const id of [visit.id, waiting.id]) {
    await post(`/queue/visits/${id}/cancel`);
  }
});

test('health and status are told', seconds(60), async () => {
  for (const path of ['/radiology/health', '/api/v1/radiology/health']) {
    const health = await get(path);
    assert.equal(health.status, 'healthy');
    for (const member of ['queueSize', 'activeScans', 'uptime']) {
      assert.equal(typeof health[member], 'number', member);
    }
    isTime(health.timestamp);
  }
  const {status, success} = await get('/radiology/status', 'doctor');
  assert.equal(success, true);
  assert.ok(status.rooms.length >= 4);
  assert.equal((await get('/radiology/queue')).code, 'UNAUTHENTICATED');
});

describe('old fronts that cannot sign in', seconds(60), () => {
  const trusting = new Clinic({}, "[trusted_addresses]\n'127.0.0.1' = 'radiographer'\n");
  const fronts = new Clients(trusting);
  before(() => trusting.start());
  after(async () => {
    fronts.close();
    await trusting.end();
  });

  test('ask for a scan from a trusted address, which is on record', async () => {
    const socket = fronts.open();
    const [told] = await next(socket, 'connection:ready');
    assert.deepEqual(told.roles, ['radiographer']);
    const created = next(socket, 'scan-request-created');
    socket.emit('radiology-scan-request', request('CT'));
    const [{scan}] = await created;
    assert.equal(scan.requestedBy.id, '127.0.0.1');
    const auditor = await trusting.token('auditor');
    const response = await fetch(`${trusting.url}/api/v1/audit/events?actor=127.0.0.1`,
      {headers: {Authorization: `Bearer ${auditor}`}});
    const {events} = await response.json();
    assert.ok(events.some(({subject, kind}) => subject === scan.id && kind === 'request'), JSON.stringify(events));
  });
});
