// The patient's page against loket itself, on a small phone.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {Browser} from './support/browser.js';
import {Cable} from './support/cable.js';
import {look} from './support/look.js';
import {Loket} from './support/loket.js';
import {Printer} from './support/printer.js';

const SMALL = {width: 360, height: 640};
const USUAL = {width: 390, height: 844};
const HEAVIEST = 100 * 1024; // bytes of all that a page is made of, as sent
const browser = new Browser();
const loket = new Loket();
const tokens = [];

before(async () => {
  await loket.start();
  await browser.start();
  await browser.context.addInitScript(() => {
    window.shaken = [];
    navigator.vibrate = pattern => window.shaken.push(pattern);
    delete Navigator.prototype.wakeLock; // as over plain http
  });
});
after(async () => {
  await browser.stop();
  await loket.remove();
});

async function issue(serviceId, more = {}) {
  const {visit} = await loket.call('registrar', '/queue/visits', {serviceId, ...more});
  tokens.push(visit.token);
  return visit;
}

const act = (visit, action, more = {}) => loket.call('registrar', `/queue/visits/${visit.id}/${action}`, more);
const callNext = async counterId =>
  (await loket.call('registrar', `/queue/counters/${counterId}/call-next`, {finishCurrent: true})).visit;

async function counterOf(serviceId) {
  const {counters} = await (await fetch(`${loket.url}/queue/counters`)).json();
  return counters.find(one => one.open && one.serviceIds.includes(serviceId)).id;
}

async function openPage(visit, {size = USUAL, query = '?lang=en', url = loket.url} = {}) {
  const page = await browser.open(`${url}/t/${visit.token}${query}`, size);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await shows(page, '#number', visit.number);
  return page;
}

const shows = (page, selector, wanted) => page.waitForFunction(([where, what]) => {
  const element = document.querySelector(where);
  return element && element.offsetParent !== null && new RegExp(what).test(element.textContent);
}, [selector, wanted]);
const isShown = (page, selector) => page.locator(selector).isVisible();
const text = (page, selector) => page.locator(selector).textContent();
const speak = page => language => page.locator('#language').selectOption(language);
const lookAt = (page, name, size = SMALL) => look(page, name, speak(page), size);

async function closePage(page) {
  assert.deepEqual(page.problems, []);
  await page.close();
}

test('shows the number, its place and the time to expect, and how they move', async () => {
  const others = [await issue('G'), await issue('G'), await issue('G'), await issue('G')];
  const visit = await issue('G');
  const page = await openPage(visit);
  await shows(page, '#service', 'Dental clinic');
  await shows(page, '#ahead', '4 people');
  await shows(page, '#wait-range', '^in \\d+–\\d+ min$');
  assert.match(await text(page, '#wait-between'), /^Between \d\d:\d\d and \d\d:\d\d$/);
  assert.equal(await isShown(page, '#live'), true);
  await lookAt(page, 'waiting');
  await loket.call('registrar', '/queue/visits', {serviceId: 'G', priority: 'URGENT'});
  await shows(page, '#ahead', '5 people');
  await shows(page, '#moves-list', 'somebody was put before you; 5 are ahead now');
  await act(others[0], 'cancel');
  await act(others[1], 'cancel');
  await shows(page, '#ahead', '3 people');
  await shows(page, '#came', '5 when you began to wait');
  assert.equal(await page.evaluate(() => document.getElementById('bar-done').style.width), '40%');
  await lookAt(page, 'moved');
  assert.equal(await text(page, '#banner-title'), '');
  await act(others[2], 'cancel');
  await shows(page, '#banner-title', 'Get ready');
  await lookAt(page, 'soon');
  await page.reload();
  await shows(page, '#came', '5 when you began to wait');
  await shows(page, '#moves-list', 'somebody was put before you');
  await closePage(page);
});

test('says that medicines are ready, and no more when they are not', async () => {
  const visit = await issue('G');
  const page = await openPage(visit);
  await shows(page, '#service', 'Dental clinic');
  const {prescription: {id}} = await loket.call('doctor', '/prescription/orders', {patientId: 'P-77', visitId: visit.id,
    pharmacyId: 'F', kind: 'ready_made', items: [{name: 'Paracetamol', quantity: 1}]});
  const step = (action, body = {}) => loket.call('pharmacist', `/prescription/orders/${id}/${action}`, body);
  await step('prepare');
  await step('settle', {outcome: 'dispensed'});
  await step('ready');
  await shows(page, '#moves-list', 'medicine is ready');
  await step('cancel', {reason: 'Spilt'});
  await page.waitForFunction(() => !document.getElementById('moves-list').textContent.includes('medicine'));
  await page.reload();
  await shows(page, '#service', 'Pharmacy');
  assert.doesNotMatch(await text(page, '#moves-list'), /medicine/);
  await closePage(page);
});

