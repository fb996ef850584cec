// The records of section 9 of the contract by the clients that there are: socket.io-client, ws and HTTP.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
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
  for (const role of ['admin', 'registrar', 'nurse', 'doctor', 'auditor']) {
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
const members = ['id', 'subject', 'body', 'status', 'createdBy', 'assignedTo', 'participants', 'createdAt', 'updatedAt',
  'version'];
const states = {
  ticket: ['open', 'in_progress', 'resolved', 'closed'],
  proposal: ['draft', 'submitted', 'approved'],
  contract: ['draft', 'active', 'expired'],
  inquiry: ['new', 'answered', 'closed'],
};

async function http(method, path, role, data) {
  const response = await fetch(server.url + path, {method, headers: {Authorization: `Bearer ${tokens[role]}`,
    'Content-Type': 'application/json'}, body: data && JSON.stringify(data)});
  return {httpStatus: response.status, ...await response.json()};
}
const routes = {
  create: () => ['POST', ''],
  update: id => ['PATCH', `/${id}`],
  'set-status': id => ['POST', `/${id}/set-status`],
  comment: id => ['POST', `/${id}/comment`],
  delete: id => ['DELETE', `/${id}`],
  get: id => ['GET', `/${id}`],
  list: () => ['GET', ''],
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
    return message.type === 'error' ? message : message.data;
  },
  HTTP: (role, command, {id, ...data}) => {
    const [entity, verb] = command.split(':');
    const [method, path] = routes[verb](id);
    return http(method, `/records/${entity}s${path}`, role, method === 'GET' || method === 'DELETE' ? undefined : data);
  },
};

for (const [face, ask] of Object.entries(faces)) {
  describe(face, seconds(60), () => {
    for (const [entity, way] of Object.entries(states)) {
      test(`a ${entity} goes its way`, async () => {
        const made = await ask('registrar', `${entity}:create`, {subject: 'A lamp is out', body: 'In room 3.',
          assignedTo: ids.nurse, participants: [ids.doctor]});
        assert.ok(made[entity], JSON.stringify(made));
        const record = made[entity];
        for (const member of members) {
          assert.ok(member in record, member);
        }
        assert.equal(record.createdBy, ids.registrar);
        assert.equal(record.status, way[0]);
        const {id} = record;
        const edited = await ask('registrar', `${entity}:update`, {id, subject: 'Two lamps', version: record.version});
        assert.equal(edited[entity].version, record.version + 1);
        const late = await ask('nurse', `${entity}:update`, {id, subject: 'Three', version: record.version});
        assert.equal(late.code, 'VERSION_CONFLICT', JSON.stringify(late));
        assert.match(late.message, /\w{3}/);
        const own = await ask('registrar', `${entity}:update`, {id, subject: 'Four', version: record.version});
        assert.equal(own[entity].subject, 'Four', 'one\'s own edit is nobody else\'s');
        for (const status of way.slice(1)) {
          const moved = await ask('admin', `${entity}:set-status`, {id, status});
          assert.equal(moved[entity].status, status, JSON.stringify(moved));
        }
        const said = await ask('doctor', `${entity}:comment`, {id, text: 'Done.'});
        assert.equal(said.comment.createdBy, ids.doctor);
        const detail = await ask('nurse', `${entity}:get`, {id});
        assert.equal(detail.comments[0].text, 'Done.');
        const list = await ask('nurse', `${entity}:list`, {});
        assert.ok(list[`${entity}s`].some(other => other.id === id));
        assert.equal((await ask('admin', `${entity}:delete`, {id})).code, undefined);
        assert.equal((await ask('admin', `${entity}:get`, {id})).code, 'NOT_FOUND');
      });
    }
    test('refuses what is wrong', async () => {
      assert.equal((await ask('nurse', 'ticket:create', {})).code, 'MISSING_REQUIRED_FIELDS');
      assert.equal((await ask('auditor', 'ticket:create', {subject: 'X'})).code, 'FORBIDDEN');
      const {proposal} = await ask('nurse', 'proposal:create', {subject: 'X'});
      const skipped = await ask('nurse', 'proposal:set-status', {id: proposal.id, status: 'approved'});
      assert.equal(skipped.code, 'INVALID_TRANSITION');
      assert.equal((await ask('doctor', 'proposal:update', {id: proposal.id, subject: 'Y'})).code, 'FORBIDDEN');
    });
  });
}

// What does not end as the first way does.
for (const [entity, way] of [['proposal', ['submitted', 'rejected']], ['contract', ['active', 'terminated']]]) {
  test(`a ${entity} may be ${way.at(-1)}`, seconds(30), async () => {
    const {[entity]: {id}} = await http('POST', `/records/${entity}s`, 'registrar', {subject: 'A lamp is out'});
    for (const status of way) {
      const moved = await http('POST', `/records/${entity}s/${id}/set-status`, 'admin', {status});
      assert.equal(moved[entity]?.status, status, JSON.stringify(moved));
    }
  });
}

