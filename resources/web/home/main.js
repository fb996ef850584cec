// The front page: says where everything is.

import {applyTheme} from '/web/common/theme.js';
import {LANGUAGES, chooseLanguage, loadWords} from '/web/common/words.js';

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

function link(text, address) {
  const element = document.createElement('a');
  element.href = address;
  element.textContent = text;
  return element;
}

async function begin() {
  const params = new URLSearchParams(location.search);
  applyTheme(params.get('theme'));
  const words = await loadWords('home', chooseLanguage(params.get('lang'), navigator.languages || [navigator.language]));
  document.documentElement.lang = words.language;
  document.querySelectorAll('[data-word]').forEach(element => {
    element.textContent = words.text(element.dataset.word);
  });
  document.querySelectorAll('[data-address]').forEach(element => {
    element.textContent = location.origin;
  });
  for (const language of LANGUAGES) {
    const name = words.text(`language.${language}`);
    document.getElementById('screens').appendChild(link(name, `/display?lang=${language}`));
    const choice = link(name, `/?lang=${language}`);
    choice.toggleAttribute('aria-current', language === words.language);
    document.getElementById('languages').appendChild(choice);
  }
  const local = document.getElementById('local');
  local.textContent = words.text('home.localOnly', location.hostname);
  local.hidden = !LOCAL.includes(location.hostname);
}

begin();