test('rings and shakes for a call where that is wanted, and says where to go', async () => {
  const counterId = await counterOf('K');
  await loket.call('admin', `/queue/counters/${counterId}`, {places: {en: 'First floor, left of the stairs', th: 'ชั้นหนึ่ง'}}, 'PATCH');
  const visit = await issue('K');
  const page = await openPage(visit);
  await page.locator('#sound-switch').click();
  await shows(page, '#sound-note', 'Keep this page open');
  assert.equal(await page.locator('#sound-switch').getAttribute('aria-checked'), 'true');
  await page.evaluate(() => { window.shaken = []; });
  await act(visit, 'call', {counterId});
  await shows(page, '#banner-title', 'It is your turn');
  await shows(page, '#counter', '^Counter \\d+$');
  await shows(page, '#where', 'First floor, left of the stairs');
  await shows(page, '#called-at', 'Called at \\d\\d:\\d\\d');
  await page.waitForFunction(() => window.shaken.length > 0);
  assert.match(await page.title(), new RegExp(`^${visit.number}: It is your turn$`));
  await lookAt(page, 'called');
  await page.locator('#quiet').click();
  await page.locator('#quiet').waitFor({state: 'hidden'});
  const rung = await page.evaluate(() => window.shaken.length);
  await act(visit, 'recall');
  await shows(page, '#banner-title', 'You are called again');
  await page.waitForFunction(before => window.shaken.length > before, rung);
  await page.locator('#number').click();
  await page.locator('#quiet').waitFor({state: 'hidden'});
  await page.reload();
  await shows(page, '#banner-title', 'You are called again');
  await shows(page, '#sound-note', 'Touch this page once');
  assert.deepEqual(await page.evaluate(() => window.shaken), [], 'a call that was noticed is not rung again');
  await act(visit, 'start');
  await shows(page, '#banner-title', 'You are being served');
  await lookAt(page, 'serving');
  await act(visit, 'park', {reason: 'A secret of the staff'});
  await shows(page, '#banner-title', 'Please stay near');
  assert.doesNotMatch(await text(page, 'body'), /secret/);
  await lookAt(page, 'parked');
  await act(visit, 'resume', {counterId});
  await act(visit, 'transfer', {serviceId: 'L'});
  await shows(page, '#service', 'Laboratory');
  await shows(page, '#moves-list', 'you wait for Laboratory now');
  await shows(page, '#way-list', 'Mother and child – done');
  await lookAt(page, 'sent');
  await closePage(page);
});

test('gives up the place when that is confirmed, and not before', async () => {
  const visit = await issue('A', {patientName: 'Siti Rahma'});
  const page = await openPage(visit);
  assert.doesNotMatch(await page.content(), /Siti/);
  await page.locator('#act').click();
  await shows(page, '#confirm-title', 'Give up your place');
  await lookAt(page, 'confirm');
  await page.keyboard.press('Escape');
  await page.locator('#ticket').waitFor();
  assert.equal((await loket.get('registrar', `/queue/visits/${visit.id}`)).visit.state, 'waiting');
  const under = await page.evaluate(() => { // where a second touch would give up the place
    document.querySelector('#act').click();
    const {left, top, width, height} = document.querySelector('#confirm-yes').getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2).id;
  });
  assert.notEqual(under, 'confirm-yes');
  await page.locator('#confirm-yes').click(); // once it has been there for a moment
  await shows(page, '#banner-title', 'This number is given up');
  assert.equal((await loket.get('registrar', `/queue/visits/${visit.id}`)).visit.state, 'cancelled');
  assert.equal(await isShown(page, '#act'), false);
  await lookAt(page, 'cancelled');
  await closePage(page);
});

test('waits in line again after a no-show', async () => {
  const visit = await issue('A');
  const page = await openPage(visit);
  await act(visit, 'call', {counterId: await counterOf('A')});
  await act(visit, 'no-show');
  await shows(page, '#banner-text', 'You can wait in line again until \\d\\d:\\d\\d');
  await lookAt(page, 'missed');
  await page.locator('#act').click();
  await shows(page, '#ahead', '(You are next|people|person)');
  assert.equal((await loket.get('registrar', `/queue/visits/${visit.id}`)).visit.state, 'waiting');
  await act(visit, 'cancel');
  await closePage(page);
});

