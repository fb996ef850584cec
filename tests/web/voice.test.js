// What a waiting room hears: the sounds that the page starts, in their order.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {Browser} from './support/browser.js';
import {FakeServer, lengthOf} from './support/fakeserver.js';

const browser = new Browser(); // started for a kiosk: it may sound
const shy = new Browser(); // waits for a touch
before(async () => {
  await browser.start(['--autoplay-policy=no-user-gesture-required']);
  await shy.start();
  await Promise.all([browser, shy].map(each => each.context.addInitScript(noteSounds)));
});
after(async () => {
  await browser.stop();
  await shy.stop();
});

// Runs body(server, page). `window.started` has the length of each sound that began, in samples of 22,050 a
// second; 0: the chime.
async function withScreen(body, {from = browser, query = ''} = {}) {
  const server = new FakeServer();
  await server.start();
  const page = await from.open(`${server.url}/display?token=good&lang=en${query}`);
  try {
    await page.waitForSelector('#board:not([hidden])');
    await until(() => server.channels.size >= 5 + server.services.length);
    await body(server, page);
    assert.deepEqual(page.problems, []);
  } finally {
    await page.close();
    await server.stop();
  }
}

function noteSounds() {
  window.started = [];
  window.overlaps = 0; // sounds that began before the one before had ended
  window.until = 0;
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (...when) {
    window.started.push(Math.abs(this.buffer.duration - 1.3) < .001 ? 0 : Math.round(this.buffer.duration * 22050));
    window.overlaps += this.context.currentTime < window.until - .02 ? 1 : 0;
    window.until = this.context.currentTime + this.buffer.duration;
    return start.apply(this, when);
  };
}

async function until(condition, limit = 15000) {
  const end = Date.now() + limit;
  while (!(await condition())) {
    assert.ok(Date.now() < end, `not within ${limit} ms: ${condition}`);
    await new Promise(resolve => setImmediate(resolve));
  }
}

const started = page => page.evaluate(() => window.started);
const startedAll = (page, count, limit = 20000) =>
  page.waitForFunction(wanted => window.started.length >= wanted, count, {timeout: limit});
const soundOf = server => server.log.filter(message => message.type === 'screen:report').map(message => message.data.sound).pop();
const saidOf = (id, ...languages) => [0, ...languages.map(language => lengthOf(id, language))];
const setView = (server, view, voice = {speaks: true, services: []}) =>
  server.publish('screen:own', 'screen_view', {view: {services: [], language: '', sound: true, ...view}, voice});

test('a call is said after a chime, in the patient’s language and the house’s', () => withScreen(async (server, page) => {
  server.call('A', 'A-021', 'Ruang 3');
  await startedAll(page, 3);
  assert.deepEqual(await started(page), saidOf('a1', 'th', 'id'));
  assert.deepEqual(server.asked, [{id: 'a1', language: 'th', token: 'good'}, {id: 'a1', language: 'id', token: 'good'}]);
  assert.equal(soundOf(server), 'ready');
}));

test('a call is shown until it was heard', () => withScreen(async (server, page) => {
  await page.evaluate(() => {
    window.ended = 0;
    new MutationObserver(() => {
      window.ended = window.ended || (document.querySelector('#hero.is-calling') ? 0 : window.started.length);
    }).observe(document.getElementById('hero'), {attributes: true});
  });
  ['A-021', 'G-002'].forEach((number, i) => server.call(number[0], number, `Loket ${i}`));
  await startedAll(page, 4); // the second begins
  assert.equal(await page.evaluate(() => document.getElementById('hero-number').textContent), 'G-002');
}));

test('twenty calls in a second are said one after the other, in their order, none lost', () => withScreen(async (server, page) => {
  setView(server, {spokenIn: ['id']});
  await page.evaluate(() => {
    window.seen = [];
    new MutationObserver(() => {
      const calling = document.querySelector('#hero.is-calling #hero-number');
      if (calling && !window.seen.includes(calling.textContent)) {
        window.seen.push(calling.textContent);
      }
    }).observe(document.getElementById('hero'), {subtree: true, childList: true, characterData: true, attributes: true});
  });
  const ids = Array.from({length: 20}, (_, i) => `a${i + 1}`);
  ids.forEach((id, i) => server.call('AGR'[i % 3], `${'AGR'[i % 3]}-${100 + i}`, `Loket ${i}`));
  await startedAll(page, 40, 150000);
  assert.deepEqual(await started(page), [].concat(...ids.map(id => saidOf(id, 'id'))));
  assert.equal(await page.evaluate(() => window.overlaps), 0);
  assert.deepEqual(await page.evaluate(() => window.seen), ids.map((id, i) => `${'AGR'[i % 3]}-${100 + i}`));
}));

test('a language without a voice is left out, and so is a sound that does not come', () => withScreen(async (server, page) => {
  server.mute = ['th'];
  server.call('A', 'A-021', 'Ruang 3');
  await startedAll(page, 2);
  server.call('G', 'G-003', 'Ruang 5');
  await startedAll(page, 4);
  assert.deepEqual(await started(page), [...saidOf('a1', 'id'), ...saidOf('a2', 'id')]);
}));

