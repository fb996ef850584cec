// The contract's section 7 with npm `ws`, npm `socket.io-client` and HTTP, before the real program.
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
  for (const role of ['doctor', 'pharmacist', 'nurse', 'auditor', 'registrar']) {
    tokens[role] = await server.token(role);
  }
});
afterEach(() => {
  clients.close();
  sockets.splice(0).forEach(ws => ws.close());
});
after(() => server.end());

const seconds = limit => ({timeout: limit * 1000});
const members = ['id', 'patientId', 'visitId', 'number', 'pharmacyId', 'pharmacyName', 'kind', 'priority', 'state',
  'items', 'weight', 'note', 'prescriber', 'owner', 'targetMinutes', 'late', 'createdAt', 'dueAt', 'preparingAt',
  'readyAt', 'collectedAt', 'version'];
const isTime = text => assert.match(text, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

function isPrescription(prescription, expected) {
  for (const member of members) {
    assert.ok(member in prescription, member);
  }
  isTime(prescription.createdAt);
  for (const [member, value] of Object.entries(expected)) {
    assert.deepEqual(prescription[member], value, member);
  }
}

async function get(path, role = '') {
  const response = await fetch(server.url + path, {headers: role ? {Authorization: `Bearer ${tokens[role]}`} : {}});
  return {status: response.status, ...await response.json()};
}

// The three ways to say it: each gives {code, message, timestamp} of a refusal, or what it answers.
const route = (command, {prescriptionId}) => command === 'prescription-create' ? '/prescription/orders'
  : `/prescription/orders/${prescriptionId}/${command.slice('prescription-'.length)}`;
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
    return message.type === 'error' ? message : message.data;
  },
  HTTP: (role, command, data) => {
    const {prescriptionId, ...body} = data;
    return server.post(route(command, data), body, tokens[role]);
  },
};

const items = [{name: 'Paracetamol 500 mg', quantity: 10, instructions: 'after meals'}, {name: 'Cefixime', quantity: 5}];
const order = (more = {}) => ({patientId: 'P-001', pharmacyId: 'F', kind: 'ready_made', items, ...more});
const refusals = [
  ['no patient', 'doctor', 'prescription-create', order({patientId: undefined}), 'MISSING_REQUIRED_FIELDS'],
  ['no pharmacy', 'doctor', 'prescription-create', order({pharmacyId: undefined}), 'MISSING_REQUIRED_FIELDS'],
  ['another pharmacy', 'doctor', 'prescription-create', order({pharmacyId: 'Q'}), 'UNKNOWN_PHARMACY'],
  ['another kind', 'doctor', 'prescription-create', order({kind: 'magic'}), 'INVALID_FIELD'],
  ['no items', 'doctor', 'prescription-create', order({items: []}), 'INVALID_FIELD'],
  ['an item without a number', 'doctor', 'prescription-create', order({items: [{name: 'x'}]}), 'MISSING_REQUIRED_FIELDS'],
  ['a nurse who orders', 'nurse', 'prescription-create', order(), 'FORBIDDEN'],
  ['a doctor who prepares', 'doctor', 'prescription-prepare', {prescriptionId: 'x'}, 'FORBIDDEN'],
  ['a patient who weighs nothing', 'doctor', 'prescription-create', order({weight: 0}), 'INVALID_FIELD'],
  ['a patient of a gram', 'doctor', 'prescription-create', order({weight: 0.001}), 'INVALID_FIELD'],
  ['nothing', 'pharmacist', 'prescription-prepare', {prescriptionId: 'x'}, 'NOT_FOUND'],
];

