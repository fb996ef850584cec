// The page of a consultation against loket itself: two people in two browsers see and hear each other.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {Browser} from './support/browser.js';
import {Cable} from './support/cable.js';
import {look} from './support/look.js';
import {Loket} from './support/loket.js';
import {close, countWays, drawMany, grows, media, openAs, plan, shows} from './support/meeting.js';

const PHONE = {width: 390, height: 844};
const DESK = {width: 1280, height: 800};
const HEAVIEST = 300 * 1024; // bytes of all that the page is made of, letters included
const phone = new Browser();
const desk = new Browser();
const loket = new Loket({LOKET_MESSAGES_PER_SECOND: '1000'}, '[telemedicine]\nservices = ["G"]\n');
before(async () => {
  await loket.start();
  await Promise.all([phone.start(media), desk.start(media)]);
  await Promise.all([phone, desk].map(browser => countWays(browser)));
});
after(async () => {
  await Promise.all([phone.stop(), desk.stop()]);
  await loket.remove();
});

const speak = page => language => page.locator('#language').selectOption(language);

const appointment = name => plan(loket, name);
const openPatient = ({inviteUrl}, url = loket.url) => phone.open(`${url}${inviteUrl}&lang=en`, PHONE);
const openStaff = made => openAs(desk, 'doctor', loket, made, DESK);

async function inTheRoom(name, url) {
  const made = await appointment(name);
  const staff = await openStaff(made);
  await staff.locator('#enter').click();
  await shows(staff, '#alone', 'Nobody else');
  const patient = await openPatient(made, url);
  await shows(patient, '#camera-state', 'Works');
  await patient.locator('#enter').click();
  await shows(patient, '#lobby-place', 'Place 1');
  await staff.locator('#knocks button', {hasText: 'Let in'}).click();
  await shows(patient, '.person:not(.is-own) .label', 'doctor');
  await shows(staff, '.person:not(.is-own) .label', name);
  return {made, staff, patient};
}

test('two see and hear each other, write and draw', {timeout: 120_000}, async () => {
  const {staff, patient} = await inTheRoom('Siti');
  await Promise.all([grows(staff), grows(patient)]);

  await patient.locator('#words').fill('<b>Good morning</b>');
  await patient.locator('#say button').click();
  await shows(staff, '#chat', '<b>Good morning</b>');
  await shows(patient, '#chat', 'Siti.*Good morning');

  await staff.locator('#show-board').click();
  const box = await staff.locator('#canvas').boundingBox();
  await staff.mouse.move(box.x + 20, box.y + 20);
  await staff.mouse.down();
  await staff.mouse.move(box.x + 200, box.y + 120, {steps: 8});
  await staff.mouse.up();
  const ink = page => page.evaluate(() => {
    const canvas = document.querySelector('#canvas');
    const {data} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return data.reduce((sum, value, index) => sum + (index % 4 === 0 && value < 128 ? 1 : 0), 0);
  });
  await patient.waitForFunction(() => !document.querySelector('#board').hidden);
  assert.ok(await ink(patient) > 100);
  await patient.locator('#undo').click(); // not one's own
  await shows(patient, '#notice', 'nothing of yours');
  await staff.locator('#undo').click();
  await patient.waitForFunction(() => {
    const canvas = document.querySelector('#canvas');
    return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.every(value => value === 255);
  });

  await patient.locator('#picture').click(); // sound goes on
  await staff.waitForFunction(() => document.querySelector('.person:not(.is-own) .no-picture').textContent === 'Sound only');
  await grows(staff, ['bytes']);
  await patient.evaluate(() => window.scrollTo(0, 0));
  for (const id of ['sound', 'leave']) { // at hand, however much stands above
    const {y, height} = await patient.locator(`#${id}`).boundingBox();
    assert.ok(y + height <= PHONE.height, `${id} ${y}`);
  }
  await look(patient, 'consult-room', speak(patient), PHONE);
  await look(staff, 'consult-room-desk', speak(staff), DESK);
  await speak(staff)('en');
  await speak(patient)('id');
  await shows(patient, '#chat', 'Siti · \\d\\d\\.\\d\\d'); // as they are written there, also of what was said before
  await speak(patient)('en');

  await patient.locator('#leave').click(); // leaving ends nothing
  await shows(patient, '#message-title', 'You have left');
  assert.equal(await patient.locator('#notice').textContent(), ''); // of who came and went
  await shows(staff, '#alone', 'Nobody else');
  await patient.locator('#return').click();
  await shows(patient, '.person:not(.is-own) .label', 'doctor');
  await staff.locator('#finish').click();
  await shows(patient, '#message-title', 'The consultation is over');
  await shows(staff, '#message-title', 'The consultation is over');
  assert.equal(await staff.locator('#notice').textContent(), '');
  await close(staff, patient);
});

