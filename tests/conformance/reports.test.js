// Reports (section 10 of the contract) by the clients that there are: HTTP, ws; and kill -9 in the middle.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, test} from 'node:test';
import WebSocket from 'ws';
import {Browser} from '../web/support/browser.js';
import {Clinic} from './support/clinic.js';
import {webSocket} from './support/websocket.js';

const folder = mkdtempSync(join(tmpdir(), 'loket-daily-'));
const server = new Clinic({LOKET_MESSAGES_PER_SECOND: '1000', LOKET_CONNECTIONS_PER_PERSON: '256'}, `[reports]\nfolders = ["${folder}"]\n`);
// A front of another origin, that may be here.
const front = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html');
  response.end('<!doctype html><meta charset="utf-8"><title>A front</title>');
});
const sockets = [];
const tokens = {};
before(async () => {
  await new Promise(resolve => front.listen(0, '127.0.0.1', resolve));
  server.env.LOKET_CORS_ORIGINS = `http://localhost:${front.address().port}`;
  await server.start();
  for (const role of ['admin', 'nurse']) {
    tokens[role] = await server.token(role);
  }
});
afterEach(() => sockets.splice(0).forEach(ws => ws.close()));
after(async () => {
  await server.end();
  rmSync(folder, {recursive: true});
  front.close();
});

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
  for (const serviceId of ['A', 'G', 'A']) { // at once: each has its figures
    ws.say({type: 'apply_filter', filter: {serviceId}});
  }
  for (const serviceId of ['A', 'G', 'A']) {
    assert.deepEqual((await ws.taken('filter_applied')).filter.serviceId, [serviceId]);
    assert.ok((await ws.taken('initial_data')).data.every(row => row.serviceId === serviceId));
  }
  ws.say({type: 'apply_filter'});
  assert.equal((await ws.taken('error')).code, 'INVALID_FIELD');
  ws.say({type: 'apply_filter', filter: {serviceId: 'nope'}});
  assert.equal((await ws.taken('error')).code, 'WRONG_FILTER');
});

test('a ping is answered on every stream', seconds(60), async () => {
  for (const path of ['notifications', 'stream/no-shows']) {
    const ws = stream(path, 'nurse');
    await ws.taken('welcome');
    ws.say({type: 'ping'});
    await ws.taken('pong');
    ws.say({type: 'dance'});
    assert.equal((await ws.taken('error')).code, 'UNKNOWN_COMMAND');
  }
});

test('what is not there, not yours or not allowed is refused', seconds(60), async () => {
  const refusedWith = ws => new Promise(resolve => ws.on('unexpected-response', (_, {statusCode}) => resolve(statusCode)));
  assert.equal(await refusedWith(stream('progress/none')), 401);
  const none = stream('progress/none', 'nurse');
  assert.equal((await none.taken('error')).code, 'NOT_FOUND');
  assert.equal(await none.closed, 1008);
  const {reportId} = await asked('nurse', {templateId: 'no-shows', format: 'csv'});
  assert.equal((await stream(`progress/${reportId}`, 'admin').taken('error')).code, 'FORBIDDEN');
  assert.equal((await stream('stream/none', 'nurse').taken('error')).code, 'NO_SUCH_TEMPLATE');
  assert.equal((await asked('nurse', {templateId: 'audit', format: 'csv'})).code, 'FORBIDDEN');
  assert.equal((await asked('nurse', {templateId: 'no-shows', format: 'doc'})).code, 'INVALID_FIELD');
  assert.equal((await asked('nurse', {templateId: 'no-shows', format: 'csv', filter: {from: 'x'}})).code, 'WRONG_FILTER');
  const json = await webSocket(server, tokens.nurse);
  sockets.push(json);
  for (const [channel, code] of [['reports:progress:nope', 'NOT_FOUND'], ['template:audit', 'FORBIDDEN'], ['template:nope', 'NO_SUCH_TEMPLATE']]) {
    const refusal = json.next('error');
    json.send(JSON.stringify({type: 'subscribe', channel}));
    assert.equal((await refusal).code, code, channel);
  }
  const reply = json.next('reply');
  json.send(JSON.stringify({type: 'reports:create', id: 1, data: {templateId: 'no-shows', format: 'csv'}}));
  assert.equal(typeof (await reply).data.reportId, 'string');
});

