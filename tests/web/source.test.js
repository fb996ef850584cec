// What the pages are made of: only what browsers of 2019 know, nothing from elsewhere, nothing inline.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {parse} from 'acorn';
import {pagesFolder} from './support/pages.js';

const files = readdirSync(pagesFolder, {recursive: true}).map(String);
const ending = suffix => files.filter(file => file.endsWith(suffix)).map(file => [file, readFileSync(join(pagesFolder, file), 'utf8')]);
const index = JSON.parse(readFileSync(join(pagesFolder, 'pages.json'), 'utf8'));

test('scripts are ECMAScript 2019', () => {
  const scripts = ending('.js');
  assert.ok(scripts.length > 8);
  for (const [file, text] of scripts) {
    const isOld = file.endsWith('old.js');
    assert.doesNotThrow(() => parse(text, {ecmaVersion: isOld ? 5 : 2019, sourceType: isOld ? 'script' : 'module'}), file);
  }
});

test('no script turns text into markup or code', () => {
  for (const [file, text] of ending('.js')) {
    assert.doesNotMatch(text, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/, file);
  }
});

test('style sheets use nothing that came later', () => {
  for (const [file, text] of ending('.css')) {
    const rules = text.replace(/\/\*[^]*?\*\//g, '');
    assert.doesNotMatch(rules, /[^-]\bgap:|\bclamp\(|\b(min|max)\(|aspect-ratio|\binset:|:is\(|:where\(|:has\(|\d[dls]vh|@container|@layer/, file);
  }
});

test('pages have nothing inline and take nothing from other hosts', () => {
  const pages = ending('.html');
  assert.equal(pages.length, 6);
  for (const [file, text] of pages) {
    assert.doesNotMatch(text, /<style|\sstyle=|\son[a-z]+=|javascript:/i, file);
    assert.doesNotMatch(text, /(src|href)="(?!\/)/, file);
    for (const [, attributes, body] of text.matchAll(/<script([^>]*)>([^<]*)/g)) {
      assert.match(attributes, /src="\/web\//, file);
      assert.equal(body, '', file);
    }
    for (const [, path] of text.matchAll(/(?:src|href)="(\/[^"]*)"/g)) {
      assert.ok(index.pages.some(page => page.path === path), `${file}: ${path}`);
    }
  }
});

test('every import and every url() is a page', () => {
  for (const [file, text] of [...ending('.js'), ...ending('.css')]) {
    for (const [, path] of text.matchAll(/(?:from '|url\()(\/[^')]*)/g)) {
      assert.ok(index.pages.some(page => page.path === path), `${file}: ${path}`);
    }
  }
});

test('every word that a page asks for is there in every language', () => {
  const asked = new Set();
  for (const [, text] of ending('.js')) {
    for (const [, key] of text.matchAll(/'((?:consult|display|connection|pairing|patient|kiosk|browser|home|trust|page)\.[A-Za-z]+)'/g)) {
      asked.add(key);
    }
  }
  for (const [, text] of ending('.html')) {
    for (const [, key] of text.matchAll(/data-(?:word|label)="([^"]+)"/g)) {
      asked.add(key);
    }
  }
  for (const page of ['consult', 'display', 'patient', 'kiosk', 'home', 'trust']) { // each has what it asks for
    const words = JSON.parse(readFileSync(join(pagesFolder, `web/strings/${page}/en.json`), 'utf8'));
    for (const [name, text] of [...ending('.js'), ...ending('.html')].filter(([name]) => name.includes(`/${page}/`))) {
      for (const [, key] of text.matchAll(/["']((?:consult|display|patient|kiosk|home|trust|page)\.[A-Za-z]+)["']/g)) {
        assert.ok(key in words, `${name}: ${key}`);
      }
    }
  }
  for (const language of ['id', 'en', 'th']) {
    const words = Object.assign({}, ...['consult', 'display', 'patient', 'kiosk', 'home', 'trust'].map(page =>
      JSON.parse(readFileSync(join(pagesFolder, `web/strings/${page}/${language}.json`), 'utf8'))));
    const ages = ['age.seconds', 'age.minutes', 'age.hours'];
    assert.deepEqual(Object.keys(words).filter(key => !key.startsWith('language.')).sort(), [...asked, ...ages].sort());
    assert.ok(ages.every(key => words[key].one.includes('%n') && words[key].other.includes('%n')));
  }
});