test('each way opens at the first try', {timeout: 120_000}, async () => {
  for (const name of ['Agus', 'Bayu', 'Citra', 'Dian', 'Endah', 'Fitri']) {
    const {staff, patient} = await inTheRoom(name);
    for (const page of [staff, patient]) {
      await page.waitForFunction(() => window.ways.some(one => one.connectionState === 'connected'), null, {timeout: 6000});
      assert.equal(await page.evaluate(() => window.ways.length), 1);
    }
    await staff.locator('#finish').click();
    await shows(patient, '#message-title', 'The consultation is over');
    await close(staff, patient);
  }
});

test('two who offer at the same time get along', {timeout: 120_000}, async () => {
  const {staff, patient} = await inTheRoom('Galih');
  await Promise.all([grows(staff), grows(patient)]);
  const pages = [staff, patient];
  const offers = page => page.evaluate(() => {
    const [way] = window.ways;
    const session = () => /^a=ice-ufrag:(.*)$/m.exec(way.localDescription.sdp)[1];
    const before = session();
    window.isNew = () => way.connectionState === 'connected' && way.signalingState === 'stable' && session() !== before;
    way.restartIce();
  });
  for (let i = 0; i < 5; ++i) {
    await Promise.all(pages.map(offers));
    for (const page of pages) {
      await page.waitForFunction(() => window.isNew());
    }
    await Promise.all([grows(staff), grows(patient)]);
  }
  for (const page of pages) {
    assert.equal(await page.evaluate(() => window.ways.length), 1); // and nothing was built anew
  }
  await close(staff, patient);
});

test('sound and picture go on while the server is away', {timeout: 120_000}, async () => {
  const {staff, patient} = await inTheRoom('Budi');
  await Promise.all([grows(staff), grows(patient)]);
  await staff.locator('#words').fill('Before');
  await staff.locator('#say button').click();
  await shows(patient, '#chat', 'Before');
  await loket.end();
  await patient.waitForFunction(() => !document.querySelector('#lost').hidden);
  await Promise.all([grows(staff), grows(patient)]);
  await loket.start();
  for (const page of [staff, patient]) {
    await page.waitForFunction(() => document.querySelector('#lost').hidden);
    await shows(page, '#chat', 'Before');
  }
  await patient.locator('#words').fill('After');
  await patient.locator('#say button').click();
  await shows(staff, '#chat', 'After');
  await Promise.all([grows(staff), grows(patient)]);
  assert.equal(await staff.evaluate(() => window.ways.filter(one => one.connectionState === 'connected').length), 1);
  await close(staff, patient);
});

