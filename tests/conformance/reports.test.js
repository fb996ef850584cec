// Reports (section 10 of the contract) by the clients that there are: HTTP, ws; and kill -9 in the middle.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, test} from 'node:test';
import WebSocket from 'ws';
import {Clinic} from './support/clinic.js';
import {webSocket} from './support/websocket.js';

const server = new Clinic({LOKET_MESSAGES_PER_SECOND: '1000', LOKET_CONNECTIONS_PER_PERSON: '256'});
const sockets = [];
const tokens = {};
before(async () => {
  await server.start();
  for (const role of ['admin', 'nurse']) {
    tokens[role] = await server.token(role);
  }
});
afterEach(() => sockets.splice(0).forEach(ws => ws.close()));
after(() => server.end());

const seconds = limit => ({timeout: limit * 1000});

const fetched = (path, role, headers = {}) => fetch(server.url + path,
  {headers: {...(role && {Authorization: `Bearer ${tokens[role]}`}), ...headers}});
const got = async (path, role) => (await fetched(path, role)).json();
const asked = (role, data) => server.post('/api/v1/reports', data, tokens[role]);

// A WebSocket below /api/v1/reports/; taken() waits for the next message of a type.
function stream(path, role) {
  const ws = new WebSocket(`${server.url.replace('http', 'ws')}/api/v1/reports/${path}?token=${tokens[role] ?? ''}`);
  sockets.push(ws);
  ws.on('error', () => {}); // of one that is closed before it is open
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
  ws.say = message => ws.send(JSON.stringify(message));
  ws.closed = new Promise(resolve => ws.on('close', code => resolve(code)));
  return ws;
}
async function ended(id, role) {
  for (;;) {
    const {report} = await got(`/api/v1/reports/${id}`, role);
    if (!['pending', 'running'].includes(report.status)) {
      return report;
    }
  }
}
async function act(path, data = {}) {
  const answer = await server.post(path, data, tokens.admin);
  assert.equal(answer.success, true, JSON.stringify(answer));
  return answer;
}
// A visit that is served at the first counter of its service.
async function served() {
  const {visit} = await act('/queue/visits', {serviceId: 'A', patientName: 'Budi'});
  const {counters} = await got('/queue/counters', 'admin');
  const counter = counters.find(each => each.serviceIds.includes('A'));
  await server.post(`/queue/counters/${counter.id}/open`, {}, tokens.admin);
  await act(`/queue/visits/${visit.id}/call`, {counterId: counter.id});
  await act(`/queue/visits/${visit.id}/start`);
  await act(`/queue/visits/${visit.id}/finish`);
  return counter;
}

test('what was done in the queue is in the report, as the queue counts it', seconds(60), async () => {
  const counter = await served();
  await served();
  const {reportId, success} = await asked('admin', {templateId: 'waits-by-person', format: 'json'});
  assert.equal(success, true);
  const tracker = stream(`progress/${reportId}`, 'admin');
  assert.equal((await tracker.taken('welcome')).reportId, reportId);
  const status = await tracker.taken('report_status');
  assert.equal(status.reportId, reportId);
  assert.ok(['pending', 'running', 'completed'].includes(status.status));
  assert.ok(status.progress >= 0 && status.progress <= 100);
  assert.equal(typeof status.message, 'string');
  const completed = await tracker.taken('report_completed');
  assert.equal(completed.format, 'json');
  assert.equal(completed.downloadUrl, `/api/v1/reports/download/${reportId}`);
  const response = await fetched(completed.downloadUrl, 'admin');
  assert.equal(Number(response.headers.get('content-length')), completed.fileSize);
  const {rows, rowCount} = await response.json();
  assert.equal(rowCount, 1);
  assert.equal(rows[0].person, 'admin');
  assert.equal(rows[0].served, 2);

  const counted = await asked('nurse', {templateId: 'waits-by-counter', format: 'json', filter: {counterId: counter.id}});
  const report = await ended(counted.reportId, 'nurse');
  const figures = (await got(report.downloadUrl, 'nurse')).rows[0];
  const {statistics} = await got('/queue/statistics', 'admin');
  const same = statistics.counters.find(each => each.counterId === counter.id);
  assert.equal(figures.waitMean, same.waitMinutes.mean);
  assert.equal(figures.serviceMedian, same.serviceMinutes.median);
  assert.equal(figures.served, 2);
});

test('a report is downloaded whole, in parts, and not again', seconds(60), async () => {
  const {reportId} = await asked('nurse', {templateId: 'visits', format: 'csv', filter: {from: '2026-01-01', to: '2026-12-31'}});
  const {downloadUrl} = await ended(reportId, 'nurse');
  const whole = await fetched(downloadUrl, 'nurse');
  assert.equal(whole.status, 200);
  assert.equal(whole.headers.get('content-disposition'), 'attachment; filename="visits_2026-01-01_2026-12-31.csv"');
  assert.equal(whole.headers.get('accept-ranges'), 'bytes');
  const bytes = Buffer.from(await whole.arrayBuffer());
  assert.deepEqual([...bytes.subarray(0, 3)], [0xEF, 0xBB, 0xBF]);
  const etag = whole.headers.get('etag');
  const part = await fetched(downloadUrl, 'nurse', {Range: 'bytes=3-12', 'If-Range': etag});
  assert.equal(part.status, 206);
  assert.equal(part.headers.get('content-range'), `bytes 3-12/${bytes.length}`);
  assert.deepEqual(Buffer.from(await part.arrayBuffer()), bytes.subarray(3, 13));
  assert.equal((await fetched(downloadUrl, 'nurse', {Range: `bytes=${bytes.length}-`})).status, 416);
  assert.equal((await fetched(downloadUrl, 'nurse', {'If-None-Match': etag})).status, 304);
  assert.equal((await fetched(downloadUrl, 'admin')).status, 403);
  assert.equal((await fetched(downloadUrl)).status, 401);
  assert.equal((await fetched('/api/v1/reports/download/none', 'nurse')).status, 404);
});