for (const [face, ask] of Object.entries(faces)) {
  describe(face, seconds(60), () => {
    for (const [name, role, command, data, code] of refusals) {
      test(`refuses ${name}`, async () => {
        const refused = await ask(role, command, JSON.parse(JSON.stringify(data)));
        assert.equal(refused.code, code, JSON.stringify(refused));
        assert.ok(refused.message.length > 5);
        isTime(refused.timestamp);
      });
    }

    test('takes an order all its way', async () => {
      const made = await ask('doctor', 'prescription-create', order({priority: 'HIGH', weight: 16.5, note: 'Allergy'}));
      assert.equal(made.success, true, JSON.stringify(made));
      isPrescription(made.prescription, {patientId: 'P-001', state: 'received', kind: 'ready_made', priority: 'HIGH',
        targetMinutes: 30, weight: 16.5, owner: null, late: false, prescriber: 'doctor', pharmacyName: 'Pharmacy'});
      const prescriptionId = made.prescription.id;
      const step = async (action, more = {}) =>
        (await ask('pharmacist', `prescription-${action}`, {prescriptionId, ...more})).prescription;
      assert.equal((await step('prepare')).owner.name, 'pharmacist');
      const open = await ask('pharmacist', 'prescription-ready', {prescriptionId});
      assert.equal(open.code, 'ITEMS_OPEN');
      await step('settle', {itemId: '1', outcome: 'partly', given: 4, reason: 'the rest tomorrow'});
      const settled = await step('settle', {itemId: '2', outcome: 'substituted', substitute: 'Cefadroxil', reason: 'out of stock'});
      assert.deepEqual(settled.items.map(({outcome, given}) => [outcome, given]), [['partly', 4], ['substituted', 5]]);
      assert.equal((await step('ready')).state, 'ready');
      assert.equal((await step('collect')).state, 'collected');
      const over = await ask('doctor', 'prescription-cancel', {prescriptionId, reason: 'moved'});
      assert.equal(over.code, 'PRESCRIPTION_STATE');
    });

    test('is not ready where everything was refused', async () => {
      const {prescription: {id: prescriptionId}} = await ask('doctor', 'prescription-create', order({items: [items[0]]}));
      await ask('pharmacist', 'prescription-prepare', {prescriptionId});
      await ask('pharmacist', 'prescription-settle', {prescriptionId, itemId: 1, outcome: 'refused', reason: 'Allergy'});
      assert.equal((await ask('pharmacist', 'prescription-ready', {prescriptionId})).code, 'NOTHING_TO_GIVE');
      const over = await ask('doctor', 'prescription-cancel', {prescriptionId, reason: 'Allergy'});
      assert.equal(over.prescription.state, 'cancelled');
    });

    test('gives the first answer again', async () => {
      const data = order({kind: 'compounded', requestId: `again-${face}`});
      const made = await ask('doctor', 'prescription-create', data);
      const again = await ask('doctor', 'prescription-create', data);
      assert.equal(again.prescription.id, made.prescription.id);
      assert.equal(made.prescription.targetMinutes, 60);
      await ask('doctor', 'prescription-cancel', {prescriptionId: made.prescription.id, reason: 'test'});
    });
  });
}

// Staff who joined by the command, on a face: next(event) gives the event's data.
const listeners = {
  'socket.io-client': async () => {
    const socket = clients.open({auth: {token: tokens.pharmacist}});
    await next(socket, 'connection:ready');
    const joined = next(socket, 'prescription-joined');
    socket.emit('prescription-join', {pharmacyId: 'F'});
    const [told] = await joined;
    return {told, next: async event => (await next(socket, event))[0]};
  },
  ws: async () => {
    const ws = await webSocket(server, tokens.pharmacist);
    sockets.push(ws);
    const joined = ws.next('prescription-joined');
    ws.send(JSON.stringify({type: 'prescription-join', data: {pharmacyId: 'F'}}));
    const told = (await joined).data;
    return {told, next: async event => (await ws.next(event, ({channel}) => channel === 'prescription_F')).data};
  },
};

