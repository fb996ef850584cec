// The contract's telemedicine (section 10) with npm `ws` and npm `socket.io-client` as the clients that there are: flat
// messages, ids as numbers and texts; who got what and who did not; what is refused, and what does nobody any harm.
import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, describe, test} from 'node:test';
import WebSocket from 'ws';
import {Clients, next} from './support/clients.js';
import {Clinic} from './support/clinic.js';

const turnSecret = 'a-secret-of-the-relay';
const server = new Clinic({LOKET_MESSAGES_PER_SECOND: '1000', LOKET_CONNECTIONS_PER_PERSON: '256',
  TURN_URL: 'turn:127.0.0.1:3478?transport=udp', TURN_SECRET: turnSecret},
'telemedicine.services = ["G"]\n');
const clients = new Clients(server);
const sockets = [];
const tokens = {};
const crowds = {ws: 'radiographer', 'socket.io-client': 'radiologist'};
const roles = ['doctor', 'nurse', 'pharmacist', 'registrar', 'auditor', 'admin'];
before(async () => {
  await server.start();
  for (const role of [...roles, ...Object.values(crowds)]) {
    tokens[role] = await server.token(role);
  }
});
afterEach(() => {
  clients.close();
  sockets.splice(0).forEach(ws => ws.terminate());
});
after(() => server.end());

const seconds = limit => ({timeout: limit * 1000});
const post = (path, body = {}, role = 'nurse') => server.post(path, body, tokens[role]);
async function get(path, role = '') {
  const response = await fetch(server.url + path, {headers: role ? {Authorization: `Bearer ${tokens[role]}`} : {}});
  return {...await response.json(), httpStatus: response.status};
}

// MB that are the server's alone.
const memory = () => Array.from(readFileSync(`/proc/${server.process.pid}/smaps_rollup`, 'utf8').matchAll(/^Private_\w+:\s+(\d+) kB$/gm))
  .reduce((sum, [, kilobytes]) => sum + Number(kilobytes) / 1024, 0);

let rooms = 0;
const newRoom = () => `room ${++rooms}`;
async function appointment(more = {patientName: 'Siti'}) {
  const made = await post('/telemedicine/appointments', more);
  assert.equal(made.status, 201, JSON.stringify(made));
  return {...made.appointment, visit: made.inviteUrl.split('?visit=')[1], inviteUrl: made.inviteUrl};
}

// A client of a face: what it has heard since the last take(), each {type, …}; `who`: a role, or {visit}.
class Heard {
  constructor() {
    this.messages = [];
    this.waiting = [];
  }

  hear(message) {
    this.messages.push(message);
    this.waiting = this.waiting.filter(({type, holds, found}) => {
      const isIt = type === message.type && holds(message);
      if (isIt) {
        found(message);
      }
      return !isIt;
    });
  }

  next(type, holds = () => true) {
    const index = this.messages.findIndex(message => message.type === type && holds(message));
    return index >= 0 ? Promise.resolve(this.messages.splice(index, 1)[0])
      : new Promise(found => this.waiting.push({type, holds, found}))
        .then(message => (this.messages.splice(this.messages.indexOf(message), 1), message));
  }

  take() {
    return this.messages.splice(0);
  }

  async types() {
    await this.settle();
    return this.take().map(({type}) => type);
  }
}

const protocol = ['welcome', 'pong', 'connection:ready', 'subscribed', 'room-joined'];
class WsClient extends Heard {
  constructor(who) {
    super();
    const query = who.visit ? `visit=${who.visit}` : `token=${tokens[who]}`;
    this.ws = new WebSocket(`${server.url.replace('http', 'ws')}/ws?${query}`);
    sockets.push(this.ws);
    this.ws.on('message', text => this.hear(JSON.parse(text)));
    this.closed = new Promise(resolve => this.ws.on('close', code => resolve(code)));
  }

  async ready() {
    this.connectionId = (await this.next('welcome')).data.connectionId;
    return this;
  }

  send(type, fields = {}) {
    this.ws.send(JSON.stringify({type, ...fields}));
  }

  listen(channel) {
    this.send('subscribe', {channel});
    return this.next('subscribed');
  }

  async settle() {
    this.send('ping');
    await this.next('pong');
  }

  cut() {
    this.ws.terminate();
  }
}