test('shows an appointment, and thanks at the end', async () => {
  const at = new Date(Date.now() + 3 * 3600000).toISOString();
  const booked = await openPage(await issue('G', {appointmentAt: at}));
  await shows(booked, '#banner-title', 'Your appointment: .*\\d\\d:\\d\\d');
  await shows(booked, '#banner-text', 'type the code \\d{4} \\d{4} at the kiosk');
  await lookAt(booked, 'booked');
  await closePage(booked);
  const visit = await issue('F');
  const page = await openPage(visit);
  await act(visit, 'call', {counterId: await counterOf('F')});
  await act(visit, 'start');
  await act(visit, 'finish');
  await shows(page, '#banner-title', 'Thank you');
  assert.equal(await isShown(page, '#live'), false);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('loket.visit.'))), []);
  await lookAt(page, 'done');
  await closePage(page);
});

test('speaks the phone’s language, and another where that is chosen', async () => {
  const visit = await issue('A');
  const page = await openPage(visit, {query: ''});
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'id');
  await shows(page, '#service', 'Poli umum');
  await speak(page)('th');
  await shows(page, '#service', 'คลินิกทั่วไป');
  await page.locator('#larger').click();
  await page.reload();
  await shows(page, '#service', 'คลินิกทั่วไป');
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '20px');
  await lookAt(page, 'large');
  await act(visit, 'cancel');
  await closePage(page);
});

test('shows what the clinic says to its patients, as long as it holds', async () => {
  const visit = await issue('A');
  const page = await openPage(visit);
  const until = new Date(Date.now() + 3600000).toISOString();
  const {broadcast} = await loket.call('registrar', '/broadcast/messages', {level: 'warning', until, patientsOf: ['A'],
    texts: {en: 'The doctor is half an hour late.', id: 'Dokter terlambat setengah jam.'}});
  await shows(page, '#news-list .is-warning', 'The doctor is half an hour late');
  await lookAt(page, 'news');
  await loket.call('registrar', `/broadcast/messages/${broadcast.id}/withdraw`, {});
  await page.locator('#news').waitFor({state: 'hidden'});
  await loket.call('registrar', '/queue/broadcast', {message: 'A grey car stands in the way.'});
  await shows(page, '#news-list', 'A grey car');
  await act(visit, 'cancel');
  await closePage(page);
});

test('says that it is not live and how old it is while the cable is cut for a minute, and comes back', async () => {
  const cable = new Cable(loket.port);
  await cable.start();
  const visit = await issue('A');
  const page = await openPage(visit, {url: cable.url, query: '?lang=th'});
  await page.locator('#live').waitFor();
  for (const language of ['id', 'en', 'th']) {
    await speak(page)(language);
    await page.waitForFunction(wanted => document.documentElement.lang === wanted, language);
  }
  cable.cut();
  await page.locator('#lost').waitFor({timeout: 20000});
  await page.evaluate(() => { // the rest of the minute, at once
    const [now, count] = [Date.now, performance.now.bind(performance)];
    Date.now = () => now() + 60000;
    performance.now = () => count() + 60000;
  });
  await shows(page, '#lost-age', '1 นาที');
  assert.equal(await isShown(page, '#live'), false);
  await lookAt(page, 'lost');
  const counterId = await counterOf('A');
  await act(visit, 'call', {counterId});
  cable.mend();
  await speak(page)('en');
  await shows(page, '#banner-title', 'It is your turn');
  await page.locator('#lost').waitFor({state: 'hidden'});
  await act(visit, 'start');
  await act(visit, 'finish');
  await closePage(page);
  await cable.stop();
});

test('knows after a sleep how old it is', async () => {
  const cable = new Cable(loket.port);
  await cable.start();
  const visit = await issue('A');
  const page = await openPage(visit, {url: cable.url});
  await page.locator('#live').waitFor();
  cable.cut();
  await page.evaluate(() => { // as a phone that slept: its clock has gone on, its own count of time has not
    const now = Date.now;
    Date.now = () => now() + 600000;
  });
  await shows(page, '#lost-age', '10 minutes');
  cable.mend();
  await page.locator('#lost').waitFor({state: 'hidden', timeout: 30000});
  await act(visit, 'cancel');
  await closePage(page);
  await cable.stop();
});

for (const signal of ['SIGTERM', 'SIGKILL']) {
  test(`comes back after ${signal} with what is true`, async () => {
    const visit = await issue('A');
    const page = await openPage(visit);
    await loket.end(signal);
    await page.locator('#lost').waitFor();
    await loket.start();
    await act(visit, 'call', {counterId: await counterOf('A')});
    await shows(page, '#banner-title', 'It is your turn');
    await page.locator('#lost').waitFor({state: 'hidden', timeout: 30000});
    await act(visit, 'start');
    await act(visit, 'finish');
    await closePage(page);
  });
}

