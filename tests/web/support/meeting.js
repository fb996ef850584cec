// What tests of consultations do with the pages of those who meet.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import WebSocket from 'ws';

// A camera that paints and a microphone that beeps, for Chromium; `fps` pictures a second.
export const mediaOf = fps => [`--use-fake-device-for-media-stream=fps=${fps}`, '--use-fake-ui-for-media-stream',
  '--allow-loopback-in-peer-connection', '--autoplay-policy=no-user-gesture-required'];
export const media = mediaOf(20);

// From now on each page keeps its ways to others in `window.ways`, so that they can be asked. `turn`: the port at which
// it finds the relay, instead of the one that it is told.
export const countWays = (browser, turn = 0) => browser.context.addInitScript(port => {
  window.ways = [];
  const Original = window.RTCPeerConnection;
  window.RTCPeerConnection = function (setup, ...more) {
    const found = setup && setup.iceServers && port ? {...setup, iceServers: setup.iceServers.map(one => ({...one,
      urls: [].concat(one.urls).map(url => url.replace(/:\d+(\?|$)/, `:${port}$1`))}))} : setup;
    const way = new Original(found, ...more);
    window.ways.push(way);
    return way;
  };
  window.RTCPeerConnection.prototype = Original.prototype;
}, turn);

export const shows = (page, selector, wanted, options) => page.waitForFunction(([where, what]) => {
  const element = document.querySelector(where);
  return element && element.offsetParent !== null && new RegExp(what).test(element.textContent);
}, [selector, wanted], options);

export async function plan(loket, patientName) {
  const {appointment, inviteUrl} = await loket.call('doctor', '/telemedicine/appointments', {patientName});
  return {...appointment, inviteUrl};
}

// One of staff, who signs in where that is asked, before the door.
export async function openAs(browser, user, loket, {roomId}, size, more = '') {
  const page = await browser.open(`${loket.url}/consult/${roomId}?lang=en${more}`, size);
  await page.waitForFunction(() => document.querySelector('#sign').offsetParent || document.querySelector('#check').offsetParent);
  if (await page.locator('#sign').isVisible()) {
    await page.locator('#user').fill(user);
    await page.locator('#password').fill('demo12345');
    await page.locator('#sign button').click();
  }
  await shows(page, '#camera-state', 'Works');
  return page;
}

export async function close(...pages) {
  for (const page of pages) {
    assert.deepEqual(page.problems, []);
    await page.close();
  }
}

// So many strokes on a room's whiteboard, by one of staff who leaves again; the last one goes into the far corner.
export async function drawMany(loket, roomId, count) {
  await loket.get('nurse', '/telemedicine/rooms');
  const ws = new WebSocket(`${loket.url.replace('http', 'ws')}/ws?token=${loket.tokens.get('nurse')}`);
  const answers = new Map();
  ws.on('message', text => {
    const {type, id} = JSON.parse(text);
    if (answers.has(id)) {
      answers.get(id)(type);
    }
  });
  await once(ws, 'open');
  const ask = (id, message) => new Promise(answered => {
    answers.set(id, answered);
    ws.send(JSON.stringify({id, roomId, ...message}));
  });
  assert.equal(await ask('in', {type: 'telemedicine_user_joined'}), 'reply');
  for (let i = 0; i < count; ++i) {
    const points = i < count - 1 ? [i % 1000, i / 5, (i + 7) % 1000, i / 5] : [900, 900, 1000, 1000];
    const data = {tool: 'pen', color: '#102030', width: 3, points};
    while (await ask(`${i}`, {type: 'whiteboard_update', data}) !== 'reply') {
      await new Promise(resolve => setTimeout(resolve, 100)); // it was too much at once
    }
  }
  await ask('out', {type: 'telemedicine_user_left'});
  ws.close();
}

// What has come in by each way that is open: [{frames, bytes}].
export const receivedEach = page => page.evaluate(async () => {
  const all = [];
  for (const way of window.ways.filter(one => one.connectionState === 'connected')) {
    const sums = {frames: 0, bytes: 0};
    (await way.getStats()).forEach(report => {
      if (report.type === 'inbound-rtp') {
        sums[report.kind === 'video' ? 'frames' : 'bytes'] += report.kind === 'video' ? report.framesDecoded || 0 : report.bytesReceived;
      }
    });
    all.push(sums);
  }
  return all;
});

// Waits until by each of `ways` ways more has come in of each of these, sound and pictures.
export async function grows(page, members = ['frames', 'bytes'], ways = 1) {
  const before = await receivedEach(page);
  for (let tries = 0; ; ++tries) {
    const now = await receivedEach(page);
    const grown = now.filter((sums, at) => members.every(member => sums[member] > ((before[at] || {})[member] || 0) + 10));
    if (grown.length >= ways) {
      return;
    }
    assert.ok(tries < 200, `${JSON.stringify(before)} ${JSON.stringify(now)}`);
    await page.waitForTimeout(200);
  }
}
