// The page `/trust`: how a phone comes to trust the house's own authority, so that its browser gives camera and
// microphone to consultations.

import {applyTheme} from '/web/common/theme.js';
import {LANGUAGES, chooseLanguage, loadWords} from '/web/common/words.js';

function fillLanguages(words) {
  const list = document.getElementById('languages');
  for (const language of LANGUAGES) {
    const choice = document.createElement('a');
    choice.href = `/trust?lang=${language}`;
    choice.lang = language;
    choice.textContent = words.text(`language.${language}`);
    choice.toggleAttribute('aria-current', language === words.language);
    list.appendChild(choice);
  }
}

async function begin() {
  const params = new URLSearchParams(location.search);
  applyTheme(params.get('theme'));
  const words = await loadWords('trust', chooseLanguage(params.get('lang'), navigator.languages || [navigator.language]));
  document.documentElement.lang = words.language;
  document.querySelectorAll('[data-word]').forEach(element => {
    element.textContent = words.text(element.dataset.word);
  });
  fillLanguages(words);
  const {trust} = await fetch('/network/trust').then(answer => answer.json());
  document.getElementById('fingerprint').textContent = trust.fingerprint || '';
  document.getElementById('download').href = trust.certificate || '';
  document.getElementById('steps').hidden = !trust.fingerprint;
  document.getElementById('none').hidden = Boolean(trust.fingerprint);
}

begin();