test('says what to do where the address belongs to no visit, or to one that is over', async () => {
  const page = await browser.open(`${loket.url}/t/nobodys-token?lang=en`, SMALL);
  await shows(page, '#message-title', 'This page belongs to no visit');
  await lookAt(page, 'unknown');
  await closePage(page);
  const visit = await issue('A');
  await act(visit, 'cancel');
  const over = await browser.open(`${loket.url}/t/${visit.token}?lang=en`, SMALL);
  await over.route('**/api/v1/auth/me*', route => route.fulfill({status: 401, json: {success: false, code: 'AUTH_EXPIRED'}}));
  await over.routeWebSocket('**/ws*', socket => socket.close({code: 4001, reason: 'AUTH_EXPIRED'}));
  await over.reload();
  await shows(over, '#message-title', 'This visit is over');
  await lookAt(over, 'expired');
  await closePage(over);
});

test('is let go as soon as staff void its slip, and the next slip opens it', async () => {
  const printer = new Printer();
  await printer.start();
  const {printer: {id}} = await loket.call('admin', '/slip/printers', {name: 'Hall', kind: 'escpos', target: printer.target});
  const visit = await issue('A');
  const page = await openPage(visit);
  await shows(page, '#number', visit.number);
  const {slip} = await loket.call('registrar', `/slip/visits/${visit.id}/print`);
  assert.equal(slip.state, 'printed');
  const voided = await loket.call('registrar', `/slip/visits/${visit.id}/void`);
  assert.equal(voided.slip.state, 'voided');
  await shows(page, '#message-title', 'This page belongs to no visit');
  await page.reload();
  await shows(page, '#message-title', 'This page belongs to no visit');
  await closePage(page);
  const {ticket: {url}} = await loket.get('registrar', `/slip/visits/${visit.id}`);
  const token = url.split('/').pop();
  tokens.push(token);
  assert.notEqual(token, visit.token);
  const next = await openPage({...visit, token});
  await shows(next, '#number', visit.number);
  await closePage(next);
  await act(visit, 'cancel');
  await loket.call('admin', `/slip/printers/${id}`, {}, 'DELETE');
  printer.stop();
});

test('the page with all that it is made of is under 100 KB, from this server alone, and tells nobody its address', async context => {
  const visit = await issue('A');
  const page = await browser.context.newPage();
  await page.setViewportSize(SMALL);
  const wire = await browser.context.newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', {cacheDisabled: true});
  await page.addInitScript(() => localStorage.clear()); // the language that it comes with
  let weight = 0;
  const asked = [];
  const named = new Map();
  wire.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    weight += encodedDataLength;
    context.diagnostic(`${encodedDataLength} bytes: ${named.get(requestId)}`);
  });
  wire.on('Network.requestWillBeSent', ({requestId, request}) => {
    named.set(requestId, new URL(request.url).pathname.replace(visit.token, 'TOKEN'));
    asked.push(request);
  });
  await page.goto(`${loket.url}/t/${visit.token}?lang=th`);
  await shows(page, '#number', visit.number);
  context.diagnostic(`${weight} bytes in ${asked.length} requests`);
  assert.ok(weight > 20000 && weight < HEAVIEST, `${weight} bytes`);
  assert.ok(asked.length > 5);
  asked.forEach(({url, headers}) => {
    assert.equal(new URL(url).host, new URL(loket.url).host);
    assert.ok(!headers.Referer, url);
  });
  await page.close();
});

test('no letters are asked for, however late the page’s own style comes', async () => {
  const visit = await issue('A');
  const page = await browser.context.newPage();
  const asked = [];
  page.on('request', request => asked.push(new URL(request.url()).pathname));
  let isLate = true;
  await page.route('**/patient.css', async route => {
    await new Promise(done => setTimeout(done, 700));
    isLate = false;
    await route.continue();
  });
  await page.goto(`${loket.url}/t/${visit.token}?lang=th`, {waitUntil: 'commit'});
  await page.waitForFunction(() => document.styleSheets.length > 0 && document.getElementById('message-title'));
  assert.ok(isLate);
  await page.evaluate(() => document.getElementById('message-title').offsetHeight); // lays it out with what there is
  assert.ok(isLate);
  await shows(page, '#number', visit.number);
  assert.ok(asked.includes('/web/common/theme.css'));
  assert.deepEqual(asked.filter(path => path.startsWith('/web/fonts/')), []);
  await page.close();
});

// What is kept of a visit has no more of its token than a hash.
test('no token is in the server’s files or in what it says', () => {
  assert.ok(tokens.length > 10);
  assert.deepEqual(tokens.filter(token => loket.has(token)), []);
});
