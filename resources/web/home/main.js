// The front page: says where everything is.

import {showPage} from '/web/common/page.js';
import {LANGUAGES} from '/web/common/words.js';

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

async function begin() {
  const words = await showPage('home', '/');
  document.querySelectorAll('[data-address]').forEach(element => {
    element.textContent = location.origin;
  });
  for (const language of LANGUAGES) {
    const screen = document.createElement('a');
    screen.href = `/display?lang=${language}`;
    screen.textContent = words.text(`language.${language}`);
    document.getElementById('screens').appendChild(screen);
  }
  const local = document.getElementById('local');
  local.textContent = words.text('home.localOnly', location.hostname);
  local.hidden = !LOCAL.includes(location.hostname);
}

begin();
