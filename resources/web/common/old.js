// For browsers that know no modules: says so, in the page's language, with what they do know.
(function () {
  'use strict';
  var wanted = /[?&]lang=(id|en|th)/.exec(window.location.search);
  var request = new XMLHttpRequest();
  request.onload = function () {
    var box = document.getElementById('old');
    box.appendChild(document.createTextNode(JSON.parse(request.responseText)['browser.tooOld']));
    box.hidden = false;
    box.removeAttribute('hidden');
  };
  request.open('GET', '/web/strings/home/' + (wanted ? wanted[1] : 'id') + '.json');
  request.send();
}());