const idle = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
// CPU of the server's process, in seconds.
function cpu() {
  const fields = readFileSync(`/proc/${server.process.pid}/stat`, 'latin1').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
// Made-up visits of another year, enough to keep a report busy.
function fillLongAgo(count) {
  const insert = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
    INSERT INTO queue_visit (id, site, business_day, series, sequence, number, issued_service_id, priority, state, stop_no,
    service_id, service_name, entered_at, eligible_at, served_before, calls, outcome, level, place_key, callable_at, issued_at,
    last_event, version) SELECT 'x-' || i, 'main', '2020-01-01', 'X', i, 'X' || i, 'A', 'NORMAL', 'done', 1, 'A', 'Poli', 0, 0,
    0, 1, 'served', 2, 0, 0, 1577854800000 + i, 0, 1 FROM n`;
  execFileSync('sqlite3', ['-cmd', '.timeout 10000', join(server.data, 'loket.db'), insert]);
}
const longAgo = {templateId: 'visits', format: 'pdf', filter: {from: '2020-01-01', to: '2020-01-02'}};

test('a cancel in the middle is answered at once, and nothing is worked on any more', seconds(120), async () => {
  fillLongAgo(30_000);
  const {reportId} = await asked('admin', longAgo);
  const tracker = stream(`progress/${reportId}`, 'admin');
  for (let status = {progress: 0}; status.progress === 0;) {
    status = await tracker.taken('report_status');
  }
  const begun = performance.now();
  tracker.say({type: 'cancel_report'});
  assert.equal((await tracker.taken('report_cancelled')).reportId, reportId);
  const took = performance.now() - begun;
  assert.ok(took < 1000, `the cancel took ${took} ms`); // the 200 on a quiet machine: tests/bench, reports
  await idle(300);
  const before = cpu();
  await idle(1000);
  assert.ok(cpu() - before < 0.3, `${cpu() - before} s of CPU after the cancel`);
  assert.deepEqual(readdirSync(join(server.data, 'reports')).filter(name => name.startsWith(reportId)), []);
  const {report} = await got(`/api/v1/reports/${reportId}`, 'admin');
  assert.equal(report.status, 'cancelled');
  assert.equal((await fetched(`/api/v1/reports/download/${reportId}`, 'admin')).status, 409);
});

test('a preview that nobody waits for is not worked on any more', seconds(120), async () => {
  const looks = Array.from({length: 40}, () => new AbortController());
  const answers = looks.map(({signal}) => fetch(`${server.url}/api/v1/reports/preview`, {method: 'POST', signal,
    headers: {'Content-Type': 'application/json', Authorization: `Bearer ${tokens.admin}`},
    body: JSON.stringify({templateId: 'arrivals-by-hour', filter: {from: '2020-01-01', to: '2020-01-02'}})}).catch(error => error.name));
  await Promise.race(answers); // the first is there, the others wait
  looks.forEach(look => look.abort());
  assert.ok((await Promise.all(answers)).filter(answer => answer === 'AbortError').length > 30);
  await idle(200);
  const before = cpu();
  await idle(700);
  assert.ok(cpu() - before < 0.2, `${cpu() - before} s of CPU for nobody`);
});

test('what is made every day is in its folder when a person closes the day', seconds(120), async () => {
  const staff = new WebSocket(`${server.url.replace('http', 'ws')}/ws?token=${tokens.admin}`);
  sockets.push(staff);
  const told = [];
  staff.on('message', text => told.push(JSON.parse(text)));
  await new Promise(resolve => staff.once('open', resolve));
  staff.send(JSON.stringify({type: 'subscribe', channel: 'reports:schedules'}));
  const arrange = (role, data) => server.post('/api/v1/reports/schedules', {templateId: 'no-shows', formats: ['csv'], folder, ...data}, tokens[role]);
  const arranged = await arrange('admin', {templateId: 'visits-by-service', formats: ['csv', 'json'], language: 'id'});
  assert.equal(arranged.status, 201, JSON.stringify(arranged));
  assert.equal((await arrange('admin', {folder: join(folder, 'none')})).code, 'FOLDER_MISSING');
  for (const other of ['/etc', '/nowhere/at/all', join(folder, 'none') + '/../..']) {
    assert.equal((await arrange('admin', {folder: other})).code, 'FOLDER_NOT_ALLOWED');
  }
  assert.equal((await arrange('admin', {folder: server.data})).code, 'REPORTS_AMONG_DATA');
  assert.equal((await server.patch('/settings/reports.folders', {value: '/etc'}, tokens.admin)).code, 'SETTING_FIXED');
  assert.equal((await arrange('admin', {formats: ['doc']})).code, 'INVALID_FIELD');
  assert.equal((await arrange('nurse', {})).code, 'FORBIDDEN');
  await act('/queue/visits', {serviceId: 'A'});
  await act('/queue/close-day');
  const there = () => readdirSync(folder).filter(name => /\.(csv|json)$/.test(name)).sort(); // what is written has another name
  while (there().length < 2) {
    await idle(20);
  }
  const day = (await got('/api/v1/reports/templates', 'admin')).today;
  const files = there();
  assert.deepEqual(files, [`visits-by-service_${day}.csv`, `visits-by-service_${day}.json`]);
  assert.match(readFileSync(join(folder, files[0]), 'utf8'), /Menunggu/);
  assert.ok(JSON.parse(readFileSync(join(folder, files[1]), 'utf8')).rowCount > 0);
  while (!told.some(({type, data}) => type === 'schedules_refresh' && data.schedules[0]?.deliveredAt)) {
    await idle(20);
  }
  const {schedules} = await got('/api/v1/reports/schedules', 'admin');
  assert.equal(schedules.length, 1);
  const path = `/api/v1/reports/schedules/${schedules[0].id}`;
  assert.equal((await server.send('DELETE', path, {}, tokens.admin)).success, true);
});

// In the page: what the contract says of a client.
function installClient({url, token}) {
  window.follow = path => {
    const ws = new WebSocket(`${url.replace('http', 'ws')}/api/v1/reports/${path}?token=${token}`);
    const heard = [];
    let tell = () => {};
    ws.onmessage = ({data}) => {
      heard.push({at: performance.now(), ...JSON.parse(data)});
      tell();
    };
    ws.closed = new Promise(resolve => { ws.onclose = ({code}) => resolve(code); });
    ws.taken = async (type, holds = () => true) => {
      for (;;) {
        const index = heard.findIndex(message => message.type === type && holds(message));
        if (index >= 0) {
          return heard.splice(index, 1)[0];
        }
        await new Promise(resolve => { tell = resolve; });
      }
    };
    ws.say = message => ws.send(JSON.stringify(message));
    return ws;
  };
}

// Its page in Chromium.
class Page {
  async open() {
    this.browser = new Browser();
    await this.browser.start();
    this.tab = await this.browser.open(`http://localhost:${front.address().port}/`);
    await this.install();
  }
  install() {
    return this.tab.evaluate(installClient, {url: server.url, token: tokens.admin});
  }
  async close() {
    assert.deepEqual(this.tab.problems, []);
    await this.browser.stop();
  }
}

