// The waiting room's screen in a browser, against a server that fails on demand.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {Browser} from './support/browser.js';
import {cutOff} from './support/cutoff.js';
import {FakeServer, defaultServices} from './support/fakeserver.js';

const browser = new Browser();
before(() => browser.start());
after(() => browser.stop());

// Runs body(server, page) with a screen that is up and has its snapshot.
async function withScreen(query, body, services) {
  const server = new FakeServer(services);
  await server.start();
  const page = await browser.open(`${server.url}/display?token=good&lang=en${query}`);
  try {
    await page.waitForSelector('#board:not([hidden])');
    await until(() => server.channels.size >= 5 + server.services.length || query.includes('services'));
    await body(server, page);
    assert.deepEqual(page.problems, []);
  } finally {
    await page.close();
    server.isSilent = false;
    await server.stop();
  }
}

const screenTest = (name, body, {query = '', services} = {}) => test(name, () => withScreen(query, body, services));

async function until(condition, limit = 15000) {
  const end = Date.now() + limit;
  while (!condition()) {
    assert.ok(Date.now() < end, `not within ${limit} ms: ${condition}`);
    await new Promise(resolve => setImmediate(resolve));
  }
}

const text = (page, selector) => page.locator(selector).textContent();
const hero = (page, number, limit = 15000) =>
  page.waitForFunction(wanted => document.getElementById('hero-number').textContent === wanted, number, {timeout: limit});
const listed = page => page.locator('.call-number').allTextContents();
const waitingOf = (page, name) => page.locator('.tile', {hasText: name}).locator('.tile-count').textContent();
const isShown = (page, selector) => page.locator(selector).isVisible();

screenTest('shows who is at a counter, who waits where, and what is closed', async (server, page) => {
  assert.equal(await text(page, '#hero-number'), 'R-012');
  assert.equal(await text(page, '#hero-counter'), 'Loket 1');
  assert.equal(await text(page, '#hero-service'), 'Pendaftaran');
  assert.equal(await waitingOf(page, 'Poli Umum'), '11');
  assert.equal(await waitingOf(page, 'KIA'), 'Closed');
  assert.equal(await isShown(page, '#lost'), false);
  assert.match(await text(page, '#clock'), /^\d\d[.:]\d\d$/);
});

screenTest('shows what an administrator has set for it', async (server, page) => {
  server.publish('screen:own', 'screen_view', {view: {services: ['A'], language: '', sound: false}});
  await page.waitForFunction(() => document.querySelectorAll('.tile').length === 1);
  server.publish('screen:own', 'screen_view', {view: {services: [], language: 'id', sound: true}});
  await page.waitForFunction(() => document.documentElement.lang === 'id');
  await page.waitForFunction(() => document.querySelectorAll('.tile').length > 1);
});

screenTest('shows a call at once, with its counter, and counts down', async (server, page) => {
  server.call('A', 'A-021', 'Ruang 3');
  await hero(page, 'A-021');
  assert.equal(await text(page, '#hero-counter'), 'Ruang 3');
  assert.equal(await text(page, '#hero-label'), 'Now calling');
  assert.equal(await page.locator('#hero.is-calling').count(), 1);
  assert.equal(await waitingOf(page, 'Poli Umum'), '10');
  assert.deepEqual(await listed(page), ['R-012']);
});

screenTest('announces calls one at a time in their order, and none is lost', async (server, page) => {
  await page.evaluate(() => {
    window.seen = [];
    const note = () => {
      const calling = document.querySelector('#hero.is-calling #hero-number');
      if (calling && calling.textContent !== window.seen[window.seen.length - 1]) {
        window.seen.push(calling.textContent);
      }
    };
    new MutationObserver(note).observe(document.getElementById('hero'),
      {subtree: true, childList: true, characterData: true, attributes: true});
  });
  const numbers = ['A-021', 'G-002', 'R-013', 'A-022'];
  numbers.forEach((number, i) => server.call(number[0], number, `Loket ${i + 1}`));
  await page.waitForSelector('.call.is-next');
  assert.deepEqual(await listed(page), ['A-022', 'R-013', 'G-002', 'R-012']);
  await page.waitForFunction(() => document.querySelectorAll('#hero.is-calling').length === 0, null, {timeout: 40000});
  assert.deepEqual(await page.evaluate(() => window.seen), numbers);
  assert.equal(await text(page, '#hero-number'), 'A-022');
  assert.equal(await text(page, '#hero-label'), 'Last called');
});