test('who does not speak for its room keeps pace, and takes over in the middle of a call', () => withScreen(async (server, page) => {
  setView(server, {zone: 'Hall'}, {speaks: false, services: []});
  server.call('A', 'A-021', 'Ruang 3');
  await page.waitForSelector('#hero.is-calling');
  await until(() => server.asked.length === 2);
  assert.deepEqual(await started(page), []);
  setView(server, {zone: 'Hall'}, {speaks: true, services: []});
  await startedAll(page, 2);
  const heard = await started(page);
  const whole = saidOf('a1', 'th', 'id');
  assert.deepEqual(heard, whole.slice(whole.indexOf(heard[0])).slice(0, heard.length)); // from where it was, on
}));

test('for its room it also says what others there show, and shows that to nobody', () => withScreen(async (server, page) => {
  setView(server, {services: ['A'], zone: 'Hall'}, {speaks: true, services: ['G']});
  await page.waitForFunction(() => document.querySelectorAll('.tile').length === 1);
  await until(() => server.log.some(message => message.type === 'screen:report' && message.data.services.length === 1));
  server.call('G', 'G-003', 'Ruang 5');
  await startedAll(page, 3);
  assert.deepEqual(await started(page), saidOf('a1', 'th', 'id'));
  assert.equal(await page.locator('#hero.is-calling').count(), 0);
  assert.doesNotMatch(await page.locator('#board').textContent(), /G-003/);
  server.call('R', 'R-013', 'Loket 1'); // another room's
  server.call('A', 'A-022', 'Ruang 3');
  await startedAll(page, 6);
  assert.deepEqual((await started(page)).slice(3), saidOf('a3', 'th', 'id'));
}));

test('a screen that is silent, and one in its quiet hours, sounds nothing and says so', () => withScreen(async (server, page) => {
  setView(server, {sound: false});
  await until(() => soundOf(server) === 'off');
  server.call('A', 'A-021', 'Ruang 3');
  await page.waitForSelector('#hero.is-calling');
  const hour = more => `${String((new Date(Date.now() + 7 * 3600000).getUTCHours() + more + 24) % 24).padStart(2, '0')}:00`; // in Jakarta
  setView(server, {quietFrom: hour(-1), quietTo: hour(2)});
  await until(() => soundOf(server) === 'quiet');
  server.call('A', 'A-022', 'Ruang 3');
  await page.waitForFunction(() => document.getElementById('hero-number').textContent === 'A-022');
  assert.deepEqual(await started(page), []);
  assert.equal(await page.locator('#sound').isVisible(), false);
  setView(server, {quietFrom: hour(2), quietTo: hour(-1)});
  await until(() => soundOf(server) === 'ready');
}));

test('a call that is tried is heard here, whoever speaks for the room', () => withScreen(async (server, page) => {
  setView(server, {zone: 'Hall', spokenIn: ['en', 'th']}, {speaks: false, services: []});
  server.publish('screen:own', 'screen_try', {number: 'A-012', places: {en: 'Counter 3', id: 'Loket 3'}, wav: '/queue/announcements/try.wav'});
  await startedAll(page, 3);
  assert.deepEqual(await started(page), saidOf('try', 'en', 'th'));
  assert.equal(await page.locator('#hero-number').textContent(), 'A-012');
  assert.equal(await page.locator('#hero-counter').textContent(), 'Counter 3');
}));

test('a browser that waits for a touch is told to the server and shown, until it is touched', () => withScreen(async (server, page) => {
  await until(() => soundOf(server) === 'blocked');
  assert.equal(await page.locator('#sound').isVisible(), true);
  assert.match(await page.locator('#hint').textContent(), /Touch the screen/);
  server.call('A', 'A-021', 'Ruang 3');
  await page.waitForSelector('#hero.is-calling');
  assert.deepEqual(await started(page), []);
  await page.mouse.click(5, 5);
  await until(() => soundOf(server) === 'ready');
  assert.equal(await page.locator('#sound').isVisible(), false);
  server.call('A', 'A-022', 'Ruang 3');
  await startedAll(page, 3);
  assert.deepEqual(await started(page), saidOf('a2', 'th', 'id'));
}, {from: shy}));

test('the token of the screen goes to no other host', () => withScreen(async (server, page) => {
  const asked = [];
  page.on('request', request => asked.push(request.url()));
  for (const wav of ['//127.0.0.1:9/x.wav', 'http://127.0.0.1:9/x.wav', 7, null]) {
    server.publish('queue_poli_A', 'announcement', {id: `b${String(wav)}`, number: `A-${asked.length}`, counterName: 'x', languages: ['id'], wav});
  }
  await startedAll(page, 4, 30000);
  assert.deepEqual(await started(page), [0, 0, 0, 0]);
  assert.deepEqual(asked.filter(url => !url.endsWith('/favicon.svg')), []);
}));