class SocketIoClient extends Heard {
  constructor(who) {
    super();
    this.socket = clients.open({auth: who.visit ? {visit: who.visit} : {token: tokens[who]}, reconnection: false});
    this.socket.onAny((type, fields = {}) => this.hear({type, ...fields}));
    this.closed = new Promise(resolve => this.socket.on('disconnect', resolve));
  }

  async ready() {
    this.connectionId = (await this.next('connection:ready')).connectionId;
    return this;
  }

  send(type, fields = {}) {
    this.socket.emit(type, fields);
  }

  listen(channel) {
    this.socket.emit('join-room', {room: channel});
    return this.next('room-joined');
  }

  async settle() {
    this.socket.emit('ping');
    await this.next('pong');
  }

  cut() {
    this.socket.io.engine.close();
  }
}

const faces = {ws: WsClient, 'socket.io-client': SocketIoClient};
const come = (Face, who) => new Face(who).ready();
async function inRoom(Face, who, roomId, more = {}) {
  const client = await come(Face, who);
  client.send('telemedicine_user_joined', {roomId, ...more});
  client.info = await client.next('room_info');
  await client.settle();
  client.take();
  return client;
}
async function admitted(Face, visit, roomId, staff) {
  const patient = await come(Face, {visit});
  patient.send('telemedicine_user_joined', {roomId});
  await patient.next('telemedicine_waiting');
  staff.send('telemedicine_admit', {roomId, connectionId: patient.connectionId});
  patient.info = await patient.next('room_info');
  await patient.settle();
  patient.take();
  return patient;
}