screenTest('a broken line is told at once with the age, and mended', async (server, page) => {
  await server.stop();
  await page.waitForSelector('#lost:not([hidden])');
  assert.equal(await text(page, '#lost-title'), 'Connection lost');
  assert.match(await text(page, '#lost-age'), /^These numbers are \d+ seconds? old\.$/);
  assert.equal(await text(page, '#hero-label'), 'Last known call');
  assert.equal(await page.evaluate(() => Number(getComputedStyle(document.getElementById('board')).opacity) < 1), true);
  const first = await text(page, '#lost-age');
  await page.waitForFunction(before => document.getElementById('lost-age').textContent !== before, first);
  server.services[1].waiting = 5;
  server.forget();
  await server.start(server.port);
  await page.waitForSelector('#lost', {state: 'hidden', timeout: 20000});
  assert.equal(await waitingOf(page, 'Poli Umum'), '5');
});

screenTest('a pulled cable, which closes nothing, is noticed by the silence', async (server, page) => {
  server.isSilent = true;
  await page.waitForSelector('#lost:not([hidden])');
  assert.match(await text(page, '#lost-age'), /^These numbers are ([3-9]|\d{2,}) seconds old\.$/);
  server.isSilent = false;
  server.breakLines();
  await page.waitForSelector('#lost', {state: 'hidden', timeout: 20000});
});

screenTest('a quiet clinic is no lost connection: the server is asked', async (server, page) => {
  await until(() => server.log.filter(message => message.type === 'ping').length >= 2);
  assert.equal(await isShown(page, '#lost'), false);
});

screenTest('what was called during a break is announced after it', async (server, page) => {
  server.call('A', 'A-021', 'Ruang 3');
  await hero(page, 'A-021');
  server.isSilent = true;
  server.breakLines();
  await page.waitForSelector('#lost:not([hidden])');
  server.call('A', 'A-022', 'Ruang 4');
  server.call('G', 'G-003', 'Ruang 5');
  server.isSilent = false;
  server.breakLines();
  await hero(page, 'A-022', 30000);
  assert.equal(await text(page, '#hero-label'), 'Now calling');
  await hero(page, 'G-003');
  const again = server.log.filter(message => message.type === 'subscribe' && message.channel === 'queue_poli_A').pop();
  assert.equal(again.since, 2);
  assert.equal(again.epoch, server.epoch);
});

screenTest('after a restart of the server nothing old is announced again', async (server, page) => {
  server.call('A', 'A-021', 'Ruang 3');
  await hero(page, 'A-021');
  await page.waitForSelector('#hero:not(.is-calling)');
  await server.restart();
  await page.waitForSelector('#lost', {state: 'hidden', timeout: 20000});
  await until(() => server.channels.has('queue_poli_A'));
  assert.equal(await text(page, '#hero-number'), 'A-021');
  assert.equal(await page.locator('#hero.is-calling').count(), 0);
});

screenTest('what was called around a restart of the server is announced, from its snapshot', async (server, page) => {
  server.call('A', 'A-021', 'Ruang 3');
  await hero(page, 'A-021');
  await page.waitForSelector('#hero:not(.is-calling)');
  server.isSilent = true;
  server.breakLines();
  await page.waitForSelector('#lost:not([hidden])');
  server.call('A', 'A-022', 'Ruang 4');
  server.call('G', 'G-003', 'Ruang 5');
  server.forget();
  server.isSilent = false;
  server.breakLines();
  await page.waitForSelector('#lost', {state: 'hidden', timeout: 20000});
  await page.waitForSelector('#hero.is-calling');
  assert.equal(await text(page, '#hero-number'), 'A-022');
  await hero(page, 'G-003');
  assert.deepEqual((await listed(page)).sort(), ['A-021', 'A-022', 'R-012']);
});

screenTest('attempts grow apart while nobody answers', async (server, page) => {
  await page.evaluate(() => {
    const Real = window.WebSocket;
    window.attempts = [];
    window.WebSocket = class extends Real {
      constructor(address) {
        super(address);
        window.attempts.push(performance.now());
      }
    };
  });
  await server.stop();
  await page.waitForFunction(() => window.attempts.length >= 4, null, {timeout: 30000});
  const times = await page.evaluate(() => window.attempts);
  assert.ok(times[3] - times[2] > 1.2 * (times[1] - times[0]), String(times));
  await server.start(server.port);
  await page.waitForSelector('#lost', {state: 'hidden', timeout: 30000});
});

