// Looks at what stands on a page as somebody would who sees badly, has large fingers or a small phone; and takes its picture
// in every language, light and dark, where LOKET_PICTURES names a folder.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env.LOKET_PICTURES;
const SMALLEST = 44; // px, of what is pressed

// speak(language) puts the page into that language.
export async function look(page, name, speak, size) {
  await page.setViewportSize(size);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({colorScheme});
    for (const language of ['id', 'th', 'en']) {
      await speak(language);
      await page.waitForFunction(wanted => document.documentElement.lang === wanted, language);
      await checkRoom(page, `${name} ${language}`);
      if (pictures) {
        mkdirSync(pictures, {recursive: true});
        await page.screenshot({path: join(pictures, `${name}-${language}-${colorScheme}.png`), fullPage: true});
      }
    }
    await checkAccess(page, `${name} ${colorScheme}`);
  }
  await page.emulateMedia({colorScheme: 'light'});
}

async function checkRoom(page, name) {
  const found = await page.evaluate(smallest => {
    const isSeen = element => element.offsetParent !== null && getComputedStyle(element).visibility !== 'hidden';
    const wide = Array.from(document.body.querySelectorAll('*')).filter(isSeen)
      .filter(element => {
        const {left, right} = element.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1;
      })
      .map(element => `${element.tagName}#${element.id} ${element.textContent.slice(0, 40)}`);
    const small = Array.from(document.querySelectorAll('button, select, a, input')).filter(isSeen)
      .filter(element => {
        const {width, height} = element.getBoundingClientRect();
        return width < smallest - .5 || height < smallest - .5;
      }).map(element => `${element.id} ${element.getBoundingClientRect().height}`);
    // Upright screens stand, but for what one holds: what is pressed is where one reaches from a wheelchair.
    const high = document.body.dataset.reach === undefined || innerHeight < innerWidth || innerWidth < 600 ? []
      : Array.from(document.querySelectorAll('button')).filter(isSeen)
        .filter(element => element.getBoundingClientRect().top < innerHeight * (document.documentElement.classList.contains('is-large') ? .3 : .4))
        .map(({id, textContent}) => `${id} ${textContent}`);
    return {high, small, wide, isWider: document.documentElement.scrollWidth > innerWidth};
  }, SMALLEST);
  assert.deepEqual(found, {high: [], small: [], wide: [], isWider: false}, name);
}

// Run beside the page's own scripts, which its policy would not let it be.
async function checkAccess(page, name) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => (await window.axe.run()).violations
    .map(({id, nodes}) => `${id}: ${nodes.map(node => node.html).join(' ')}`));
  assert.deepEqual(found, [], name);
}