for (const [face, Face] of Object.entries(faces)) {
  describe(face, seconds(120), () => {
    test('messages are flat, their time in milliseconds, their ids as they came', async () => {
      const roomId = newRoom();
      const doctor = await come(Face, 'doctor');
      doctor.send('telemedicine_user_joined', {roomId, appointmentId: 1000 + rooms, userId: 7, userName: 'Boss',
        timestamp: 1, anything: {else: true}});
      const info = await doctor.next('room_info');
      assert.deepEqual(Object.keys(info).sort(), ['appointmentId', 'connectionId', 'roomId', 'timestamp', 'type', 'users']);
      assert.equal(info.appointmentId, 1000 + rooms);
      assert.equal(info.connectionId, doctor.connectionId);
      assert.ok(Math.abs(info.timestamp - Date.now()) < 60_000, String(info.timestamp));
      assert.deepEqual((await doctor.next('telemedicine_chat_history')).messages, []);
      assert.deepEqual((await doctor.next('whiteboard_snapshot')).items, []);

      const nurse = await come(Face, 'nurse');
      nurse.send('telemedicine_user_joined', {roomId, appointmentId: String(1000 + rooms)});
      const {users, appointmentId} = await nurse.next('room_info');
      assert.equal(appointmentId, String(1000 + rooms));
      assert.deepEqual(users.map(user => Object.keys(user).sort()), [['connectionId', 'role', 'userId', 'userName']]);
      assert.equal(users[0].userName, 'doctor');
      const joined = await doctor.next('telemedicine_user_joined');
      assert.equal(joined.connectionId, nurse.connectionId);
      assert.equal(joined.role, 'nurse');

      nurse.send('telemedicine_chat_message', {roomId, appointmentId: 1, message: 'Hello', userId: 1, userName: 'X'});
      for (const each of [doctor, nurse]) {
        const said = await each.next('telemedicine_chat_message');
        assert.equal(said.message, 'Hello');
        assert.equal(said.userName, 'nurse');
        assert.equal(typeof said.timestamp, 'number');
        assert.ok(said.id);
      }
      nurse.send('whiteboard_update', {roomId, data: {type: 'line', points: [0, 1]}, userId: 1});
      const drawn = await doctor.next('whiteboard_update');
      assert.deepEqual(drawn.data, {type: 'line', points: [0, 1]});
      assert.equal(drawn.seq, 1);
      assert.equal(drawn.userName, 'nurse');
      const late = await come(Face, 'pharmacist');
      late.send('telemedicine_user_joined', {roomId});
      assert.equal((await late.next('telemedicine_chat_history')).messages[0].message, 'Hello');
      const {items, seq} = await late.next('whiteboard_snapshot');
      assert.equal(seq, 1);
      assert.deepEqual(items.map(({data}) => data), [{type: 'line', points: [0, 1]}]);
    });

    test('who gets what, and who does not', async () => {
      const {roomId, visit} = await appointment();
      const other = await appointment({patientName: 'Budi'});
      const people = {
        doctor: await inRoom(Face, 'doctor', roomId),
        nurse: await inRoom(Face, 'nurse', roomId),
        elsewhere: await inRoom(Face, 'pharmacist', other.roomId),
        desk: await come(Face, 'registrar'),
        auditor: await come(Face, 'auditor'),
        stranger: await come(Face, {visit: other.visit}),
      };
      await people.desk.listen('staff');
      people.siti = await admitted(Face, visit, roomId, people.nurse);
      people.stranger.send('telemedicine_user_joined', {roomId: other.roomId});
      await people.stranger.next('telemedicine_waiting');
      const named = {doctor: people.doctor.connectionId, nurse: people.nurse.info.users.length && 'nurse', siti: 'Siti'};
      const offer = {type: 'offer', sdp: 'v=0\r\n'};
      const table = [
        ['telemedicine_offer to all', 'doctor', 'telemedicine_offer', {offer}, ['nurse', 'siti']],
        ['telemedicine_offer to a connection', 'siti', 'telemedicine_offer', {offer, to: named.doctor}, ['doctor']],
        ['telemedicine_answer to a name', 'doctor', 'telemedicine_answer', {answer: offer, to: named.siti}, ['siti']],
        ['a candidate to a name of staff', 'siti', 'telemedicine_ice_candidate', {candidate: {candidate: 'c'}, to: 'nurse'}, ['nurse']],
        ['the last candidate', 'siti', 'telemedicine_ice_candidate', {candidate: null}, ['doctor', 'nurse']],
        ['a chat message', 'siti', 'telemedicine_chat_message', {message: '<b>&</b>'}, ['doctor', 'nurse', 'siti']],
        ['a stroke', 'siti', 'whiteboard_update', {data: [1, 2]}, ['doctor', 'nurse']],
        ['an undo', 'siti', 'whiteboard_undo', {}, ['doctor', 'nurse', 'siti']],
        ['another stroke', 'nurse', 'whiteboard_update', {data: 'x'}, ['doctor', 'siti']],
        ['a clearing', 'doctor', 'whiteboard_clear', {}, ['doctor', 'nurse', 'siti']],
      ];
      for (const [name, by, type, fields, expected] of table) {
        for (const each of Object.values(people)) {
          await each.settle();
          each.take();
        }
        people[by].send(type, {roomId, from: 'spoofed', userId: 'spoofed', userName: 'spoofed', ...fields});
        await people[by].settle();
        await post('/telemedicine/rooms/none/lobby-message', {message: 'x'}); // what was said is on disk
        const reached = [];
        for (const [who, client] of Object.entries(people)) {
          await client.settle();
          const heard = client.take().filter(message => !protocol.includes(message.type));
          if (heard.length) {
            assert.deepEqual(heard.map(message => message.type), [type], `${name}: ${who}`);
            assert.ok(!JSON.stringify(heard[0]).includes('spoofed'), name);
            reached.push(who);
          }
        }
        assert.deepEqual(reached.sort(), [...expected].sort(), name);
      }
    });

    test('a patient waits, and sees nothing before', async () => {
      const {roomId, visit, id} = await appointment();
      const desk = await come(Face, 'registrar');
      await desk.listen('staff');
      const doctor = await inRoom(Face, 'doctor', roomId);
      const siti = await come(Face, {visit});
      siti.send('telemedicine_user_joined', {roomId, appointmentId: id});
      const waiting = await siti.next('telemedicine_waiting');
      assert.equal(waiting.position, 1);
      for (const each of [desk, doctor]) {
        const knock = await each.next('telemedicine_knock', message => message.roomId === roomId);
        assert.equal(knock.userName, 'Siti');
        assert.equal(knock.connectionId, siti.connectionId);
        assert.equal(knock.appointmentId, id);
        assert.match(knock.since, /^\d{4}-\d\d-\d\dT/);
      }
      doctor.send('telemedicine_chat_message', {roomId, message: 'between us'});
      doctor.send('whiteboard_update', {roomId, data: 1});
      await doctor.next('telemedicine_chat_message');
      doctor.send('telemedicine_lobby_message', {roomId, message: 'Five minutes'});
      assert.equal((await siti.next('telemedicine_lobby_message')).message, 'Five minutes');
      assert.deepEqual(await siti.types(), []);
      doctor.send('telemedicine_deny', {roomId, connectionId: siti.connectionId, reason: 'Come back at noon'});
      assert.equal((await siti.next('telemedicine_denied')).reason, 'Come back at noon');
      siti.send('telemedicine_user_joined', {roomId});
      await siti.next('telemedicine_waiting');
      desk.send('telemedicine_admit', {roomId, connectionId: siti.connectionId});
      await siti.next('telemedicine_admitted');
      assert.equal((await siti.next('room_info')).users[0].userName, 'doctor');
      assert.equal((await doctor.next('telemedicine_user_joined')).userName, 'Siti');
    });

    test('every refusal has its code', async () => {
      const {roomId, visit} = await appointment();
      const other = await appointment({patientName: 'Budi'});
      const over = await appointment();
      await post(`/telemedicine/appointments/${over.id}/cancel`, {reason: 'ill'});
      const doctor = await inRoom(Face, 'doctor', roomId);
      const nurse = await come(Face, 'nurse');
      const siti = await come(Face, {visit});
      const auditor = await come(Face, 'auditor');
      const sdp = 'x'.repeat(70_000);
      const table = [
        ['no room', doctor, 'telemedicine_user_joined', {}, 'MISSING_REQUIRED_FIELDS'],
        ['a room of 65', doctor, 'telemedicine_user_joined', {roomId: 'x'.repeat(65)}, 'INVALID_FIELD'],
        ['an auditor', auditor, 'telemedicine_user_joined', {roomId}, 'FORBIDDEN'],
        ["another's consultation", siti, 'telemedicine_user_joined', {roomId: other.roomId}, 'FORBIDDEN'],
        ['one that was cancelled', doctor, 'telemedicine_user_joined', {roomId: over.roomId}, 'CONSULTATION_OVER'],
        ['nobody meant', doctor, 'telemedicine_offer', {roomId, offer: {}, to: 'nobody'}, 'NOT_IN_ROOM'],
        ['SDP of 70 KB', doctor, 'telemedicine_offer', {roomId, offer: {sdp}}, 'INVALID_FIELD'],
        ['a candidate of 5 KB', doctor, 'telemedicine_ice_candidate', {roomId, candidate: sdp.slice(0, 5_000)}, 'INVALID_FIELD'],
        ['an offer of nothing', doctor, 'telemedicine_offer', {roomId}, 'MISSING_REQUIRED_FIELDS'],
        ['from outside', nurse, 'telemedicine_offer', {roomId, offer: {}}, 'NOT_IN_ROOM'],
        ['a chat from outside', nurse, 'telemedicine_chat_message', {roomId, message: 'x'}, 'NOT_IN_ROOM'],
        ['a stroke from outside', nurse, 'whiteboard_update', {roomId, data: 1}, 'NOT_IN_ROOM'],
        ['leaving from outside', nurse, 'telemedicine_user_left', {roomId}, 'NOT_IN_ROOM'],
        ['nothing to say', doctor, 'telemedicine_chat_message', {roomId, message: '  '}, 'MISSING_REQUIRED_FIELDS'],
        ['too much to say', doctor, 'telemedicine_chat_message', {roomId, message: 'x'.repeat(2_001)}, 'INVALID_FIELD'],
        ['nothing to undo', doctor, 'whiteboard_undo', {roomId}, 'NOTHING_TO_UNDO'],
        ['a stroke of nothing', doctor, 'whiteboard_update', {roomId}, 'MISSING_REQUIRED_FIELDS'],
        ['a stroke of 17 KB', doctor, 'whiteboard_update', {roomId, data: 'x'.repeat(17_000)}, 'INVALID_FIELD'],
        ['nobody to admit', doctor, 'telemedicine_admit', {roomId, connectionId: 'x'}, 'NOT_IN_LOBBY'],
        ['a patient who admits', siti, 'telemedicine_admit', {roomId, connectionId: '1'}, 'FORBIDDEN'],
        ['a patient who ends it', siti, 'telemedicine:finish', {roomId}, 'FORBIDDEN'],
        ['no such room to end', doctor, 'telemedicine:finish', {roomId: 'none'}, 'NOT_FOUND'],
        ['nobody in the lobby', doctor, 'telemedicine_lobby_message', {roomId, message: 'x'}, 'NOT_IN_LOBBY'],
      ];
      for (const [name, client, type, fields, code] of table) {
        client.take();
        client.send(type, fields);
        const error = await client.next('error');
        assert.equal(error.code, code, `${name}: ${JSON.stringify(error)}`);
        assert.ok(error.message.length > 10);
        assert.ok(error.timestamp);
      }
    });

    test('every role', async () => {
      const roomId = newRoom();
      for (const role of roles) {
        const client = await come(Face, role);
        client.send('telemedicine_user_joined', {roomId});
        const answer = await Promise.race([client.next('room_info'), client.next('error')]);
        assert.equal(answer.code, role === 'auditor' ? 'FORBIDDEN' : undefined, role);
      }
    });

    test('who is cut off comes back into the same place', async () => {
      const {roomId, visit} = await appointment();
      const doctor = await inRoom(Face, 'doctor', roomId);
      const siti = await admitted(Face, visit, roomId, doctor);
      await doctor.next('telemedicine_user_joined');
      await doctor.next('telemedicine_knock');
      siti.cut();
      const back = await come(Face, {visit});
      back.send('telemedicine_user_joined', {roomId});
      await back.next('room_info');
      const joined = await doctor.next('telemedicine_user_joined');
      assert.equal(joined.replaces, siti.connectionId);
      assert.equal(joined.connectionId, back.connectionId);
      assert.deepEqual(await doctor.types(), []);
      back.send('telemedicine_user_left', {roomId});
      const left = await doctor.next('telemedicine_user_left');
      assert.equal(left.connectionId, back.connectionId);
      doctor.send('telemedicine:finish', {roomId});
      assert.equal((await doctor.next('telemedicine_ended')).state, 'finished');
    });

    test('a visit of a remote service is a consultation', async () => {
      const issue = async name => (await post('/queue/visits', {serviceId: 'G', patientName: name})).visit;
      const first = await issue('Ani');
      const visit = await issue('Siti');
      const {visits} = await get('/queue/visits?serviceId=G', 'nurse');
      const {consultRoom} = visits.find(({id}) => id === visit.id);
      assert.match(consultRoom, /^appointment_/);
      const siti = await come(Face, {visit: visit.token});
      siti.send('telemedicine_user_joined', {roomId: consultRoom});
      const waiting = await siti.next('telemedicine_waiting');
      assert.ok(waiting.position >= 2, JSON.stringify(waiting));
      assert.ok(waiting.estimatedWaitRange.high >= waiting.estimatedWaitRange.low);
      const counters = (await get('/queue/counters')).counters;
      const counter = counters.find(({serviceIds}) => serviceIds.includes('G')).id;
      await post(`/queue/counters/${counter}/open`, {}, 'doctor');
      assert.equal((await post(`/queue/visits/${first.id}/cancel`, {reason: 'left'})).status, 200);
      let called;
      do { // whoever is left of the other face's turn goes first
        called = await post(`/queue/counters/${counter}/call-next`, {finishCurrent: true}, 'doctor');
        assert.equal(called.success, true, JSON.stringify(called));
      } while (called.visit.id !== visit.id);
      await siti.next('telemedicine_admitted');
      await siti.next('room_info');
      const doctor = await inRoom(Face, 'doctor', consultRoom);
      doctor.send('telemedicine_user_left', {roomId: consultRoom});
      await doctor.settle();
      assert.equal((await get(`/queue/visits/${visit.id}`, 'nurse')).visit.state, 'called');
      const finished = await post(`/telemedicine/rooms/${consultRoom}/finish`, {}, 'doctor');
      assert.equal(finished.appointment.state, 'finished');
      await siti.next('telemedicine_ended');
      assert.equal((await get(`/queue/visits/${visit.id}`, 'nurse')).visit.state, 'done');

      // And the other way round.
      const third = await issue('Budi');
      await post(`/queue/visits/${third.id}/call`, {counterId: counter}, 'doctor');
      const {visit: shown} = await get(`/queue/visits/${third.id}`, 'nurse');
      const budi = await come(Face, {visit: third.token});
      budi.send('telemedicine_user_joined', {roomId: shown.consultRoom});
      await budi.next('room_info'); // called already
      await post(`/queue/visits/${third.id}/start`, {}, 'doctor');
      await post(`/queue/visits/${third.id}/finish`, {}, 'doctor');
      await budi.next('telemedicine_ended');
    });

    test('hostile clients', async () => {
      const roomId = newRoom();
      const doctor = await inRoom(Face, 'doctor', roomId);
      const nurse = await inRoom(Face, 'nurse', roomId);
      const hostile = await inRoom(Face, 'pharmacist', roomId);
      const isWell = async () => {
        nurse.send('telemedicine_offer', {roomId, offer: 1, to: doctor.connectionId});
        await doctor.next('telemedicine_offer', ({from}) => from === nurse.connectionId);
      };
      const before = memory();
      for (let i = 0; i < 20; ++i) {
        hostile.send('telemedicine_offer', {roomId, offer: {sdp: 'x'.repeat(1_000_000)}});
        assert.equal((await hostile.next('error')).code, 'INVALID_FIELD');
        hostile.send('whiteboard_update', {roomId, data: 'x'.repeat(1_000_000)});
        assert.equal((await hostile.next('error')).code, 'INVALID_FIELD');
      }
      await isWell();
      const heavy = await come(Face, 'registrar');
      heavy.send('telemedicine_offer', {roomId, offer: {sdp: 'x'.repeat(1_100_000)}}); // more than any message may be
      const how = await heavy.closed;
      assert.ok(how === 1009 || face !== 'ws', String(how));
      await isWell();
      hostile.send('telemedicine_chat_message', {roomId, message: '<img src=x onerror=alert(1)>"\'&'});
      assert.equal((await nurse.next('telemedicine_chat_message')).message, '<img src=x onerror=alert(1)>"\'&');

      const crowd = await come(Face, crowds[face]); // its places are kept for a while
      for (let i = 0; i < 500; ++i) {
        crowd.send('telemedicine_user_joined', {roomId: `many ${i}`});
      }
      await crowd.next('error', ({code}) => code === 'TOO_MANY_ROOMS');
      await crowd.settle();
      const {rooms: open} = await get('/telemedicine/rooms', 'nurse');
      assert.ok(open.filter(room => room.roomId.startsWith('many ')).length <= 20);
      crowd.cut();

      const {roomId: own, visit} = await appointment();
      const knocking = await come(Face, {visit});
      const desk = await come(Face, 'nurse');
      await desk.listen('staff');
      for (let i = 0; i < 1_000; ++i) {
        knocking.send('telemedicine_user_joined', {roomId: own});
      }
      await knocking.next('telemedicine_waiting');
      await isWell();
      for (let i = 0; i < 500; ++i) {
        knocking.send('telemedicine_user_joined', {roomId: `far ${i}`, userId: i, from: i});
      }
      await knocking.next('error', ({code}) => code === 'TOO_MANY_ROOMS' || code === 'RATE_LIMITED');
      const {rooms: knockedAt} = await get('/telemedicine/rooms', 'nurse');
      assert.ok(knockedAt.filter(room => room.roomId.startsWith('far ')).length < 20);
      await desk.settle();
      assert.equal(desk.take().filter(message => message.type === 'telemedicine_knock' && message.roomId === own).length, 1);

      for (let i = 0; i < 10_000; ++i) {
        hostile.send('telemedicine_ice_candidate', {roomId, candidate: {candidate: `candidate:${i}`}});
      }
      await hostile.next('error', ({code}) => code === 'TOO_MANY_CANDIDATES' || code === 'RATE_LIMITED');
      await isWell();
      await nurse.settle();
      assert.ok(nurse.take().filter(({type}) => type === 'telemedicine_ice_candidate').length <= 500);
      assert.ok(memory() - before < 48, `${before} MB, then ${memory()}`);
    });

    test('the largest board reaches who comes late, and once it is full it says so', async () => {
      const roomId = newRoom();
      const doctor = await inRoom(Face, 'doctor', roomId);
      const data = 'x'.repeat(16_000);
      for (let i = 0; i < 140; ++i) {
        doctor.send('whiteboard_update', {roomId, data});
      }
      await doctor.next('error', ({code}) => code === 'BOARD_FULL');
      await doctor.settle();
      const nurse = await come(Face, 'nurse');
      nurse.send('telemedicine_user_joined', {roomId});
      const {items, seq} = await nurse.next('whiteboard_snapshot');
      assert.equal(items.length, seq);
      assert.ok(items.length >= 125 && items.every(item => item.data === data), String(items.length));
      doctor.send('whiteboard_clear', {roomId});
      await nurse.next('whiteboard_clear');
    });
  });
}

