// The waiting room's screen in each layout and language, upright and lying, and what is set for it while it runs.
// LOKET_PICTURES=FOLDER keeps a picture of each.
import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it, test} from 'node:test';
import {Browser} from './support/browser.js';
import {cutOff} from './support/cutoff.js';
import {FakeServer} from './support/fakeserver.js';

const browser = new Browser();
before(() => browser.start());
after(() => browser.stop());

const pictures = process.env.LOKET_PICTURES;
const clinic = [
  ['R', 'Pendaftaran', 'Registration', 'ลงทะเบียน'], ['A', 'Poli Umum', 'General clinic', 'คลินิกทั่วไป'],
  ['G', 'Poli Gigi', 'Dental clinic', 'ทันตกรรม'], ['K', 'Kesehatan Ibu dan Anak', 'Mother and child', 'แม่และเด็ก'],
  ['L', 'Laboratorium', 'Laboratory', 'ห้องปฏิบัติการ'], ['X', 'Radiologi', 'Radiology', 'รังสีวิทยา'], ['F', 'Farmasi', 'Pharmacy', 'เภสัชกรรม'],
  ['D', 'Poliklinik Penyakit Dalam dan Geriatri', 'Internal and geriatric medicine', 'อายุรกรรมและผู้สูงอายุ'],
  ['M', 'Mata', 'Eyes', 'จักษุ'], ['T', 'THT', 'Ear, nose and throat', 'หู คอ จมูก'], ['S', 'Saraf', 'Neurology', 'ประสาทวิทยา'], ['J', 'Jantung', 'Heart', 'หัวใจ'],
].map(([prefix, id, en, th], i) => ({id: prefix, prefix, name: id, names: {id, en, th}, waiting: i === 8 ? 0 : 3 + i * 2, openCounters: i === 8 ? 0 : 1,
  nowServing: i % 3 === 1 ? [] : [{number: `${prefix}-${String(12 + i).padStart(3, '0')}`, counter: `Loket ${i + 1}`, counterId: String(i + 1)}],
  estimatedWait: i === 8 ? null : {low: 5 * i, high: 5 * i + 10}, away: i === 2}));
const counters = clinic.map((_, i) => ({id: String(i + 1), name: `Loket ${i + 1}`,
  names: {id: `Loket ${i + 1}`, en: `Counter ${i + 1}`, th: `ช่อง ${i + 1}`}}));

const setView = (server, view) => server.publish('screen:own', 'screen_view',
  {view: {services: [], language: '', sound: true, ...view}, voice: {speaks: true, services: []}});
const shows = (page, selector, text) => page.waitForFunction(
  ([where, wanted]) => document.querySelector(where).textContent === wanted, [selector, text]);
const layoutIs = (page, layout) => page.waitForSelector(`#board[data-layout="${layout}"]:not([hidden])`);
const lastReport = server => server.log.filter(message => message.type === 'screen:report').map(message => message.data).pop();

// Runs body(server, page) with a screen that has its snapshot.
async function withScreen(services, size, body) {
  const server = new FakeServer(services);
  server.counters = counters;
  await server.start();
  const page = await browser.open(`${server.url}/display?token=good&lang=id`, size);
  try {
    await page.waitForSelector('#board:not([hidden])');
    await body(server, page);
    assert.deepEqual(page.problems, []);
  } finally {
    await page.close();
    await server.stop();
  }
}

async function keep(page, name) {
  await page.evaluate(() => document.fonts.ready);
  if (pictures) {
    mkdirSync(pictures, {recursive: true});
    await page.screenshot({path: join(pictures, `${name}.png`)});
  }
  assert.deepEqual(await page.evaluate(cutOff), [], name);
  assert.deepEqual(await page.evaluate(brokenWaits), [], name);
}

// How long one waits stands in one line, whatever it is called in how many languages.
function brokenWaits() {
  return [...document.querySelectorAll('.row-detail, .tile-detail')].filter(line => line.textContent.includes('–')
    && line.offsetHeight > 1.6 * parseFloat(getComputedStyle(line).fontSize)).map(line => line.textContent);
}