test('a page follows several reports, cancels one in the middle, and is loaded again on the way', seconds(180), async () => {
  const page = new Page();
  await page.open();
  const ids = [];
  for (const format of ['pdf', 'csv', 'xlsx']) {
    ids.push((await asked('admin', {...longAgo, format})).reportId);
  }
  const seen = await page.tab.evaluate(async ids => {
    const trackers = ids.map(id => follow(`progress/${id}`));
    const welcomes = await Promise.all(trackers.map(each => each.taken('welcome')));
    await trackers[0].taken('report_status', ({progress}) => progress > 0);
    trackers[0].say({type: 'cancel_report'});
    const cancelled = await trackers[0].taken('report_cancelled');
    trackers[1].say({type: 'request_update'});
    const asked = await trackers[1].taken('report_status');
    const completed = await trackers[1].taken('report_completed');
    return {welcomes: welcomes.map(each => each.reportId), cancelled: cancelled.reportId, asked: asked.reportId,
      completed: completed.format, size: completed.fileSize};
  }, ids);
  assert.deepEqual(seen.welcomes, ids);
  assert.equal(seen.cancelled, ids[0]);
  assert.equal(seen.asked, ids[1]);
  assert.equal(seen.completed, 'csv');
  assert.ok(seen.size > 0);
  await page.tab.reload(); // the report goes on
  await page.install();
  const after = await page.tab.evaluate(async id => {
    const tracker = follow(`progress/${id}`);
    await tracker.taken('welcome');
    const completed = await tracker.taken('report_completed');
    return {id: completed.reportId, format: completed.format};
  }, ids[2]);
  assert.deepEqual(after, {id: ids[2], format: 'xlsx'});
  await page.close();
});