test('over HTTP', seconds(60), async () => {
  const {id, roomId, inviteUrl, visit} = await appointment({patientId: 17, startsAt: '2030-01-01T08:00:00.000Z'});
  assert.equal(inviteUrl, `/consult/${roomId}?visit=${visit}`);
  assert.equal(roomId, `appointment_${id}`);
  const {appointments} = await get('/telemedicine/appointments?state=planned', 'doctor');
  assert.ok(appointments.some(one => one.id === id && one.patientId === '17'));
  const doctor = await inRoom(WsClient, 'doctor', roomId);
  doctor.send('telemedicine_chat_message', {roomId, message: 'Hello'});
  await doctor.next('telemedicine_chat_message');
  const {rooms: open} = await get('/telemedicine/rooms', 'nurse');
  assert.equal(open.find(room => room.roomId === roomId).users[0].userName, 'doctor');
  const whole = await get(`/telemedicine/appointments/${id}`, 'nurse');
  assert.equal(whole.appointment.state, 'open');
  assert.deepEqual(whole.messages.map(({message}) => message), ['Hello']);
  const health = await get('/telemedicine/health');
  assert.equal(health.httpStatus, 200);
  assert.ok(health.inside >= 1);
  const {roomDetails} = await get('/health', 'nurse');
  const details = roomDetails.find(room => room.appointmentId === id);
  assert.equal(details.id, roomId);
  assert.equal(details.connectionCount, 1);
  for (const path of ['/telemedicine/rooms', '/telemedicine/appointments', `/telemedicine/appointments/${id}`, '/telemedicine/turn']) {
    assert.equal((await get(path)).httpStatus, 401, path);
    assert.equal((await get(path, 'auditor')).httpStatus, 403, path);
  }
});

