// What stands on a page in its language, and the choice of another one.

import {applyTheme} from '/web/common/theme.js';
import {LANGUAGES, chooseLanguage, loadWords} from '/web/common/words.js';

// Every element with data-word says it, every one with data-label is called so.
export function fillWords(words) {
  document.documentElement.lang = words.language;
  document.querySelectorAll('[data-word]').forEach(element => setText(element, words.text(element.dataset.word)));
  document.querySelectorAll('[data-label]').forEach(element => element.setAttribute('aria-label', words.text(element.dataset.label)));
}

// What stands already is left as it is: a screen reader would say it again.
export function setText(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

// The languages in a list; `choose(code)` when one is chosen.
export function listLanguages(select, words, choose) {
  for (const code of LANGUAGES) {
    const option = document.createElement('option');
    option.value = code;
    option.lang = code;
    option.textContent = words.text(`language.${code}`);
    select.appendChild(option);
  }
  select.value = words.language;
  select.addEventListener('change', () => choose(select.value));
}

// A page that stands still, which links to itself in the other languages. Gives its words.
export async function showPage(name, address) {
  const query = new URLSearchParams(location.search);
  applyTheme(query.get('theme'));
  const words = await loadWords(name, chooseLanguage(query.get('lang'), navigator.languages || [navigator.language]));
  fillWords(words);
  for (const code of LANGUAGES) {
    const choice = document.createElement('a');
    choice.href = `${address}?lang=${code}`;
    choice.lang = code;
    choice.textContent = words.text(`language.${code}`);
    choice.toggleAttribute('aria-current', code === words.language);
    document.getElementById('languages').appendChild(choice);
  }
  return words;
}