test('every format comes, in three languages', seconds(60), async () => {
  const begins = {pdf: '%PDF', xlsx: 'PK', csv: '\uFEFF', json: '{'};
  for (const [format, begin] of Object.entries(begins)) {
    for (const language of ['en', 'id', 'th']) {
      const {reportId} = await asked('nurse', {templateId: 'waits-by-hour', format, language});
      const report = await ended(reportId, 'nurse');
      assert.equal(report.status, 'completed', JSON.stringify(report));
      const text = Buffer.from(await (await fetched(report.downloadUrl, 'nurse')).arrayBuffer()).toString('utf8');
      assert.ok(text.startsWith(begin), format);
    }
  }
});

test('a stream tells what changes, filtered', seconds(60), async () => {
  const ws = stream('stream/visits-by-service', 'nurse');
  const first = await ws.taken('initial_data');
  assert.ok(Array.isArray(first.data));
  ws.say({type: 'update_interval', interval: 250});
  assert.equal((await ws.taken('interval_updated')).interval, 250);
  ws.say({type: 'apply_filter', filter: {serviceId: 'G'}});
  assert.deepEqual((await ws.taken('filter_applied')).filter.serviceId, ['G']);
  const {value} = await ws.taken('initial_data');
  await act('/queue/visits', {serviceId: 'A'});
  await act('/queue/visits', {serviceId: 'G'});
  const update = await ws.taken('data_update');
  assert.equal(update.value, value + 1);
  assert.equal(update.change, 1);
  assert.match(update.timestamp, /^\d{4}-\d\d-\d\dT/);
  ws.say({type: 'update_interval', interval: 100});
  assert.equal((await ws.taken('error')).code, 'INVALID_FIELD');
  ws.say({type: 'dance'});
  assert.match((await ws.taken('error')).message, /^Unknown message type/);
});

test('what is not there, not yours or not allowed is refused', seconds(60), async () => {
  const refusedWith = ws => new Promise(resolve => ws.on('unexpected-response', (_, {statusCode}) => resolve(statusCode)));
  assert.equal(await refusedWith(stream('progress/none')), 401);
  const none = stream('progress/none', 'nurse');
  assert.equal((await none.taken('error')).code, 'NOT_FOUND');
  assert.equal(await none.closed, 1000);
  const {reportId} = await asked('nurse', {templateId: 'no-shows', format: 'csv'});
  assert.equal((await stream(`progress/${reportId}`, 'admin').taken('error')).code, 'FORBIDDEN');
  assert.equal((await stream('stream/none', 'nurse').taken('error')).code, 'NO_SUCH_TEMPLATE');
  assert.equal((await asked('nurse', {templateId: 'audit', format: 'csv'})).code, 'FORBIDDEN');
  assert.equal((await asked('nurse', {templateId: 'no-shows', format: 'doc'})).code, 'INVALID_FIELD');
  assert.equal((await asked('nurse', {templateId: 'no-shows', format: 'csv', filter: {from: 'x'}})).code, 'WRONG_FILTER');
  const json = await webSocket(server, tokens.nurse);
  sockets.push(json);
  const reply = json.next('reply');
  json.send(JSON.stringify({type: 'reports:create', id: 1, data: {templateId: 'no-shows', format: 'csv'}}));
  assert.equal(typeof (await reply).data.reportId, 'string');
});

test('after kill -9 each report is whole or told as interrupted', seconds(120), async () => {
  const ids = [];
  for (let day = 1; day <= 5; ++day) {
    const {reportId} = await asked('admin', {templateId: 'audit', format: 'pdf', filter: {from: `2026-01-0${day}`, to: '2027-12-31'}});
    ids.push(reportId);
  }
  await server.stop('SIGKILL');
  await server.start();
  tokens.admin = await server.token('admin');
  let files = 0;
  for (const id of ids) {
    const {report} = await got(`/api/v1/reports/${id}`, 'admin');
    if (report.status === 'completed') {
      const bytes = Buffer.from(await (await fetched(report.downloadUrl, 'admin')).arrayBuffer());
      assert.equal(bytes.length, report.fileSize);
      assert.ok(bytes.subarray(-8).toString('latin1').includes('%%EOF'));
      ++files;
    } else {
      assert.equal(report.status, 'error');
      assert.equal(report.code, 'REPORT_INTERRUPTED');
    }
  }
  const left = readdirSync(join(server.data, 'reports'));
  assert.deepEqual(left.filter(name => name.endsWith('.part')), []);
  assert.ok(left.filter(name => ids.some(id => name.startsWith(id))).length === files);
  const {reportId} = await asked('admin', {templateId: 'audit', format: 'csv'});
  assert.equal((await ended(reportId, 'admin')).status, 'completed');
});
