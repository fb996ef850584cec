// Visit after visit at a kiosk, with a printer that fails at random and a server that is killed at random: what is in
// the log, what is on paper and what stood on the screen agree. LOKET_KIOSK_VISITS=500 for a long day.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {appendFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {Browser} from './support/browser.js';
import {Loket} from './support/loket.js';
import {Printer} from './support/printer.js';

const COUNT = Number(process.env.LOKET_KIOSK_VISITS || 8);
const SEED = Number(process.env.LOKET_KIOSK_SEED || Date.now() % 1e6);
const MOODS = ['ready', 'ready', 'ready', 'ready', 'paper_low', 'paper_out', 'cover_open', 'offline', 'broken', 'silent',
  'gone_half_way', 'out_half_way'];
const SERVICES = ['A', 'G', 'K', 'L', 'R'];
const browser = new Browser();
const loket = new Loket();
const printer = new Printer();
let state = SEED;

// A day can be had again by its seed.
function random(below) {
  state = (state * 1103515245 + 12345) % 2147483648;
  return Math.floor((state / 2147483648) * below);
}

before(async () => {
  appendFileSync(join(loket.data, 'loket.toml'), '[queue]\nkiosk_numbers_per_minute = 10000\n');
  await loket.start();
  await printer.start();
  await browser.start();
  await loket.call('admin', '/slip/printers', {name: 'Hall', kind: 'escpos', target: printer.target});
});
after(async () => {
  await browser.stop();
  printer.stop();
  await loket.remove();
});

async function killAndStart() {
  await loket.end('SIGKILL');
  await new Promise(resolve => setTimeout(resolve, random(200)));
  await loket.start();
}

async function everything(path, member) {
  const found = [];
  for (let next = ''; next !== null;) {
    const answer = await loket.get('admin', `${path}${next === '' ? '' : `&before=${next}`}`);
    found.push(...answer[member]);
    next = answer.next || null;
  }
  return found;
}

test(`visits, slips and screens agree (seed ${SEED})`, {timeout: 280000 + COUNT * 12000}, async () => {
  const page = await browser.open(`${loket.url}/kiosk?lang=en&name=Entrance`, {width: 1080, height: 1920});
  await page.locator('#message-code').waitFor();
  const code = (await page.locator('#message-code').textContent()).replace(/\s/g, '');
  await loket.call('admin', '/api/v1/devices/approve', {code});
  const seen = [];
  let kills = 0;
  for (let i = 0; i < COUNT; i += 1) {
    await page.locator('#start').waitFor({timeout: 40000});
    const before = await printer.become(MOODS[random(MOODS.length)]);
    const service = SERVICES[random(SERVICES.length)];
    const touches = 1 + random(3);
    const isKilled = COUNT < 20 ? i % 4 === 1 : random(10) === 0;
    await page.evaluate(([id, times]) => {
      for (let n = 0; n < times; n += 1) {
        document.querySelector(`[data-service="${id}"]`).click();
      }
    }, [service, touches]);
    if (isKilled) {
      kills += 1;
      await new Promise(resolve => setTimeout(resolve, random(120)));
      await killAndStart();
    }
    await page.locator('#given').waitFor({timeout: 60000});
    await page.waitForFunction(() => !/being printed/.test(document.querySelector('#slip').textContent), null, {timeout: 30000});
    const [number, slip, address] = await page.evaluate(() => ['#number', '#slip'].map(id => document.querySelector(id).textContent)
      .concat(document.querySelector('#qr').dataset.address));
    const papers = (await printer.become('offline')) - before; // nothing comes out late
    seen.push({number, address, papers, slip: /take your slip/.test(slip) ? 'printed' : /If a slip/.test(slip) ? 'unsure' : 'not_printed'});
    await page.locator('#given-done').click();
  }
  await printer.become('ready');
  const {visits} = await loket.get('registrar', '/queue/visits?limit=10000');
  const numbers = visits.map(visit => visit.number).sort();
  assert.deepEqual(numbers, seen.map(({number}) => number).sort());
  assert.equal(new Set(numbers).size, COUNT);
  const issued = await everything('/api/v1/audit/events?module=queue&kind=issue&limit=100', 'events');
  assert.deepEqual(issued.map(({body}) => body.number).sort(), numbers);
  for (const one of seen) {
    const visit = visits.find(({number}) => number === one.number);
    const {state: said, trouble} = visit.slip;
    assert.equal(said, one.slip === 'printed' ? 'printed' : 'not_printed', JSON.stringify([one, visit.slip]));
    assert.equal(one.slip === 'unsure', trouble === 'interrupted', JSON.stringify([one, visit.slip]));
    const mayBe = {printed: [1], not_printed: [0], unsure: [0, 1]}[one.slip];
    // One that does not say how it is may print, and is not believed.
    assert.ok(mayBe.includes(one.papers), JSON.stringify(one));
  }
  const read = printer.papers().map(file => spawnSync('zbarimg', ['--raw', '-q', '-S*.disable', '-Sqrcode.enable', file]).stdout.toString().trim());
  assert.equal(new Set(read).size, read.length, 'no visit has two slips');
  const owners = await Promise.all(read.map(async url => (await (await fetch(`${loket.url}/api/v1/auth/me?visit=${url.split('/').pop()}`)).json()).user.id));
  assert.ok(owners.every(id => visits.some(visit => visit.id === id)));
  assert.equal(new Set(owners).size, owners.length);
  console.log(`# ${COUNT} visits, ${kills} kills, ${read.length} papers, ${seen.filter(({slip}) => slip === 'printed').length} said to be printed`);
});
