// The waiting room's screen against loket itself.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {Browser} from './support/browser.js';
import {Cable} from './support/cable.js';
import {Loket} from './support/loket.js';

const browser = new Browser();
const loket = new Loket();
let page;

before(async () => {
  await loket.start();
  await browser.start();
});
after(async () => {
  await browser.stop();
  await loket.remove();
});

const text = selector => page.locator(selector).textContent();
const hero = number =>
  page.waitForFunction(wanted => document.getElementById('hero-number').textContent === wanted, number);
const waitingOf = name => page.locator('.tile', {hasText: name}).locator('.tile-count').textContent();

async function issue(serviceId) {
  return (await loket.call('registrar', '/queue/visits', {serviceId})).visit;
}

// Whom the counter still has is finished.
async function callNext(counterId) {
  return (await loket.call('registrar', `/queue/counters/${counterId}/call-next`, {finishCurrent: true})).visit;
}

async function back() {
  await page.waitForSelector('#lost', {state: 'hidden', timeout: 30000});
  await page.waitForSelector('#board:not([hidden])');
}

test('the front page comes with all that it needs', async () => {
  const came = [];
  browser.context.on('response', answer => came.push(`${answer.status()} ${new URL(answer.url()).pathname}`));
  const home = await browser.open(`${loket.url}/?lang=id`);
  await home.waitForSelector('#screens a');
  assert.deepEqual(came.filter(answer => !answer.startsWith('200 ')), []);
  assert.ok(came.length > 3, String(came));
  assert.deepEqual(home.problems, []);
  await home.close();
});

test('the screen is approved by an administrator', async () => {
  page = await browser.open(`${loket.url}/display?lang=id&name=Lobby`);
  await page.waitForSelector('#message-code:not([hidden])');
  const code = (await text('#message-code')).replace(/\s/g, '');
  await loket.call('admin', '/api/v1/devices/approve', {code});
  await page.waitForSelector('#board:not([hidden])');
  assert.equal(await text('#hero-empty'), 'Belum ada nomor yang dipanggil');
});

test('who takes a number is counted', async () => {
  const visit = await issue('A');
  assert.equal(visit.number, 'A-001');
  await page.waitForFunction(() => Array.from(document.querySelectorAll('.tile'))
    .some(tile => /Poli umum/.test(tile.textContent) && tile.querySelector('.tile-count').textContent === '1'));
});

// The bench measures how long it takes; here the screen is told, and has nothing to ask for.
test('a press on “Call next” comes to the screen unasked', async context => {
  await page.evaluate(() => {
    window.seen = {};
    new MutationObserver(() => {
      const number = document.getElementById('hero-number').textContent;
      const listed = Array.from(document.querySelectorAll('.call-number'), call => call.textContent);
      [number, ...listed].filter(one => one && !window.seen[one]).forEach(one => {
        window.seen[one] = performance.timeOrigin + performance.now();
      });
    }).observe(document.getElementById('board'), {subtree: true, childList: true, characterData: true});
  });
  const asked = [];
  page.on('request', request => asked.push(request.url()));
  const took = [];
  const counter = (await (await fetch(`${loket.url}/queue/counters`)).json()).counters
    .find(one => one.open && one.serviceIds.includes('A')).id;
  for (let i = 0; i < 5; i += 1) {
    await issue('A');
    const pressed = performance.timeOrigin + performance.now();
    const {number} = await callNext(counter);
    await page.waitForFunction(wanted => window.seen[wanted], number);
    took.push(await page.evaluate(wanted => window.seen[wanted], number) - pressed);
  }
  context.diagnostic(`milliseconds from the press to the screen: ${took.map(Math.round)}`);
  assert.deepEqual(asked, []);
  await hero('A-001');
  assert.match(await text('#hero-counter'), /^Loket \d+$/);
  assert.equal(await text('#hero-service'), 'Poli umum');
});

const noticed = wanted => page.waitForFunction(words => document.getElementById('notice-text').textContent === words, wanted);

test('a message of the staff is shown', async () => {
  await loket.call('registrar', '/queue/broadcast', {message: 'Apotek pindah ke lantai dua.'});
  await noticed('Apotek pindah ke lantai dua.');
});

test('a broadcast is shown until it is withdrawn, also where the screen was away meanwhile', async () => {
  const until = new Date(Date.now() + 3600000).toISOString();
  const {broadcast} = await loket.call('registrar', '/broadcast/messages',
    {level: 'urgent', texts: {id: 'Mohon tinggalkan gedung.'}, until, everyDisplay: true});
  await page.waitForSelector('#notice.is-urgent');
  await noticed('Mohon tinggalkan gedung.');
  await loket.end('SIGKILL');
  await page.waitForSelector('#lost:not([hidden])');
  await loket.start();
  await loket.call('registrar', `/broadcast/messages/${broadcast.id}/withdraw`, {});
  await back();
  await page.waitForFunction(() => !document.querySelector('#notice.is-urgent'));
});