screenTest('shows only the services that it is asked for', async (server, page) => {
  assert.deepEqual(await page.locator('.tile-name').allTextContents(), ['Poli Umum', 'Poli Gigi']);
  server.call('R', 'R-013', 'Loket 2');
  server.call('G', 'G-003', 'Ruang 5');
  await hero(page, 'G-003');
  assert.deepEqual(await listed(page), []);
}, {query: '&services=A,g'});

screenTest('names a service that is not there', async (server, page) => {
  assert.match(await text(page, '#title'), /“qq”/);
}, {query: '&services=A,QQ'});

screenTest('messages that make no sense harm nothing', async (server, page) => {
  const bad = ['{', '[]', 'null', '7', '""', '{"type":7}', '{"type":"announcement"}', '{"type":"queue_update","data":3}',
    '{"type":"announcement","channel":"queue_poli_A","data":{"number":{"a":1}}}', '{"type":"subscribed"}', '{"type":"reply"}',
    '{"type":"error"}', '{"type":"message","channel":"patients","data":{"message":{}}}', `{"type":"${'x'.repeat(70000)}"}`];
  bad.forEach(message => server.sendRaw(message));
  server.call('A', 'A-021', 'Ruang 3');
  await hero(page, 'A-021');
  assert.equal(await isShown(page, '#notice'), false);
});

screenTest('what comes from the server is text and never markup', async (server, page) => {
  const evil = '<img src="/evil.png" onerror="window.broken=1"><b>x</b>\u202Eabc\u200B אבג';
  const asked = [];
  page.on('request', request => asked.push(request.url()));
  server.services[1].name = evil;
  server.call('A', '<i>A</i>', evil);
  await hero(page, '<i>A</i>');
  server.publish('patients', 'queue_broadcast', {message: evil});
  await page.waitForSelector('#notice:not([hidden])');
  assert.equal(await text(page, '#notice-text'), evil);
  assert.equal(await text(page, '#hero-counter'), evil);
  assert.equal(await page.locator('#board img:not(#logo):not(#picture), #board b, #board i').count(), 0);
  assert.equal(await page.evaluate(() => window.broken), undefined);
  assert.deepEqual(asked.filter(url => url.includes('evil')), []);
  server.call('A', 'A-022', evil);
  server.call('A', 'A-023', 'Ruang 3');
  await page.waitForFunction(() => document.querySelectorAll('.call-counter').length > 1);
  const places = await page.locator('.call').evaluateAll(calls => calls.map(call =>
    Array.from(call.children, part => part.getBoundingClientRect().left)));
  assert.ok(places.every(([number, counter]) => number < counter)); // no name turns its row around
});

screenTest('a broadcast is shown as a notice, the next one after it', async (server, page) => {
  server.publish('patients', 'queue_broadcast', {message: 'The dentist is back at two.'});
  server.publish('system:notifications', 'message', {message: 'Second'});
  await page.waitForSelector('#notice:not([hidden])');
  assert.equal(await text(page, '#notice-text'), 'The dentist is back at two.');
});

const notice = (id, level, texts, more) => Object.assign({id, level, texts, everyDisplay: true, displaysOf: [],
  until: new Date(Date.now() + 3600000).toISOString()}, more);

screenTest('broadcasts stand below the call, each as loud as it is, until they are taken off', async (server, page) => {
  const show = notices => server.publish('broadcast:displays', 'broadcast_displays', {notices});
  show([notice('b1', 'warning', {en: 'The laboratory has moved.'}), notice('b2', 'warning', {en: 'Elsewhere'},
    {everyDisplay: false, displaysOf: ['Z']})]);
  await page.waitForSelector('#notice.is-warning:not([hidden])');
  assert.equal(await text(page, '#notice-text'), 'The laboratory has moved.');
  const hero = await page.locator('#hero').boundingBox();
  const band = await page.locator('#notice').boundingBox();
  assert.ok(hero.y + hero.height <= band.y);
  assert.equal(await isShown(page, '#services'), true);
  show([notice('b3', 'urgent', {en: 'Leave the building.'})]);
  await page.waitForSelector('#notice.is-urgent');
  assert.equal(await text(page, '#notice-text'), 'Leave the building.');
  show([]);
  await page.waitForSelector('#notice', {state: 'hidden'});
  show([notice('b4', 'information', {en: 'Ends now'}, {until: new Date(Date.now() + 1500).toISOString()})]);
  await page.waitForSelector('#notice.is-information:not([hidden])');
  await page.waitForSelector('#notice', {state: 'hidden'});
});

