// Headless Chromium with a profile of its own.
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium} from 'playwright-core';

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export class Browser {
  async start(extra = []) {
    this.profile = mkdtempSync(join(tmpdir(), 'loket-web-'));
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: program, args: [...flags, ...extra], viewport: {width: 1920, height: 1080},
      timezoneId: 'Asia/Jakarta', locale: 'id-ID'});
  }

  async stop() {
    await this.context.close();
    rmSync(this.profile, {recursive: true, force: true, maxRetries: 5});
  }

  // A page that keeps what went wrong in it, in `page.problems`.
  async open(url, {width = 1920, height = 1080} = {}) {
    const page = await this.context.newPage();
    page.problems = [];
    page.on('pageerror', error => page.problems.push(String(error)));
    page.on('console', message => {
      if (message.type() === 'error' && !/Failed to load resource|WebSocket connection/.test(message.text())) {
        page.problems.push(message.text());
      }
    });
    await page.setViewportSize({width, height});
    await page.goto(url);
    return page;
  }
}