const tongues = [['id', {language: 'id'}], ['en', {language: 'en'}], ['th', {language: 'th'}], ['all', {language: 'id', also: ['en', 'th']}]];
const calling = {id: 'Sekarang dipanggil', en: 'Now calling', th: 'กำลังเรียก', all: 'Sekarang dipanggil · Now calling · กำลังเรียก'};
const sizes = [[1920, 1080], [1080, 1920], [3840, 2160], [1280, 720]];

// Several at once: most of their time they wait for a call to end.
describe('each layout', {concurrency: 4}, () => {
  for (const [layout, count] of [['one', 1], ['several', 7], ['many', 12]]) {
    for (const [width, height] of sizes) {
      it(`${layout} on ${width}×${height}: in every language, called, idle and cut off`, () =>
        withScreen(clinic.slice(0, count), {width, height}, async (server, page) => {
          await layoutIs(page, layout);
          for (const [tongue, view] of tongues) {
            setView(server, {...view, ticker: 'Bawa kartu BPJS Anda.'});
            await page.waitForFunction(wanted => document.documentElement.lang === wanted, view.language);
            await page.waitForFunction(wanted => document.documentElement.classList.contains('has-languages') === wanted, tongue === 'all');
            server.call('R', `R-${100 + tongues.findIndex(([one]) => one === tongue)}`, 'Loket 1');
            await page.waitForSelector('#hero.is-calling');
            await shows(page, '#hero-label', calling[tongue]);
            await keep(page, `page-${layout}-${tongue}-${width}-call`);
            await page.waitForSelector('#hero:not(.is-calling)', {timeout: 30000});
            server.services.forEach(service => { service.nowServing = []; });
          }
          for (const [tongue, view] of tongues) {
            setView(server, view);
            await page.waitForFunction(wanted => document.documentElement.lang === wanted, view.language);
            await page.waitForFunction(wanted => document.documentElement.classList.contains('has-languages') === wanted, tongue === 'all');
            await server.stop();
            await page.waitForSelector('#lost:not([hidden])');
            assert.ok(await page.evaluate(() => Number(getComputedStyle(document.getElementById('board')).opacity) < 1));
            await keep(page, `page-${layout}-${tongue}-${width}-lost`);
            server.forget();
            await server.start(server.port);
            await page.waitForSelector('#lost', {state: 'hidden', timeout: 20000});
          }
        }));
    }
  }
});

test('its layout, languages and line at the foot are as they are set, at once', () => withScreen(clinic, {}, async (server, page) => {
  await layoutIs(page, 'many');
  setView(server, {layout: 'several', language: 'en', ticker: 'Free blood pressure check until noon'});
  await layoutIs(page, 'several');
  await shows(page, '#services-title', 'Waiting');
  await shows(page, '#ticker-text', 'Free blood pressure check until noon');
  assert.equal(await page.locator('.tile-detail').first().textContent(), '0–10 min');
  server.publish('broadcast:displays', 'broadcast_displays', {notices: [{id: 'n', level: 'warning', texts: {en: 'Fire drill'}, everyDisplay: true,
    displaysOf: [], until: new Date(Date.now() + 3600000).toISOString()}]});
  await page.waitForSelector('#notice:not([hidden])');
  assert.equal(await page.locator('#ticker').isVisible(), false);
  setView(server, {layout: 'one', language: 'en'});
  await layoutIs(page, 'one');
}));

test('a long line at the foot passes by, a short one stands', () => withScreen(clinic.slice(0, 3), {}, async (server, page) => {
  setView(server, {ticker: 'Bawa kartu BPJS Anda.'});
  await page.waitForSelector('#ticker:not(.runs):not([hidden])');
  setView(server, {ticker: 'Bawa kartu BPJS Anda. '.repeat(12)});
  await page.waitForSelector('#ticker.runs');
  const left = () => page.evaluate(() => document.getElementById('ticker-text').getBoundingClientRect().left);
  const first = await left();
  await page.waitForFunction(before => document.getElementById('ticker-text').getBoundingClientRect().left < before - 20, first);
}));

test('languages take turns where that is set', () => withScreen(clinic.slice(0, 3), {}, async (server, page) => {
  setView(server, {language: 'id', also: ['th'], turns: true});
  for (const [language, name] of [['th', 'ลงทะเบียน'], ['id', 'Pendaftaran']]) {
    await page.waitForFunction(wanted => document.documentElement.lang === wanted, language, {timeout: 30000});
    assert.equal(await page.locator('.tile-name').first().textContent(), name);
  }
}));