screenTest('a broadcast comes in each of its languages, the urgent one between the others', async (server, page) => {
  await page.evaluate(async () => {
    const {Notices} = await import('/web/common/notices.js');
    window.lines = [];
    const notices = new Notices('en', line => window.lines.push(line && line.text));
    const one = (id, level, texts) => ({id, level, texts, everyDisplay: true, until: '2100-01-01T00:00:00.000Z'});
    notices.take([one('a', 'urgent', {en: 'U'}), one('b', 'warning', {th: 'W3', en: 'W1', id: 'W2'}), {id: 7}, null], [], 0);
    for (let i = 0; i < 5; i += 1) {
      notices.goTo((notices.at + 1) % notices.lines.length);
    }
    notices.take([], [], 0);
  });
  assert.deepEqual(await page.evaluate(() => window.lines), ['U', 'W1', 'U', 'W2', 'U', 'W3', null]);
});

screenTest('what is put back leaves the screen', async (server, page) => {
  server.call('A', 'A-021', 'Ruang 3');
  await hero(page, 'A-021');
  server.services[1].nowServing = [];
  server.update('A', 'requeue', 'A-021', '', 'waiting');
  await hero(page, 'R-012');
});

screenTest('a revoked token leads to pairing anew', async (server, page) => {
  server.tokens.clear();
  server.sockets.clients.forEach(client => {
    server.send(client, {type: 'error', code: 'AUTH_EXPIRED', message: 'The session has ended.'});
    client.close(4001);
  });
  await page.waitForSelector('#message-code:not([hidden])');
  assert.equal(await isShown(page, '#board'), false);
  assert.equal(await isShown(page, '#lost'), false);
  assert.equal(await page.evaluate(() => localStorage.getItem('loket.display.token')), null);
});

test('a screen without a token shows a code, and starts when it is approved', async () => {
  const server = new FakeServer();
  await server.start();
  const page = await browser.open(`${server.url}/display?lang=en&name=Lobby`);
  await page.waitForSelector('#message-code:not([hidden])');
  assert.equal(await text(page, '#message-code'), '482 915');
  assert.deepEqual(Array.from(server.claims.values()), [{code: '482915', name: 'Lobby', kind: 'display'}]);
  server.approve();
  await page.waitForSelector('#board:not([hidden])');
  assert.equal(await page.evaluate(() => localStorage.getItem('loket.display.token')), 'paired');
  await page.reload();
  await page.waitForSelector('#board:not([hidden])');
  assert.equal(server.claims.size, 1);
  assert.deepEqual(page.problems, []);
  await page.close();
  await server.stop();
});

test('a code that has expired is replaced by a new one', async () => {
  const server = new FakeServer();
  await server.start();
  const page = await browser.open(`${server.url}/display?lang=en`);
  await page.waitForFunction(() => document.getElementById('message-code').textContent === '482 915');
  server.claims.delete('claim1');
  server.claims.set('other', {});
  await page.waitForFunction(() => document.getElementById('message-code').textContent === '482 916');
  await page.close();
  await server.stop();
});

test('a token in the address is kept and taken out of sight', async () => {
  const server = new FakeServer();
  await server.start();
  const page = await browser.open(`${server.url}/display?token=good&lang=th&theme=dark`);
  await page.waitForSelector('#board:not([hidden])');
  assert.doesNotMatch(page.url(), /token|good/);
  assert.match(page.url(), /lang=th/);
  assert.equal(await page.evaluate(() => document.documentElement.lang + document.documentElement.dataset.theme), 'thdark');
  assert.equal(await text(page, '#recent-title'), 'รายการเรียก');
  await page.close();
  await server.stop();
});

const sizes = [[1920, 1080], [1280, 720], [3840, 2160], [1080, 1920]];
const longNames = defaultServices.map((service, i) => ({...service, waiting: 100 + i,
  name: `Poliklinik Penyakit Dalam dan Geriatri Terpadu Lantai ${i + 1}`}));
const twenty = Array.from({length: 20}, (_, i) => ({...defaultServices[i % 4], id: `S${i}`, prefix: `S${i}`, name: `Poli ${i}`}));

for (const [name, services] of [['one service', defaultServices.slice(0, 1)], ['seven', twenty.slice(0, 7)], ['twenty', twenty], ['long names', longNames]]) {
  for (const [width, height] of sizes) {
    screenTest(`nothing is cut off: ${name} on ${width}×${height}`, async (server, page) => {
      await page.setViewportSize({width, height});
      const one = server.services[0];
      server.call(one.id, 'LAB-0123', `${one.name}, Ruang 3`);
      await hero(page, 'LAB-0123');
      await page.evaluate(() => document.fonts.ready);
      assert.deepEqual(await page.evaluate(cutOff), []);
    }, {services});
  }
}