test('a screen is shown until one leaves, whatever happens on the way', {timeout: 120_000}, async () => {
  const cable = new Cable(loket.port);
  await cable.start();
  const made = await appointment('Lina');
  const staff = await openAs(desk, 'doctor', {...loket, url: cable.url}, made, DESK);
  await staff.evaluate(() => { // there is no screen to choose here
    const canvas = document.createElement('canvas');
    setInterval(() => canvas.getContext('2d').fillRect(0, 0, Math.random() * 300, 99), 50);
    navigator.mediaDevices.getDisplayMedia = async () => {
      const stream = canvas.captureStream(20);
      [window.shown] = stream.getVideoTracks();
      return stream;
    };
  });
  await staff.locator('#enter').click();
  const patient = await openPatient(made);
  await patient.locator('#enter').click();
  await shows(patient, '#lobby-place', 'Place 1');
  await staff.locator('#knocks button', {hasText: 'Let in'}).click();
  await shows(patient, '.person:not(.is-own) .label', 'doctor');
  const sends = isScreen => staff.waitForFunction(wanted => {
    const way = window.ways.find(one => one.connectionState === 'connected');
    return way && way.getSenders().some(({track}) => track && track.kind === 'video' && (track === window.shown) === wanted);
  }, isScreen);
  await sends(false).catch(() => assert.fail('no camera is sent'));
  await staff.locator('#screen').click();
  await sends(true);
  for (const wanted of ['false', 'true']) { // the camera is another thing
    await staff.locator('#picture').click();
    await staff.waitForFunction(is => document.querySelector('#picture').getAttribute('aria-pressed') === is, wanted);
    await sends(true);
  }
  cable.cut();
  await staff.waitForFunction(() => !document.querySelector('#lost').hidden);
  cable.mend();
  await staff.waitForFunction(() => document.querySelector('#lost').hidden);
  await patient.locator('#words').fill('There?');
  await patient.locator('#say button').click();
  await shows(staff, '#chat', 'There?');
  await sends(true);
  await staff.locator('#screen').click();
  await sends(false);
  assert.equal(await staff.evaluate(() => window.shown.readyState), 'ended');
  await staff.locator('#screen').click();
  await sends(true);
  await staff.locator('#finish').click();
  await shows(staff, '#message-title', 'The consultation is over');
  assert.equal(await staff.evaluate(() => window.shown.readyState), 'ended'); // nobody sees it any more
  await close(staff, patient);
  await cable.stop();
});

test('a stroke that is on its way when others clear stays', {timeout: 60_000}, async () => {
  const page = await desk.open(`${loket.url}/consult?lang=en`, DESK);
  const left = await page.evaluate(async () => {
    const {Board} = await import('/web/consult/board.js');
    const sent = [];
    const board = new Board(document.createElement('canvas'), {
      draw: () => new Promise(answered => sent.push(answered)), refused: () => {}, text: () => ''});
    const stroke = at => ({tool: 'pen', color: '#000000', width: 3, points: [at, at]});
    board.add(1, stroke(1));
    const drawn = [board.put(stroke(2)), board.put(stroke(3))];
    board.clear(); // came before it
    sent[0]({seq: 3});
    await drawn[0];
    board.replace([{seq: 1, data: stroke(1)}, {seq: 3, data: stroke(2)}]);
    sent[1]({seq: 5});
    await drawn[1];
    return board.items.map(({seq, data}) => [seq, data.points[0]]);
  });
  assert.deepEqual(left, [[1, 1], [3, 2], [5, 3]]);
  await close(page);
});

test('who is cut off for a while comes back', {timeout: 120_000}, async () => {
  const cable = new Cable(loket.port);
  await cable.start();
  const {staff, patient} = await inTheRoom('Ani', cable.url);
  cable.cut();
  await patient.waitForFunction(() => !document.querySelector('#lost').hidden);
  cable.mend();
  await patient.waitForFunction(() => document.querySelector('#lost').hidden);
  await patient.locator('#words').fill('Here again');
  await patient.locator('#say button').click();
  await shows(staff, '#chat', 'Here again');
  await patient.reload(); // a new page: all begins anew
  await shows(patient, '#camera-state', 'Works');
  await patient.locator('#enter').click();
  await shows(patient, '#chat', 'Here again');
  await Promise.all([grows(staff), grows(patient)]);
  await close(staff, patient);
  await cable.stop();
});

