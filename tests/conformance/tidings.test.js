// What people are told of other modules' events (section 9 of the contract: live on `user:ID:alerts`, and kept until
// read), from the event to whom it concerns, through the real program; and that no `kill -9` loses any of it.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, test} from 'node:test';
import {Clinic} from './support/clinic.js';
import {webSocket} from './support/websocket.js';

// It is to warn of a backup that it cannot make, and to go on.
const server = new Clinic({LOKET_MESSAGES_PER_SECOND: '1000', LOKET_CONNECTIONS_PER_PERSON: '256', QT_FATAL_WARNINGS: '0'});
const roles = ['admin', 'super_admin', 'registrar', 'nurse', 'doctor', 'pharmacist', 'radiographer'];
const sockets = [];
const tokens = {};
const ids = {};
before(async () => {
  await server.start();
  for (const role of roles) {
    tokens[role] = await server.token(role);
    ids[role] = (await http('GET', '/api/v1/auth/me', role)).user.id;
  }
});
afterEach(() => sockets.splice(0).forEach(ws => ws.close()));
after(() => server.end());

const seconds = limit => ({timeout: limit * 1000});

async function http(method, path, role, data) {
  const response = await fetch(server.url + path, {method, headers: {Authorization: `Bearer ${tokens[role]}`,
    'Content-Type': 'application/json'}, body: data && JSON.stringify(data)});
  return {httpStatus: response.status, ...await response.json()};
}
// What must go well.
async function done(role, path, data = {}, method = 'POST') {
  const answer = await http(method, path, role, data);
  assert.equal(answer.success, true, `${path} by ${role}: ${JSON.stringify(answer)}`);
  return answer;
}
const kept = async (role, about, kind) => (await http('GET', '/api/v1/notifications', role)).notifications
  .filter(told => told.kind === kind && (!about || told.about === about));

// Everybody listens; what comes of notifications, by role.
async function everybody() {
  const heard = {};
  for (const role of roles) {
    const ws = await webSocket(server, tokens[role]);
    sockets.push(ws);
    heard[role] = [];
    ws.addEventListener('message', ({data: text}) => {
      const {type, data} = JSON.parse(text);
      if (type.startsWith('notification') && type !== 'notification_refresh') {
        heard[role].push([type, data]);
      }
    });
    const refreshed = ws.next('notification_refresh');
    ws.send(JSON.stringify({type: 'subscribe', channel: `user:${ids[role]}:alerts`}));
    await refreshed;
    heard[role].until = async holds => { // what comes of what the server does by itself, and when
      for (let i = 0; i < 100 && !heard[role].some(holds); i++) {
        await new Promise(resolve => setTimeout(resolve, 50));
      }
    };
    heard[role].settle = async () => {
      const pong = ws.next('pong');
      ws.send(JSON.stringify({type: 'ping'}));
      await pong;
    };
  }
  return heard;
}
// `of` happens: these roles are told of this kind, live and kept, and nobody else is.
async function toldOf(kind, whom, of) {
  const heard = await everybody();
  const about = await of();
  for (const role of roles) {
    const isMeant = whom.includes(role);
    if (isMeant) {
      await heard[role].until(([, {notification}]) => notification?.kind === kind);
    }
    await heard[role].settle();
    const live = heard[role].filter(([type, {notification}]) => type === 'notification' && notification.kind === kind);
    assert.equal(live.length, isMeant ? 1 : 0, `${kind}: ${role}, ${JSON.stringify(heard[role])}`);
    const [one, ...more] = await kept(role, about, kind);
    assert.equal(more.length, 0);
    assert.equal(Boolean(one), isMeant, `${kind} kept for ${role}`);
    if (isMeant) {
      assert.deepEqual(live[0][1].notification, one);
      assert.equal(one.read, false);
    }
  }
  return about;
}

const items = [{name: 'Paracetamol 500 mg', quantity: 10}, {name: 'Cefixime', quantity: 5}];
const order = async () => (await done('doctor', '/prescription/orders',
  {patientId: 'P-001', patientName: 'Siti', pharmacyId: 'F', kind: 'ready_made', items})).prescription.id;
const atOrder = (role, id, step, data) => done(role, `/prescription/orders/${id}/${step}`, data);

test('a prescription that is not all as ordered', seconds(60), async () => {
  const id = await order();
  await atOrder('pharmacist', id, 'prepare');
  await atOrder('pharmacist', id, 'settle', {itemId: '1', outcome: 'substituted', substitute: 'Ibuprofen', reason: 'out of stock'});
  await atOrder('pharmacist', id, 'settle', {outcome: 'dispensed'});
  await toldOf('prescription:changed', ['doctor'], async () => {
    await atOrder('pharmacist', id, 'ready');
    return id;
  });
  const [told] = await kept('doctor', id, 'prescription:changed');
  assert.equal(told.room, 'prescription');
  assert.deepEqual(told.by, {id: ids.pharmacist, name: 'pharmacist'});
  assert.doesNotMatch(JSON.stringify(told), /Siti/);
});