for (const [face, join] of Object.entries(listeners)) {
  test(`staff and the patient hear of it on ${face}`, seconds(60), async () => {
    const staff = await join();
    assert.equal(staff.told.pharmacyId, 'F');
    isTime(staff.told.timestamp);
    const post = (path, body = {}, role = 'doctor') => server.post(path, body, tokens[role]);
    const {visit} = await post('/queue/visits', {serviceId: 'A', patientId: `P-${face}`});
    await post(`/queue/visits/${visit.id}/call`, {counterId: '3'});
    await post(`/queue/visits/${visit.id}/start`);
    const patient = clients.open({auth: {visit: visit.token}});
    await next(patient, 'connection:ready');
    patient.emit('join-patient-room', `P-${face}`);
    await next(patient, 'room-joined');

    const created = staff.next('prescription-created');
    const made = await post('/prescription/orders', order({patientId: `P-${face}`, patientName: 'Siti', visitId: visit.id}));
    const heard = await created;
    assert.deepEqual(Object.keys(heard).sort(), ['prescription', 'timestamp']);
    isPrescription(heard.prescription, {id: made.prescription.id, number: visit.number, visitId: visit.id});
    await post(`/queue/visits/${visit.id}/finish`);
    const visitNow = async () => (await get(`/queue/visits/${visit.id}`, 'doctor')).visit;
    assert.equal((await visitNow()).state, 'parked');

    const {id} = made.prescription;
    const step = async (action, body = {}) => {
      const updated = staff.next('prescription-updated');
      await post(`/prescription/orders/${id}/${action}`, body, 'pharmacist');
      return (await updated).prescription;
    };
    assert.equal((await step('prepare')).state, 'preparing');
    await step('settle', {outcome: 'dispensed'});
    const told = next(patient, 'prescription-ready');
    assert.equal((await step('ready')).state, 'ready');
    const [own] = await told;
    assert.deepEqual(Object.keys(own).sort(), ['message', 'number', 'pharmacyName', 'prescriptionId', 'timestamp']);
    assert.equal(own.number, visit.number);
    assert.ok(!JSON.stringify(own).includes('Siti'));
    // To the pharmacy's queue with its own number, and called by the queue's rules.
    const there = await visitNow();
    assert.deepEqual([there.serviceId, there.state, there.number], ['F', 'waiting', visit.number]);
    const {counters} = await get('/queue/counters', 'pharmacist');
    const counter = counters.find(({serviceIds}) => serviceIds.includes('F'));
    await post(`/queue/counters/${counter.id}/open`, {}, 'pharmacist');
    const called = await post(`/queue/visits/${visit.id}/call`, {counterId: counter.id}, 'pharmacist');
    assert.equal(called.visit?.state, 'called', JSON.stringify(called));
    await step('collect');
    assert.equal((await visitNow()).state, 'done');

    const broadcast = staff.next('prescription-broadcast');
    await post('/prescription/broadcast', {message: 'Stock taking', data: {a: 1}});
    assert.equal((await broadcast).message, 'Stock taking');
  });
}

test('orders, status and health are read', seconds(60), async () => {
  const {prescriptions, total, success} = await get('/prescription/orders?state=collected', 'doctor');
  assert.equal(success, true);
  assert.equal(total, prescriptions.length);
  prescriptions.forEach(prescription => isPrescription(prescription, {state: 'collected'}));
  const read = await get('/prescription/orders?state=collected', 'auditor');
  assert.equal(read.total, total);
  read.prescriptions.forEach(prescription => assert.ok(!('weight' in prescription)));
  const {status} = await get('/prescription/status', 'registrar');
  for (const member of ['received', 'preparing', 'ready', 'collected', 'cancelled', 'late']) {
    assert.equal(typeof status[member], 'number', member);
  }
  for (const path of ['/prescription/health', '/api/v1/prescription/health']) {
    assert.equal((await get(path)).status, 'healthy');
  }
  assert.equal((await get('/prescription/orders')).code, 'UNAUTHENTICATED');
});