test("from the patient's page of a visit to its consultation", {timeout: 120_000}, async () => {
  const {visit} = await loket.call('registrar', '/queue/visits', {serviceId: 'G', patientName: 'Gita'});
  const own = await phone.open(`${loket.url}/t/${visit.token}?lang=en`, PHONE);
  await shows(own, '#consult', 'by video');
  await look(own, 'consult-patient', speak(own), PHONE);
  await speak(own)('en');
  await own.locator('#consult-link').click();
  await shows(own, '#camera-state', 'Works');
  await own.locator('#enter').click();
  await shows(own, '#lobby-place', 'Place');
  const {visit: other} = await loket.call('registrar', '/queue/visits', {serviceId: 'R', patientName: 'Hadi'});
  const plain = await phone.open(`${loket.url}/t/${other.token}?lang=en`, PHONE);
  await shows(plain, '#number', 'R-');
  assert.equal(await plain.locator('#consult').isVisible(), false);
  await close(own, plain);
});

test('an interpreter comes by an invitation that opens once', {timeout: 120_000}, async () => {
  const made = await appointment('Indah');
  const staff = await openStaff(made);
  await staff.locator('#enter').click();
  const {inviteUrl} = await loket.call('doctor', `/telemedicine/appointments/${made.id}/invite`, {guestName: 'Rudi, interpreter'});
  const guest = await phone.open(`${loket.url}${inviteUrl}&lang=en`, PHONE);
  await shows(guest, '#camera-state', 'Works');
  await guest.reload(); // this browser has it
  await shows(guest, '#camera-state', 'Works');
  await guest.locator('#enter').click();
  await shows(guest, '#lobby-place', 'Place');
  await staff.locator('#knocks button', {hasText: 'Let in'}).click();
  await shows(staff, '.person:not(.is-own) .label', 'Rudi, interpreter');
  await Promise.all([grows(staff), grows(guest)]);
  const other = await desk.open(`${loket.url}${inviteUrl}&lang=en`, DESK);
  await shows(other, '#message-title', 'was used');
  const late = await loket.call('doctor', `/telemedicine/appointments/${made.id}/invite`, {guestName: 'Ani'});
  await staff.locator('#finish').click();
  await shows(guest, '#message-title', 'The consultation is over');
  await other.goto(`${loket.url}${late.inviteUrl}&lang=en`);
  await shows(other, '#message-title', 'The consultation is over');
  await other.goto(`${loket.url}/consult/${made.roomId}?invitation=guessed&lang=en`);
  await shows(other, '#message-title', 'belongs to no consultation');
  await close(staff, guest, other);
});

test('devices change on the way, and who is silent stays so', {timeout: 120_000}, async () => {
  const {staff, patient} = await inTheRoom('Joko');
  await Promise.all([grows(staff), grows(patient)]);
  const sent = kind => patient.evaluate(what => {
    const {track} = window.ways.find(one => one.connectionState === 'connected').getSenders().find(one => one.track && one.track.kind === what);
    return {id: track.id, isOn: track.enabled, device: track.getSettings().deviceId};
  }, kind);
  await patient.locator('#sound').click();
  await patient.waitForFunction(() => document.querySelector('#sound').getAttribute('aria-pressed') === 'false');
  await patient.locator('#show-devices').click();
  const before = await sent('audio');
  const other = (await patient.locator('#microphone option').evaluateAll(options => options.map(one => one.value)))
    .find(id => id !== before.device);
  await patient.locator('#microphone').selectOption(other);
  await patient.waitForFunction(id => window.ways.some(one => one.getSenders().some(({track}) => track && track.getSettings().deviceId === id)), other);
  assert.equal((await sent('audio')).isOn, false);
  assert.equal(await patient.locator('#sound').getAttribute('aria-pressed'), 'false');
  await patient.locator('#sound').click();
  await patient.waitForFunction(() => document.querySelector('#sound').getAttribute('aria-pressed') === 'true');
  await grows(staff);

  const {id} = await sent('video');
  await patient.evaluate(gone => { // it is pulled out
    const sender = window.ways.map(one => one.getSenders().find(({track}) => track && track.id === gone)).find(Boolean);
    sender.track.dispatchEvent(new Event('ended'));
  }, id);
  await patient.waitForFunction(gone => window.ways.some(one => one.connectionState === 'connected'
    && one.getSenders().some(({track}) => track && track.kind === 'video' && track.id !== gone)), id);
  await grows(staff);
  await look(patient, 'consult-devices', speak(patient), PHONE);
  await close(staff, patient);
});