test('a prescription that is taken over, and then cancelled', seconds(60), async () => {
  const id = await order();
  await atOrder('pharmacist', id, 'prepare');
  await toldOf('prescription:taken-over', ['pharmacist'], async () => {
    await atOrder('admin', id, 'prepare', {takeOver: true});
    return id;
  });
  await toldOf('prescription:cancelled', ['doctor', 'admin'], async () => {
    await atOrder('pharmacist', id, 'cancel', {reason: 'Allergy'});
    return id;
  });
  assert.equal((await kept('doctor', id, 'prescription:cancelled'))[0].data.reason, 'Allergy');
});

test('a prescription that is all as ordered tells nobody', seconds(60), async () => {
  const id = await order();
  await atOrder('pharmacist', id, 'prepare');
  await atOrder('pharmacist', id, 'settle', {outcome: 'dispensed'});
  await toldOf('prescription:changed', [], async () => {
    await atOrder('pharmacist', id, 'ready');
    return id;
  });
});

test('a scan that is done, and one that will not be', seconds(60), async () => {
  const ask = async () => (await done('nurse', '/radiology/scans', {patientId: 'P-002', scanType: 'CT'})).scan.id;
  const made = await ask();
  await done('radiographer', `/radiology/scans/${made}/start`);
  await toldOf('radiology:completed', ['nurse'], async () => {
    await done('radiographer', `/radiology/scans/${made}/complete`, {results: 'Nothing found.'});
    return made;
  });
  const given = await ask();
  await toldOf('radiology:cancelled', ['nurse'], async () => {
    await done('radiographer', `/radiology/scans/${given}/cancel`, {reason: 'The unit is down'});
    return given;
  });
});

test('a counter that somebody else takes over', seconds(60), async () => {
  await done('registrar', '/queue/counters/1/open');
  await toldOf('counter:taken-over', ['registrar'], async () => {
    await done('nurse', '/queue/counters/1/open');
    return '1';
  });
});

test('a broadcast, which is read there and here, and is withdrawn', seconds(60), async () => {
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const send = async () => (await done('registrar', '/broadcast/messages',
    {level: 'information', texts: {en: 'Nurses meet at noon.'}, until, roles: ['nurse', 'doctor']})).broadcast.id;
  for (const role of ['nurse', 'doctor', 'pharmacist']) { // who has it before them
    const ws = await webSocket(server, tokens[role]);
    ws.send(JSON.stringify({type: 'subscribe', channel: 'broadcast:staff'}));
    await ws.next('subscribed');
    sockets.push(ws);
  }
  const id = await toldOf('broadcast:told', ['nurse', 'doctor'], send);
  await done('nurse', `/broadcast/messages/${id}/read`);
  assert.equal((await kept('nurse', id, 'broadcast:told'))[0].read, true);
  assert.equal((await kept('doctor', id, 'broadcast:told'))[0].read, false);
  const heard = await everybody();
  await done('registrar', `/broadcast/messages/${id}/withdraw`);
  await heard.doctor.settle();
  assert.ok(heard.doctor.some(([type]) => type === 'notification_gone'));
  assert.deepEqual(await kept('doctor', id, 'broadcast:told'), []);
  assert.equal((await kept('nurse', id, 'broadcast:told')).length, 1, 'what was read stays');
});

test('a backup that was not made, until one is', seconds(60), async () => {
  const place = mkdtempSync(join(tmpdir(), 'loket-backups-'));
  const folder = join(place, 'stick');
  mkdirSync(folder);
  try {
    await done('admin', '/maintenance/plan', {folder, daily: false, minute: 60, keep: 3}, 'PATCH');
    rmSync(folder, {recursive: true}); // it is pulled out
    writeFileSync(folder, '');
    await toldOf('backup:failed', ['super_admin'], async () => { // whoever asked for it has seen so
      await http('POST', '/maintenance/backups', 'admin', {});
      return 'backups';
    });
    rmSync(folder);
    mkdirSync(folder);
    const heard = await everybody();
    await done('admin', '/maintenance/backups');
    await heard.super_admin.until(([type]) => type === 'notification_gone');
    assert.deepEqual(await kept('super_admin', 'backups', 'backup:failed'), []);
  } finally {
    rmSync(place, {recursive: true, force: true});
  }
});

test('kill -9 loses none of it', seconds(60), async () => {
  const all = {};
  for (const role of roles) {
    all[role] = (await http('GET', '/api/v1/notifications', role)).notifications;
  }
  assert.ok(all.doctor.length >= 2 && all.nurse.length >= 2);
  await server.stop('SIGKILL');
  await server.start();
  for (const role of roles) {
    assert.deepEqual((await http('GET', '/api/v1/notifications', role)).notifications, all[role], role);
  }
});