test("a relay's password is good for a while", seconds(60), async () => {
  const {visit} = await appointment();
  for (const answer of [await get('/telemedicine/turn', 'doctor'), await (await fetch(`${server.url}/telemedicine/turn?visit=${visit}`)).json()]) {
    assert.deepEqual(answer.urls, ['turn:127.0.0.1:3478?transport=udp'], JSON.stringify(answer));
    const [expiry, user] = answer.username.split(':');
    assert.ok(user);
    assert.ok(Math.abs(Number(expiry) - Date.now() / 1000 - answer.ttl) < 60);
    assert.equal(answer.credential, createHmac('sha1', turnSecret).update(answer.username).digest('base64'));
    assert.deepEqual(answer.iceServers, [{urls: answer.urls, username: answer.username, credential: answer.credential}]);
  }
  const {settings} = await get('/api/v1/settings', 'admin');
  assert.ok(!JSON.stringify(settings ?? {}).includes(turnSecret));
});

test('a restart loses nothing that was said or drawn', seconds(60), async () => {
  const {roomId, visit} = await appointment();
  const doctor = await inRoom(WsClient, 'doctor', roomId);
  const siti = await admitted(SocketIoClient, visit, roomId, doctor);
  siti.send('telemedicine_chat_message', {roomId, message: 'Good morning'});
  await doctor.next('telemedicine_chat_message');
  for (let i = 0; i < 50; ++i) {
    doctor.send('whiteboard_update', {roomId, data: {i}});
  }
  await siti.next('whiteboard_update', ({data}) => data.i === 49);
  await server.stop();
  await server.start();
  const back = await come(SocketIoClient, {visit});
  back.send('telemedicine_user_joined', {roomId}); // admitted before: no knock
  await back.next('room_info');
  assert.deepEqual((await back.next('telemedicine_chat_history')).messages.map(({message}) => message), ['Good morning']);
  assert.deepEqual((await back.next('whiteboard_snapshot')).items.map(({data}) => data.i), [...Array(50).keys()]);
});