// Where somebody listens: heard gives what came of a kind, as [event, data].
const listeners = {
  'socket.io-client': async role => {
    const socket = clients.open({auth: {token: tokens[role]}});
    await next(socket, 'connection:ready');
    const heard = [];
    socket.onAny((event, data) => heard.push([event, data]));
    return {heard, settle: () => socket.emitWithAck('records:people', {})};
  },
  ws: async role => {
    const ws = await webSocket(server, tokens[role]);
    sockets.push(ws);
    const heard = [];
    ws.addEventListener('message', ({data: text}) => {
      const {type, data} = JSON.parse(text);
      heard.push([type, data]);
    });
    return {heard, settle: async () => {
      const pong = ws.next('pong');
      ws.send(JSON.stringify({type: 'ping'}));
      await pong;
    }};
  },
};

// What each of a house's people heard of a record; the one who did it, nothing. Each event once.
for (const [face, listen] of Object.entries(listeners)) {
  for (const entity of Object.keys(states)) {
    test(`people hear what concerns them of a ${entity} on ${face}`, seconds(60), async () => {
      const people = {};
      for (const role of ['admin', 'registrar', 'nurse', 'doctor']) {
        people[role] = await listen(role);
      }
      const heard = async role => {
        await people[role].settle();
        return people[role].heard.splice(0).filter(([type]) => type.startsWith(`${entity}:`));
      };
      const clear = () => Promise.all(Object.keys(people).map(heard));
      const ask = async (role, verb, data) => {
        const answer = await faces.HTTP(role, `${entity}:${verb}`, data);
        assert.equal(answer.success, true, JSON.stringify(answer));
        return answer;
      };
      await clear();
      const {[entity]: made} = await ask('registrar', 'create', {subject: 'A lamp is out', assignedTo: ids.nurse,
        participants: [ids.doctor]});
      const {id} = made;
      assert.deepEqual(await heard('admin'), [[`${entity}:created`, {entity: made, createdBy: ids.registrar}]]);
      assert.deepEqual(await heard('nurse'), []);
      assert.deepEqual(await heard('registrar'), []);

      await ask('registrar', 'update', {id, subject: 'Two lamps'});
      const updated = [[`${entity}:updated`, {entityId: id, changes: {subject: 'Two lamps'}, updatedBy: ids.registrar}]];
      assert.deepEqual(await heard('nurse'), updated);
      assert.deepEqual(await heard('doctor'), updated);
      assert.deepEqual(await heard('admin'), []);

      if (entity === 'ticket') {
        await ask('nurse', 'update', {id, priority: 'URGENT'});
        const raised = [['ticket:priorityChanged',
          {entityId: id, oldPriority: 'NORMAL', newPriority: 'URGENT', changedBy: ids.nurse}]];
        for (const role of ['registrar', 'doctor', 'admin']) {
          assert.deepEqual(await heard(role), raised, role);
        }
        assert.deepEqual(await heard('nurse'), []);
      }

      const [oldStatus, newStatus] = states[entity];
      const moved = await ask('admin', 'set-status', {id, status: newStatus});
      const taken = [[`${entity}:statusChanged`,
        {entityId: id, oldStatus, newStatus, changedBy: ids.admin, entity: moved[entity]}]];
      for (const role of ['registrar', 'nurse', 'doctor']) {
        assert.deepEqual(await heard(role), taken, role);
      }
      assert.deepEqual(await heard('admin'), []);

      const {comment} = await ask('nurse', 'comment', {id, text: 'On my way.'});
      assert.deepEqual(await heard('doctor'), [[`${entity}:commentAdded`, {entityId: id, comment}]]);
      assert.deepEqual(await heard('registrar'), []);

      await ask('admin', 'delete', {id});
      for (const role of ['registrar', 'nurse', 'doctor']) {
        assert.deepEqual(await heard(role), [[`${entity}:deleted`, {entityId: id, deletedBy: ids.admin}]], role);
      }
      assert.deepEqual(await heard('admin'), []);
    });
  }
}

test('kill -9 loses no record, no comment, no version, and no answer to a press', seconds(60), async () => {
  const made = {};
  for (const entity of Object.keys(states)) {
    const create = {subject: `A ${entity} to keep`, body: 'ข้อความ, teks.', assignedTo: ids.nurse, requestId: `keep-${entity}`};
    const {[entity]: record} = await faces.HTTP('registrar', `${entity}:create`, create);
    await faces.HTTP('nurse', `${entity}:comment`, {id: record.id, text: 'Seen.', requestId: `said-${entity}`});
    await faces.HTTP('admin', `${entity}:set-status`, {id: record.id, status: states[entity][1]});
    made[entity] = {create, before: await faces.HTTP('doctor', `${entity}:get`, {id: record.id})};
  }
  await server.stop('SIGKILL');
  await server.start();
  for (const [entity, {create, before}] of Object.entries(made)) {
    const {id} = before[entity];
    const after = await faces.HTTP('doctor', `${entity}:get`, {id});
    assert.deepEqual({...after, timestamp: ''}, {...before, timestamp: ''});
    const again = await faces.HTTP('registrar', `${entity}:create`, create); // whoever heard no answer presses again
    assert.equal(again[entity].id, id);
    await faces.HTTP('nurse', `${entity}:comment`, {id, text: 'Seen.', requestId: `said-${entity}`});
    assert.equal((await faces.HTTP('doctor', `${entity}:get`, {id})).comments.length, 1);
    const late = await faces.HTTP('doctor', `${entity}:update`, {id, subject: 'X', version: before[entity].version - 1});
    assert.ok(['VERSION_CONFLICT', 'FORBIDDEN'].includes(late.code), JSON.stringify(late));
  }
});
