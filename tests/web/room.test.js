// Two displays that hang in one room, before loket itself: one of them speaks for both.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {Browser} from './support/browser.js';
import {Loket} from './support/loket.js';

const loket = new Loket();
const browsers = [new Browser(), new Browser()]; // each is a device of its own
const pages = [];
before(async () => {
  await loket.start();
  for (const browser of browsers) {
    await browser.start(['--autoplay-policy=no-user-gesture-required']);
    await browser.context.addInitScript(noteSounds);
  }
});
after(async () => {
  await Promise.all(browsers.map(browser => browser.stop()));
  await loket.remove();
});

// `window.started`: how long each sound is that began, in seconds.
function noteSounds() {
  window.started = [];
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (...when) {
    window.started.push(this.buffer.duration);
    return start.apply(this, when);
  };
}

const counts = () => Promise.all(pages.map(page => page.isClosed() ? -1 : page.evaluate(() => window.started.length)));
const shown = number => Promise.all(pages.filter(page => !page.isClosed()).map(page => page.waitForFunction(
  wanted => document.getElementById('hero-number').textContent === wanted, number)));

async function until(condition, limit = 20000) {
  const end = Date.now() + limit;
  while (!(await condition())) {
    assert.ok(Date.now() < end, `not within ${limit} ms: ${condition}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

async function screens() {
  const {devices} = await loket.call('admin', '/api/v1/devices', undefined, 'GET');
  return devices;
}

async function call(language) {
  await loket.call('registrar', '/queue/visits', {serviceId: 'A', language});
  return (await loket.call('registrar', '/queue/counters/3/call-next', {finishCurrent: true})).visit.number;
}

test('two displays are let in and hang in one room', async () => {
  for (const [i, browser] of browsers.entries()) {
    const page = await browser.open(`${loket.url}/display?lang=en&name=Hall${i}`);
    pages.push(page);
    await page.waitForSelector('#message-code:not([hidden])');
    const code = (await page.locator('#message-code').textContent()).replace(/\s/g, '');
    await loket.call('admin', '/api/v1/devices/approve', {code});
    await page.waitForSelector('#board:not([hidden])');
  }
  for (const {id} of await screens()) {
    await loket.call('admin', `/api/v1/devices/${id}`, {zone: 'Hall'}, 'PATCH');
  }
});

test('one of them says a call in the patient’s language and the house’s, the other is silent', async () => {
  const number = await call('th');
  await shown(number);
  await until(async () => Math.max(...await counts()) === 3);
  assert.equal(Math.min(...await counts()), 0);
  const started = (await Promise.all(pages.map(page => page.evaluate(() => window.started)))).find(all => all.length === 3);
  assert.ok(Math.abs(started[0] - 1.3) < .01, String(started)); // the chime
  started.slice(1).forEach(length => assert.ok(length > 1 && length < 8, String(started)));
  await Promise.all(pages.map(page => page.waitForSelector('#hero:not(.is-calling)', {timeout: 30000})));
});

test('when it goes, the other takes over, and none is lost', async () => {
  const before = await counts();
  const speaker = before.indexOf(Math.max(...before));
  await pages[speaker].close();
  const number = await call('id');
  await shown(number);
  await until(async () => (await counts())[1 - speaker] === 2);
  assert.deepEqual(pages[1 - speaker].problems, []);
});

test('a test call is heard on that screen', async () => {
  const page = pages.find(one => !one.isClosed());
  await page.waitForSelector('#hero:not(.is-calling)', {timeout: 30000});
  const before = Math.max(...await counts());
  const online = (await screens()).find(device => device.isOnline);
  await loket.call('admin', `/api/v1/devices/${online.id}/try`, {});
  await until(async () => Math.max(...await counts()) === before + 2);
  assert.equal(await page.locator('#hero-number').textContent(), 'A-012');
});