test('a board of 5,000 strokes is there within a second', {timeout: 120_000}, async () => {
  const made = await appointment('Kartika');
  const staff = await openStaff(made);
  await staff.locator('#enter').click();
  await shows(staff, '#alone', 'Nobody else');
  await drawMany(loket, made.roomId, 5000);
  await staff.reload();
  await shows(staff, '#camera-state', 'Works');
  await staff.evaluate(() => {
    document.querySelector('#enter').addEventListener('click', () => { window.entered = performance.now(); }, true);
    const pen = document.querySelector('#canvas').getContext('2d');
    const look = () => {
      if (pen.getImageData(1599, 999, 1, 1).data[0] < 128) { // the last one's corner
        window.drawn = performance.now();
      } else {
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  });
  await staff.locator('#enter').click();
  await staff.waitForFunction(() => window.drawn);
  const time = await staff.evaluate(() => window.drawn - window.entered);
  assert.ok(time < 1000, String(time));
  await close(staff);
});

test('before the room', {timeout: 120_000}, async () => {
  const made = await appointment('Wati');
  const patient = await openPatient(made);
  await shows(patient, '#network-state', 'Works');
  await look(patient, 'consult-check', speak(patient), PHONE);
  await patient.locator('#enter-sound').click();
  await shows(patient, '#lobby-place', 'Place|Urutan|ลำดับ');
  await look(patient, 'consult-lobby', speak(patient), PHONE);
  await speak(patient)('en');
  await loket.call('doctor', `/telemedicine/rooms/${made.roomId}/lobby-message`, {message: 'Five minutes'});
  await shows(patient, '#lobby-messages', 'Five minutes');
  const {rooms} = await loket.get('doctor', '/telemedicine/rooms');
  const [waiting] = rooms.find(room => room.roomId === made.roomId).waiting;
  assert.equal(waiting.devices.camera, true);
  await loket.call('doctor', `/telemedicine/rooms/${made.roomId}/deny`, {connectionId: waiting.connectionId, reason: 'Come at noon'});
  await shows(patient, '#message-text', 'Come at noon');
  const weight = await patient.evaluate(() => performance.getEntriesByType('resource').reduce((sum, {transferSize}) => sum + transferSize, 0));
  assert.ok(weight < HEAVIEST, String(weight));
  await close(patient);
  const lost = await phone.open(`${loket.url}/consult/${made.roomId}?visit=guessed&lang=en`, PHONE);
  await shows(lost, '#message-title', 'belongs to no consultation');
  await close(lost);
});

test("the staff's list", {timeout: 120_000}, async () => {
  const made = await appointment('Dewi');
  const list = await desk.open(`${loket.url}/consult?lang=en`, DESK);
  await list.waitForFunction(() => document.querySelector('#sign').offsetParent || document.querySelector('#list').offsetParent);
  if (await list.locator('#sign').isVisible()) {
    await list.locator('#user').fill('doctor');
    await list.locator('#password').fill('demo12345');
    await list.locator('#sign button').click();
  }
  await shows(list, '#today', 'Dewi');
  const patient = await openPatient(made);
  await patient.locator('#enter-sound').click();
  await shows(list, '#today', 'Dewi waits since');
  await list.locator('#plan-name').fill('Eka');
  await list.locator('#plan button').click();
  await list.waitForFunction(() => /visit=/.test((document.querySelector('#today input') || {}).value));
  await look(list, 'consult-list', speak(list), DESK);
  await speak(list)('en');
  await list.locator('#today a', {hasText: 'Open'}).first().click();
  await shows(list, '#camera-state', 'Works');
  await close(list, patient);
});
