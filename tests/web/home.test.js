// The front page.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {Browser} from './support/browser.js';
import {FakeServer} from './support/fakeserver.js';

const browser = new Browser();
const server = new FakeServer();
before(async () => {
  await server.start();
  await browser.start();
});
after(async () => {
  await browser.stop();
  await server.stop();
});

for (const [language, lead] of [['id', /Antrean/], ['en', /queue/], ['th', /คิว/]]) {
  test(`says in ${language} what this is and how to connect`, async () => {
    const page = await browser.open(`${server.url}/?lang=${language}`, {width: 390, height: 844});
    await page.waitForSelector('#screens a');
    assert.match(await page.locator('.head p').textContent(), lead);
    assert.deepEqual(await page.locator('#screens a').evaluateAll(links => links.map(link => link.getAttribute('href'))),
      ['/display?lang=id', '/display?lang=en', '/display?lang=th']);
    const commands = await page.locator('pre').allTextContents();
    assert.deepEqual(commands, ['display ', ''].map(shell => `loket ${shell}--connect ${server.url}`));
    assert.equal(await page.locator('[data-word]:empty').count(), 0);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    assert.deepEqual(page.problems, []);
    await page.close();
  });
}