test('a page watches a stream each 250 ms through a filter, and is refused what is not its', seconds(120), async () => {
  const page = new Page();
  await page.open();
  await page.tab.evaluate(async () => {
    window.ws = follow('stream/arrivals-by-hour');
    await ws.taken('initial_data');
    ws.say({type: 'update_interval', interval: 250});
    await ws.taken('interval_updated', ({interval}) => interval === 250);
    ws.say({type: 'apply_filter', filter: {serviceId: 'G'}});
    await ws.taken('filter_applied');
    window.first = await ws.taken('initial_data');
  });
  for (let i = 0; i < 12; ++i) { // those of another service are not of it
    await act('/queue/visits', {serviceId: i % 2 ? 'A' : 'G'});
  }
  const updates = await page.tab.evaluate(async () => {
    const updates = [];
    while (updates.at(-1)?.value !== first.value + 6) {
      updates.push(await ws.taken('data_update'));
    }
    return updates.map(({at, change}) => ({at, change}));
  });
  assert.equal(updates.reduce((sum, {change}) => sum + change, 0), 6);
  assert.ok((updates.at(-1).at - updates[0].at) / (updates.length - 1 || 1) > 200 || updates.length === 1, JSON.stringify(updates));

  const {reportId} = await asked('nurse', {templateId: 'no-shows', format: 'csv'});
  const refused = await page.tab.evaluate(async others => {
    const codes = [];
    for (const path of ['progress/none', `progress/${others}`, 'stream/none', 'stream/visits']) {
      const ws = follow(path);
      codes.push((await ws.taken('error')).code, await ws.closed);
    }
    return codes;
  }, reportId);
  assert.deepEqual(refused, ['NOT_FOUND', 1008, 'FORBIDDEN', 1008, 'NO_SUCH_TEMPLATE', 1008, 'TEMPLATE_NOT_LIVE', 1008]);
  await page.close();
});

test('after kill -9 each report is whole or told as interrupted', seconds(120), async () => {
  const ids = [];
  for (let day = 2; day <= 6; ++day) {
    const {reportId} = await asked('admin', {...longAgo, filter: {from: '2020-01-01', to: `2020-01-0${day}`}});
    ids.push(reportId);
  }
  const tracker = stream(`progress/${ids[0]}`, 'admin');
  for (let status = {progress: 0}; status.progress === 0;) {
    status = await tracker.taken('report_status');
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
  assert.ok(files < ids.length, 'nothing was in the middle');
  const left = readdirSync(join(server.data, 'reports'));
  assert.deepEqual(left.filter(name => name.endsWith('.part')), []);
  assert.ok(left.filter(name => ids.some(id => name.startsWith(id))).length === files);
  const {reportId} = await asked('admin', {templateId: 'audit', format: 'csv'});
  assert.equal((await ended(reportId, 'admin')).status, 'completed');
});
