// The ways from browser to browser in a consultation: through a relay alone, over a network that goes away, and four at once.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {Browser} from './support/browser.js';
import {Cable} from './support/cable.js';
import {Loket} from './support/loket.js';
import {close, countWays, grows, mediaOf, openAs, plan, receivedEach, shows} from './support/meeting.js';
import {Relay} from './support/relay.js';

const PHONE = {width: 390, height: 844};
const DESK = {width: 1280, height: 800};
const AWAY = 10_000; // ms
const relay = new Relay();
const line = new Cable(0); // from the patient's phone to the server
const media = new Cable(0); // and to the relay
const browsers = {phone: new Browser(), doctor: new Browser(), nurse: new Browser(), admin: new Browser()};
let loket;
before(async () => {
  assert.ok(Relay.isThere(), 'install coturn');
  await relay.start();
  loket = new Loket(relay.settings);
  await loket.start();
  line.port = loket.port;
  media.port = relay.port;
  await Promise.all([line.start(), media.start()]);
  for (const [who, browser] of Object.entries(browsers)) {
    await browser.start(mediaOf(5));
    await countWays(browser, who === 'phone' ? Number(new URL(media.url).port) : 0);
  }
});
after(async () => {
  await Promise.all(Object.values(browsers).map(browser => browser.stop()));
  await Promise.all([line.stop(), media.stop()]);
  await loket.remove();
  await relay.stop();
});

async function enterAs(user, made, more) {
  const page = await openAs(browsers[user], user, loket, made, DESK, more);
  await page.locator('#enter').click();
  await shows(page, '#people', '');
  return page;
}

async function enterPatient(made, staff, more) {
  const page = await browsers.phone.open(`${line.url}${made.inviteUrl}&lang=en${more}`, PHONE);
  await shows(page, '#camera-state', 'Works');
  await page.locator('#enter').click();
  await shows(page, '#lobby-place', 'Place 1');
  await staff.locator('#knocks button', {hasText: 'Let in'}).click();
  await shows(page, '.person:not(.is-own) .label', 'doctor');
  return page;
}

// Of the ways that are open, each as [kind of this end, kind of the other].
const kinds = page => page.evaluate(async () => {
  const found = [];
  for (const way of window.ways.filter(one => one.connectionState === 'connected')) {
    const reports = new Map();
    (await way.getStats()).forEach(report => reports.set(report.id, report));
    const pairs = Array.from(reports.values()).filter(({type, nominated, state}) => type === 'candidate-pair' && nominated && state === 'succeeded');
    found.push(...pairs.map(pair => [reports.get(pair.localCandidateId).candidateType, reports.get(pair.remoteCandidateId).candidateType]));
  }
  return found;
});

test('through a relay alone, and back after ten seconds without a network', {timeout: 180_000}, async () => {
  const made = await plan(loket, 'Siti');
  const staff = await enterAs('doctor', made, '&relay=only');
  const patient = await enterPatient(made, staff, '&relay=only');
  await Promise.all([grows(staff), grows(patient)]);
  for (const page of [staff, patient]) {
    const ways = await kinds(page);
    assert.ok(ways.length > 0 && ways.every(([own]) => own === 'relay'), JSON.stringify(ways));
  }
  await staff.locator('#words').fill('Before');
  await staff.locator('#say button').click();
  await shows(patient, '#chat', 'Before');

  line.cut();
  media.cut();
  const sums = async () => (await receivedEach(staff)).map(({frames, bytes}) => `${frames} ${bytes}`).join();
  await staff.waitForTimeout(AWAY / 5); // what was on its way
  const heard = await sums();
  await staff.waitForTimeout(AWAY * 4 / 5);
  assert.ok(['', heard].includes(await sums())); // by no way at all
  await staff.locator('#words').fill('Meanwhile');
  await staff.locator('#say button').click();
  line.mend();
  media.mend();
  await shows(patient, '#chat', 'Before.*Meanwhile');
  await staff.waitForFunction(() => window.ways.some(one => one.connectionState === 'connected'), null, {timeout: 60_000});
  await Promise.all([grows(staff), grows(patient)]);
  await staff.locator('#finish').click();
  await shows(patient, '#message-title', 'The consultation is over');
  await close(staff, patient);
});

test('four see and hear each other, and keep their board over a restart of the server', {timeout: 240_000}, async () => {
  const made = await plan(loket, 'Budi');
  const doctor = await enterAs('doctor', made);
  const patient = await enterPatient(made, doctor, '');
  const nurse = await enterAs('nurse', made);
  const admin = await enterAs('admin', made);
  const all = [doctor, patient, nurse, admin];
  for (const page of all) {
    await page.waitForFunction(() => window.ways.filter(one => one.connectionState === 'connected').length === 3, null, {timeout: 60_000});
  }
  await Promise.all(all.map(page => grows(page, ['frames', 'bytes'], 3)));

  await nurse.locator('#show-board').click();
  const box = await nurse.locator('#canvas').boundingBox();
  await nurse.mouse.move(box.x + 20, box.y + 20);
  await nurse.mouse.down();
  await nurse.mouse.move(box.x + 200, box.y + 120, {steps: 8});
  await nurse.mouse.up();
  const hasInk = page => page.waitForFunction(() => {
    const canvas = document.querySelector('#canvas');
    return !document.querySelector('#board').hidden
      && canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((value, at) => at % 4 === 0 && value < 128);
  });
  await Promise.all(all.map(hasInk));
  await nurse.waitForTimeout(1000); // what is drawn is on disk a moment later
  await loket.end();
  for (const page of all) {
    await page.waitForFunction(() => !document.querySelector('#lost').hidden);
  }
  await Promise.all(all.map(page => grows(page, ['frames', 'bytes'], 3)));
  await loket.start();
  for (const page of all) {
    await page.waitForFunction(() => document.querySelector('#lost').hidden, null, {timeout: 60_000});
    await hasInk(page);
  }
  await admin.locator('#words').fill('All here');
  await admin.locator('#say button').click();
  await Promise.all(all.map(page => shows(page, '#chat', 'All here')));
  await Promise.all(all.map(page => grows(page, ['frames', 'bytes'], 3)));
  await close(...all);
});