test('a recall says so', () => withScreen(clinic.slice(0, 3), {}, async (server, page) => {
  setView(server, {language: 'en'});
  server.publish('queue_poli_R', 'announcement', {id: 'r2', number: 'R-012', counterName: 'Loket 1', counterId: '1', calls: 2});
  await shows(page, '#hero-label', 'Called again');
}));

test('the server is told when nobody can see it', () => withScreen(clinic.slice(0, 1), {}, async (server, page) => {
  const until = async condition => { while (!condition()) { await new Promise(resolve => setImmediate(resolve)); } };
  await until(() => lastReport(server));
  assert.equal(lastReport(server).hidden, false);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await until(() => lastReport(server).hidden);
}));

test('the screen is kept on where the browser may, and the server is told where it may not', async () => {
  const grants = mode => browser.context.addInitScript(wanted => {
    window.locks = [];
    const wakeLock = {request: async () => {
      const lock = new EventTarget();
      window.locks.push(lock);
      return lock;
    }};
    Object.defineProperty(navigator, 'wakeLock', {value: wanted === 'none' ? undefined : wakeLock, configurable: true});
  }, mode);
  for (const mode of ['none', 'some']) {
    await grants(mode);
    await withScreen(clinic.slice(0, 2), {width: 1280, height: 720}, async (server, page) => {
      await page.waitForFunction(() => document.querySelector('#clock').textContent !== '');
      const told = wanted => page.waitForFunction(() => true).then(async () => {
        for (let i = 0; i < 100 && !(lastReport(server) && lastReport(server).maySleep === wanted); i += 1) {
          await page.waitForTimeout(100);
        }
        assert.equal(lastReport(server).maySleep, wanted, mode);
      });
      await told(mode === 'none');
      if (mode === 'some') {
        await page.evaluate(() => window.locks[0].dispatchEvent(new Event('release')));
        await told(true);
      }
    });
  }
});

test('pictures stand while nobody is called, and never over a call or what is said', async () => {
  const size = {width: 1920, height: 1080};
  await withScreen(clinic.slice(0, 4), size, async (server, page) => {
    const shown = name => page.waitForFunction(wanted => !document.querySelector('#pictures').hidden
      && document.querySelector('#picture').getAttribute('src') === `/pictures/${wanted}`, name);
    const isGone = () => page.evaluate(() => document.querySelector('#pictures').hidden);
    const tell = names => server.publish('pictures', 'pictures_show', {pictures: names.map(name => `/pictures/${name}`), after: .2, each: .5});
    await page.waitForFunction(() => !document.querySelector('#board').hidden);
    tell(['green', 'none', 'blue']); // one of them is not there
    await shown('green');
    await keep(page, 'pictures-1920');
    await shown('blue');
    tell(['blue']);
    const say = level => server.publish('broadcast:displays', 'broadcast_displays', {notices: [
      {id: level, level, texts: {id: 'Hujan'}, everyDisplay: true, until: new Date(Date.now() + 600000).toISOString()}]});
    say('warning');
    await page.waitForSelector('#notice:not([hidden])');
    assert.ok(!await isGone()); // it stands below
    await keep(page, 'pictures-notice');
    say('urgent');
    await page.waitForSelector('#notice.is-urgent');
    assert.ok(await isGone());
    server.publish('broadcast:displays', 'broadcast_displays', {notices: []});
    await shown('blue');
    server.call('A', 'A-021', 'Loket 2');
    await page.waitForSelector('#hero.is-calling');
    assert.ok(await isGone());
    assert.equal(await page.evaluate(() => document.querySelector('#picture-call').textContent), 'A-021  →  Loket 2');
    server.breakLines();
    await page.waitForSelector('#lost:not([hidden])');
    assert.ok(await isGone());
  });
  await withScreen(clinic, {width: 1080, height: 1920}, async (server, page) => {
    server.publish('pictures', 'pictures_show', {pictures: ['/pictures/green'], after: .2, each: .5});
    await page.waitForSelector('#pictures:not([hidden])');
    await keep(page, 'pictures-many-upright');
  });
});
