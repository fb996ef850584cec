// The kiosk against loket itself.
import assert from 'node:assert/strict';
import {appendFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {Browser} from './support/browser.js';
import {Cable} from './support/cable.js';
import {look} from './support/look.js';
import {Loket} from './support/loket.js';
import {part} from './support/pages.js';
import {Printer} from './support/printer.js';

const {qrCode} = await part('kiosk/qr.js');
const UPRIGHT = {width: 1080, height: 1920};
const TABLET = {width: 1024, height: 768};
const PHONE = {width: 390, height: 844};
const HUGE = {width: 2160, height: 3840};
const browser = new Browser();
const loket = new Loket();
const tokens = [];
let cable;
let page;

before(async () => {
  const end = new Date(Date.now() + 12 * 3600000); // this day ends when the tests are long over
  appendFileSync(join(loket.data, 'loket.toml'), `[queue]\nday_reset = "${String(end.getHours()).padStart(2, '0')}:00"\n`);
  await loket.start();
  cable = new Cable(loket.port);
  await cable.start();
  await browser.start();
});
after(async () => {
  await browser.stop();
  await cable.stop();
  await loket.remove();
});

const shows = (where, selector, wanted) => where.waitForFunction(([what, words]) => {
  const element = document.querySelector(what);
  return element && element.offsetParent !== null && new RegExp(words).test(element.textContent);
}, [selector, wanted]);
const text = selector => page.locator(selector).textContent();
const speak = language => page.evaluate(code => document.querySelector(`#languages [lang=${code}]`).click(), language);
const lookAt = async (name, size = UPRIGHT) => {
  await page.evaluate(() => window.dispatchEvent(new Event('pointerdown'))); // somebody is there, however long it takes
  await look(page, `kiosk-${name}`, speak, size);
};
const press = serviceId => page.locator(`[data-service="${serviceId}"]`).click();
const visitsOf = async serviceId => (await loket.get('registrar', `/queue/visits?serviceId=${serviceId}`)).visits;
const change = (serviceId, what) => loket.call('admin', `/queue/services/${serviceId}`, what, 'PATCH');

async function atStart() {
  await page.locator('#start').waitFor({timeout: 40000});
}

// Time that goes by for the page at once.
const pass = milliseconds => page.evaluate(by => {
  const count = performance.now.bind(performance);
  performance.now = () => count() + by;
}, milliseconds);

test('is approved by an administrator', async () => {
  page = await browser.open(`${cable.url}/kiosk?lang=en&name=Entrance`, UPRIGHT);
  await page.locator('#message-code').waitFor();
  await shows(page, '#message-title', 'Connect this screen');
  await loket.call('admin', '/api/v1/devices/approve', {code: (await text('#message-code')).replace(/\s/g, '')});
  await atStart();
  await lookAt('start');
  await lookAt('start-tablet', TABLET);
  await lookAt('start-phone', PHONE);
  await lookAt('start-4k', HUGE);
});

test('one touch is one number, however often it is touched', async () => {
  await page.evaluate(() => {
    const button = document.querySelector('[data-service="A"]');
    for (let i = 0; i < 10; i += 1) {
      button.click();
    }
  });
  await page.locator('#given').waitFor();
  const [visit, ...more] = await visitsOf('A');
  assert.equal(more.length, 0);
  assert.equal(await text('#number'), visit.number);
  await lookAt('number');
  await lookAt('number-tablet', TABLET);
  await lookAt('number-phone', PHONE);
  await lookAt('number-4k', HUGE);
  const address = await page.locator('#qr').getAttribute('data-address');
  tokens.push(address.split('/').pop());
  const wanted = qrCode(address);
  const path = await page.locator('#qr path').getAttribute('d');
  assert.equal((path.match(/M/g) || []).length, wanted.reduce((sum, row) => sum + row.filter(Boolean).length, 0));
  const phone = await browser.open(`${address}?lang=en`, {width: 390, height: 844});
  await shows(phone, '#number', visit.number);
  await phone.close();
  await page.locator('#given-done').click();
  await atStart();
  await page.waitForFunction(() => document.documentElement.lang === 'en');
});

test('the second touch of a trembling hand is not for the page that has come meanwhile', async () => {
  const middleOf = async selector => {
    const box = await page.locator(selector).boundingBox();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  await page.waitForFunction(() => !document.body.classList.contains('is-fresh'));
  await page.mouse.click(...await middleOf('[data-service="F"]'));
  await page.locator('#given').waitFor();
  await page.mouse.click(...await middleOf('#given-done'));
  assert.ok(await page.locator('#given').isVisible(), 'the number is still there');
  await page.locator('#given-done').click(); // once it has been there for a moment
  await atStart();
  await page.mouse.click(...await middleOf('[data-service="F"]'));
  await new Promise(resolve => setTimeout(resolve, 300));
  assert.equal((await visitsOf('F')).length, 1);
});

test('asks who is pregnant, old or disabled where the clinic puts them first', async () => {
  await change('K', {offersPriority: true});
  await page.reload();
  await atStart();
  await press('K');
  await page.locator('#ask').waitFor();
  await lookAt('priority');
  await page.locator('#priority-yes').click();
  await page.locator('#given').waitFor();
  assert.deepEqual((await visitsOf('K')).map(({priority}) => priority), ['HIGH']);
  await page.locator('#given-done').click();
});

test('takes a patient’s number from its keys or a reader, and forgets it afterwards', async () => {
  await page.locator('#code').click();
  for (const key of ['P', '-', '1', '7', '8', '⌫']) {
    await page.locator('#keys button', {hasText: new RegExp(`^${key}$`)}).click();
  }
  await shows(page, '#typed', '^P-17$');
  await lookAt('typing');
  await lookAt('typing-tablet', TABLET);
  await lookAt('typing-phone', PHONE);
  await lookAt('typing-4k', HUGE);
  await page.locator('#typing-done').click();
  await shows(page, '#known-text', 'P-17');
  await press('L');
  await page.locator('#given').waitFor();
  assert.deepEqual((await visitsOf('L')).map(({patientId}) => patientId), ['P-17']);
  await page.locator('#given-done').click();
  await atStart();
  await page.keyboard.type('p-17');
  await page.keyboard.press('Enter');
  await shows(page, '#known-text', 'P-17');
  await press('L');
  await shows(page, '#message-title', 'You have a number here already');
  await shows(page, '#message-number', '^L-001$');
  assert.ok(await page.evaluate(() => parseFloat(getComputedStyle(document.getElementById('message-number')).fontSize)
    >= 2.5 * parseFloat(getComputedStyle(document.getElementById('message-title')).fontSize)), 'it is read from afar');
  await lookAt('already');
  await page.locator('#message-act').click();
  await atStart();
  assert.equal(await page.locator('#known').isVisible(), false);
});

test('checks in who shows the code of an appointment to the reader', async () => {
  const {visit} = await loket.call('registrar', '/queue/visits', {serviceId: 'G', appointmentAt: new Date(Date.now() + 600000).toISOString()});
  await page.keyboard.type(`${loket.url}/t/${visit.token}`);
  await page.keyboard.press('Enter');
  await shows(page, '#number', visit.number);
  assert.equal((await loket.get('registrar', `/queue/visits/${visit.id}`)).visit.state, 'waiting');
  await page.locator('#given-done').click();
  await atStart();
  await page.keyboard.type(`${loket.url}/t/${'x'.repeat(43)}`);
  await page.keyboard.press('Enter');
  await shows(page, '#message-text', 'does not check in anybody');
  await page.locator('#message-act').click();
});

test('checks in who types the code of an appointment, and says why not', async () => {
  const at = minutes => new Date(Date.now() + minutes * 60000).toISOString();
  const book = async minutes => (await loket.call('registrar', '/queue/visits', {serviceId: 'G', appointmentAt: at(minutes)})).visit;
  const visit = await book(10);
  await page.locator('#booked').click();
  for (const digit of visit.code) {
    await page.locator('#keys button', {hasText: new RegExp(`^${digit}$`)}).click();
  }
  await shows(page, '#typed', `^${visit.code.slice(0, 4)} ${visit.code.slice(4)}$`);
  await lookAt('code');
  await lookAt('code-tablet', TABLET);
  await lookAt('code-phone', PHONE);
  await lookAt('code-4k', HUGE);
  await page.locator('#typing-done').click();
  await shows(page, '#given-lead', 'You are checked in');
  assert.equal(await text('#number'), visit.number);
  tokens.push((await page.locator('#qr').getAttribute('data-address')).split('/').pop());
  await page.locator('#given-done').click();
  const early = await book(300);
  const later = await book(3 * 24 * 60);
  const over = await book(20);
  await loket.call('registrar', `/queue/visits/${over.id}/cancel`);
  for (const [code, words, title = 'Not checked in', number = ''] of [
    [visit.code, 'wait until it is called', 'You are checked in already', visit.number], [early.code, 'too early to check in'],
    [later.code, 'for another day: '], [over.code, 'was cancelled'], ['00000001', 'does not check in anybody']]) {
    await atStart();
    await page.locator('#booked').click();
    await page.keyboard.type(code); // a reader of barcodes
    await page.keyboard.press('Enter');
    await shows(page, '#message-text', words);
    await shows(page, '#message-title', title);
    assert.equal(await text('#message-number'), number);
    if (code === early.code) {
      await lookAt('too-early');
    }
    await page.locator('#message-act').click();
  }
});

test('calls staff once, and says what came of it', async () => {
  await atStart();
  await page.locator('#staff').click();
  await shows(page, '#staff-told', 'go to the reception'); // nobody is signed in at a console
  assert.equal(await page.locator('#staff').isDisabled(), true);
  await lookAt('staff-nobody');
  const other = await browser.open(`${cable.url}/kiosk?lang=en`, UPRIGHT);
  await other.locator('#start').waitFor();
  await other.evaluate(token => new Promise(resolve => { // somebody of the reception signs in
    window.desk = new WebSocket(`ws://${location.host}/ws?token=${token}`);
    window.desk.onopen = resolve;
  }), loket.tokens.get('registrar'));
  await other.locator('#staff').click();
  await shows(other, '#staff-told', 'Staff have been told');
  const {notifications} = await loket.get('registrar', '/api/v1/notifications');
  assert.deepEqual(notifications.filter(({kind}) => kind === 'kiosk:help').map(({data}) => data.name), ['Entrance']);
  await other.close();
});

test('reads each page aloud to who wants it, in the language that is chosen, and to nobody after', async () => {
  const other = await browser.open(`${cable.url}/kiosk?lang=en`, UPRIGHT);
  await other.locator('#start').waitFor();
  await other.evaluate(() => {
    window.said = []; // what began to sound, by where it came from
    const addresses = new Map();
    const read = Response.prototype.arrayBuffer;
    Response.prototype.arrayBuffer = async function () {
      const bytes = await read.call(this);
      addresses.set(bytes.byteLength, this.url);
      return bytes;
    };
    const decode = AudioContext.prototype.decodeAudioData;
    const names = new WeakMap();
    AudioContext.prototype.decodeAudioData = async function (bytes) {
      const name = addresses.get(bytes.byteLength).replace(/.*prompts\//, '');
      const buffer = await decode.call(this, bytes);
      names.set(buffer, name);
      return buffer;
    };
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function () {
      window.said.push(names.get(this.buffer).replace('.wav?lang=', ' '));
      start.call(this);
    };
  });
  const wanted = [];
  const says = async prompt => {
    wanted.push(prompt);
    await other.waitForFunction(count => window.said.length >= count, wanted.length, {timeout: 10000});
    assert.deepEqual(await other.evaluate(() => window.said), wanted);
  };
  await other.locator('#code').click();
  await other.locator('#typing-back').click();
  assert.deepEqual(await other.evaluate(() => window.said), []); // nobody has asked for it
  await other.locator('#aloud').click();
  await says('welcome en');
  assert.equal(await other.locator('#aloud').getAttribute('aria-pressed'), 'true');
  await other.locator('#code').click();
  await says('patient-id en');
  await other.locator('#typing-back').click();
  await says('welcome en');
  await other.locator('#languages [lang=th]').click();
  await says('welcome th');
  await other.locator('[data-service="X"]').click();
  await other.locator('#given').waitFor();
  await says('number th');
  await other.locator('#given-done').click();
  await other.locator('#start').waitFor();
  await other.locator('#code').click();
  assert.equal(await other.locator('#aloud').getAttribute('aria-pressed'), 'false');
  await other.locator('#aloud').click();
  await says('patient-id en');
  cable.cut();
  await other.locator('#typing-back').click();
  await other.locator('#message').waitFor();
  await other.waitForFunction(() => window.said[window.said.length - 1] === 'lost en', null, {timeout: 20000});
  cable.mend();
  await other.locator('#start').waitFor({timeout: 40000});
  const {devices} = await loket.get('admin', '/api/v1/devices');
  await loket.call('admin', `/api/v1/devices/${devices[0].id}`, {sound: false}, 'PATCH');
  await other.locator('#aloud').waitFor({state: 'hidden'});
  await loket.call('admin', `/api/v1/devices/${devices[0].id}`, {sound: true}, 'PATCH');
  await other.locator('#aloud').waitFor();
  assert.deepEqual(other.problems, []);
  await other.close();
});

test('a printer that fails is told, and what to do', async () => {
  const printer = new Printer();
  await printer.start();
  const {printer: added} = await loket.call('admin', '/slip/printers', {name: 'Hall', kind: 'escpos', target: printer.target});
  for (const [mood, words] of [['ready', 'take your slip'], ['paper_out', 'No slip came out']]) {
    await atStart();
    await printer.become(mood);
    await press('R');
    await shows(page, '#slip', words);
    await lookAt(`slip-${mood}`);
    tokens.push((await page.locator('#qr').getAttribute('data-address')).split('/').pop());
    await page.locator('#given-done').click();
  }
  assert.equal(await printer.become('ready'), 1);
  const {visits} = await loket.get('registrar', '/queue/visits?serviceId=R');
  assert.deepEqual(visits.slice(-2).map(({slip}) => slip.state), ['printed', 'not_printed']);
  await loket.call('admin', `/slip/printers/${added.id}`, {}, 'DELETE');
  printer.stop();
});

test('a number that was asked for while the cable was cut comes once, also after a reload', async () => {
  const before = (await visitsOf('R')).length;
  await atStart();
  cable.cut();
  await press('R');
  await shows(page, '#message-text', 'Your number comes as soon as');
  await speak('en');
  cable.mend();
  await page.reload();
  await page.locator('#given').waitFor({timeout: 40000});
  await page.locator('#given-done').click();
  assert.equal((await visitsOf('R')).length, before + 1);
});

test('a number that was asked for as the server was killed comes once', async () => {
  const before = (await visitsOf('R')).length;
  for (let times = 1; times <= 3; times += 1) {
    await atStart();
    await press('R');
    await loket.end('SIGKILL');
    await loket.start();
    await page.locator('#given').waitFor({timeout: 40000});
    const number = await text('#number');
    tokens.push((await page.locator('#qr').getAttribute('data-address')).split('/').pop());
    const visits = await visitsOf('R');
    assert.equal(visits.length, before + times);
    assert.equal(visits.filter(visit => visit.number === number).length, 1);
    await page.locator('#given-done').click();
  }
});

test('gives back a number for somebody who has gone to the reception meanwhile', async () => {
  await atStart();
  const before = (await visitsOf('R')).length;
  await lookAt('start'); // with every letter that the pictures need
  cable.cut();
  await press('R');
  await shows(page, '#message-act', 'I go to the reception');
  await lookAt('lost');
  await page.locator('#message-act').click();
  cable.mend();
  await atStart();
  for (let found = []; found.length === 0;) {
    found = (await visitsOf('R')).slice(before).filter(({state}) => state === 'cancelled');
  }
  assert.equal((await visitsOf('R')).length, before + 1);
  assert.equal(await page.locator('#given').isVisible(), false);
});

test('goes back by itself when nobody touches it, says so before, and gives more time', async () => {
  await atStart();
  await page.locator('#larger').click();
  await page.locator('#contrast').click();
  await lookAt('contrast');
  await speak('th');
  await pass(22000);
  await page.locator('#idle').waitFor();
  await lookAt('idle');
  await page.locator('#more').click();
  await page.locator('#idle').waitFor({state: 'hidden'});
  await pass(31000);
  await page.waitForFunction(() => document.documentElement.lang === 'en' && !document.documentElement.classList.contains('is-contrast'));
  await atStart();
});

test('says when it gives out numbers again where all is closed', async () => {
  const {services} = await (await fetch(`${loket.url}/queue/services`)).json();
  const day = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'][(new Date().getUTCDay() + 3) % 7];
  await change('A', {hours: `${day} 08:00-12:00`});
  await page.waitForFunction(() => document.querySelector('[data-service="A"]').disabled);
  await lookAt('one-closed');
  for (const {id} of services) {
    await change(id, {hours: `${day} 08:00-12:00`});
  }
  await shows(page, '#message-text', 'Numbers are given out again: .*08:00');
  await lookAt('closed');
});

// Neither are answers that are kept for who asks again.
test('no token is in the server’s files or in what it says', () => {
  assert.equal(tokens.length, 7);
  assert.ok(loket.has('A-001'));
  assert.deepEqual(tokens.filter(token => loket.has(token)), []);
});

test('nothing went wrong in the page', () => {
  assert.deepEqual(page.problems, []);
});