for (const signal of ['SIGTERM', 'SIGKILL']) {
  test(`the screen says that it is cut off after ${signal}, and comes back with what is true`, async () => {
    const before = await waitingOf('Poli gigi');
    await loket.end(signal);
    await page.waitForSelector('#lost:not([hidden])');
    assert.equal(await text('#lost-title'), 'Sambungan terputus');
    await loket.start();
    await issue('G');
    await back();
    await page.waitForFunction(wanted => Array.from(document.querySelectorAll('.tile'))
      .some(tile => /Poli gigi/.test(tile.textContent) && tile.querySelector('.tile-count').textContent === wanted),
    String(Number(before) + 1));
    assert.equal(await page.evaluate(() => document.getElementById('message').hidden), true);
  });
}

test('a call that is made while the screen is away is announced when it is back', async () => {
  const {number} = await issue('R');
  await loket.end('SIGKILL');
  await page.waitForSelector('#lost:not([hidden])');
  await loket.start();
  const counter = (await (await fetch(`${loket.url}/queue/counters`)).json()).counters
    .find(one => one.open && one.serviceIds.includes('R')).id;
  await callNext(counter);
  await back();
  await page.waitForFunction(wanted => {
    const calling = document.querySelector('#hero.is-calling #hero-number');
    return calling && calling.textContent === wanted;
  }, number, {timeout: 60000});
});

// Nobody tells the screen that the cable is out; it is a minute until it is in again.
test('a minute without the network greys the screen, which comes back by itself and loses and doubles no call', async () => {
  const cable = new Cable(loket.port);
  await cable.start();
  const hall = await browser.open(`${cable.url}/display?lang=en&name=Hall`);
  await hall.waitForSelector('#message-code:not([hidden])');
  const code = (await hall.locator('#message-code').textContent()).replace(/\s/g, '');
  await loket.call('admin', '/api/v1/devices/approve', {code});
  await hall.waitForSelector('#board:not([hidden])');
  const {counters} = await (await fetch(`${loket.url}/queue/counters`)).json();
  const counter = counters.find(one => one.open && one.serviceIds.includes('L')).id;
  const shown = wanted => hall.waitForFunction(one => {
    const calling = document.querySelector('#hero.is-calling #hero-number');
    return calling && calling.textContent === one;
  }, wanted, {timeout: 60000});
  for (let i = 0; i < 3; i += 1) {
    await issue('L');
  }
  const before = (await callNext(counter)).number;
  await shown(before);
  await hall.waitForFunction(() => !document.querySelector('#hero.is-calling'), null, {timeout: 60000});
  await hall.evaluate(() => { // each call that begins to be shown
    window.calls = [];
    let last = '';
    new MutationObserver(() => {
      const calling = document.querySelector('#hero.is-calling #hero-number');
      const now = calling ? calling.textContent : '';
      if (now && now !== last) {
        window.calls.push(now);
      }
      last = now;
    }).observe(document.getElementById('board'), {subtree: true, childList: true, characterData: true, attributes: true});
  });
  cable.cut();
  const cutAt = performance.now();
  await hall.waitForSelector('#lost:not([hidden])', {timeout: 20000});
  const missed = [(await callNext(counter)).number, (await callNext(counter)).number];
  await new Promise(resolve => setTimeout(resolve, 62000 - (performance.now() - cutAt)));
  assert.match(await hall.locator('#lost-age').textContent(), /1 minute/);
  assert.ok(await hall.locator('#board').isVisible());
  assert.equal(await hall.locator('#hero-number').textContent(), before); // grey, and told to be old
  assert.deepEqual(await hall.evaluate(() => window.calls), []);
  cable.mend();
  await hall.waitForSelector('#lost', {state: 'hidden', timeout: 30000});
  await shown(missed[1]);
  await hall.waitForFunction(() => !document.querySelector('#hero.is-calling'), null, {timeout: 60000});
  assert.deepEqual(await hall.evaluate(() => window.calls), missed);
  assert.deepEqual(hall.problems, []);
  await hall.close();
  await cable.stop();
});

test('a screen whose token is taken away asks to be approved anew', async () => {
  const listed = await (await fetch(`${loket.url}/api/v1/devices`,
    {headers: {Authorization: `Bearer ${loket.tokens.get('admin')}`}})).json();
  const device = listed.devices.find(one => one.name === 'Lobby');
  await loket.call('admin', `/api/v1/devices/${device.id}/revoke`);
  await page.waitForSelector('#message-code:not([hidden])');
  assert.equal(await page.locator('#board').isVisible(), false);
});

test('nothing went wrong in the page', () => {
  assert.deepEqual(page.problems, []);
});
