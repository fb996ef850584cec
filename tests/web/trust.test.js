// The page with which a phone comes to trust the house, over https with the house's own certificate.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {Browser} from './support/browser.js';
import {look} from './support/look.js';
import {Loket} from './support/loket.js';

const browser = new Browser();
const loket = new Loket();
before(async () => {
  const made = spawnSync(process.env.LOKET_PROGRAM, ['tls', '--data', loket.data], {encoding: 'utf8'});
  assert.equal(made.status, 0, made.stderr);
  await loket.start();
  await browser.start(['--ignore-certificate-errors']);
});
after(async () => {
  await browser.stop();
  await loket.remove();
});

for (const [kind, size] of [['phone', {width: 390, height: 844}], ['desk', {width: 1280, height: 800}]]) {
  test(`says what to do, on a ${kind}`, async () => {
    const page = await browser.open(`${loket.url}/trust?lang=en`, size);
    const speak = async language => {
      await page.goto(`${loket.url}/trust?lang=${language}`);
      await page.waitForSelector('#steps:not([hidden])');
    };
    await look(page, `trust-${kind}`, speak, size);
    assert.equal(await page.locator('[data-word]:empty').count(), 0);
    assert.match(await page.locator('#fingerprint').textContent(), /^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    assert.deepEqual(await page.locator('#fingerprint span').evaluateAll(lines => lines.map(line => line.getClientRects().length
      && line.textContent.match(/\w\w/g).length)), [8, 8, 8, 8]); // no pair is torn apart
    assert.deepEqual(page.problems, []);
    await page.close();
  });
}

test('gives the certificate of the authority', async () => {
  const page = await browser.open(`${loket.url}/trust?lang=id`);
  await page.waitForSelector('#steps:not([hidden])');
  const [load] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
  assert.equal(load.suggestedFilename(), 'loket-authority.crt');
  assert.deepEqual(readFileSync(await load.path()), readFileSync(join(loket.data, 'tls', 'authority.crt')));
  await page.close();
});
