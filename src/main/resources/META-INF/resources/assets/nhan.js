// Everything here only adds comfort: each page works without it. Words come from data-say-* on <body>.
'use strict';
(() => {
  const say = document.body.dataset;
  const all = (selector, root = document) => root.querySelectorAll(selector);
  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };

  // The error summary takes the focus, so that a screen reader starts there.
  const summary = document.querySelector('[data-focus-on-load]');
  if (summary) {
    summary.focus();
    document.title = `${summary.querySelector('h2').textContent} – ${document.title}`;
  }

  // A bar that doesn't fit shows the entry one is at.
  all('.nav__list [aria-current], .subnav [aria-current]').forEach(entry => {
    const bar = entry.closest('.nav__list, .subnav');
    bar.scrollLeft = entry.offsetLeft - bar.offsetLeft - (bar.clientWidth - entry.offsetWidth) / 2;
  });

  // "Use my position" fills the two named inputs.
  if ('geolocation' in navigator && window.isSecureContext) {
    all('[data-position]').forEach(button => {
      const said = button.parentElement.querySelector('[role=status]');
      const input = name => (button.form || document).querySelector(`[name="${button.dataset[name]}"]`);
      const fill = ({ coords }) => {
        input('latitude').value = coords.latitude.toFixed(6);
        input('longitude').value = coords.longitude.toFixed(6);
        said.textContent = `${say.sayLocated} ${Math.round(coords.accuracy)} m`;
        button.disabled = false;
      };
      const refuse = () => {
        said.textContent = say.sayPositionDenied;
        button.disabled = false;
      };
      button.hidden = false;
      button.addEventListener('click', () => {
        button.disabled = true;
        said.textContent = say.sayLocating;
        navigator.geolocation.getCurrentPosition(fill, refuse, { enableHighAccuracy: true, timeout: 20000 });
      });
    });
  }

  // Photos are shown, with their size, before they cost mobile data. A canvas needs no blob: address in the CSP.
  const megabytes = bytes => new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 })
    .format(bytes / 1048576) + ' MB';
  const thumbnail = (file, width) => {
    const canvas = make('canvas');
    createImageBitmap(file, { resizeWidth: width }).then(bitmap => {
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
    }).catch(() => canvas.remove());
    return canvas;
  };
  all('input[type=file][data-preview]').forEach(input => input.addEventListener('change', () => {
    const limit = Number(input.dataset.maxBytes);
    document.getElementById(input.dataset.preview).replaceChildren(...Array.from(input.files, file => {
      const figure = make('figure');
      const tooBig = file.size > limit;
      const note = `${file.name} · ${megabytes(file.size)}`;
      if (file.type.startsWith('image/') && window.createImageBitmap) figure.append(thumbnail(file, Number(input.dataset.previewWidth) || 320));
      figure.append(make('figcaption', tooBig ? 'too-big' : '', tooBig ? `${note}. ${say.sayTooBig}` : note));
      return figure;
    }));
  }));

  // The photo of a paper is enlarged by a tap, to be read while typing.
  all('.preview--paper').forEach(preview => preview.addEventListener('click', () => preview.classList.toggle('is-large')));

  // A second press sends nothing; a slow upload shows how far it is.
  const guard = (form, button) => {
    const status = make('div', 'sending', say.saySending);
    status.setAttribute('role', 'status');
    button.setAttribute('aria-disabled', 'true');
    button.parentElement.append(status);
    const release = () => {
      button.removeAttribute('aria-disabled');
      status.remove();
      delete form.dataset.sent;
    };
    return { status, release };
  };
  // A form that was refused comes back with the files that were chosen, but for one that was the reason.
  const choose = (name, files) => {
    const input = document.querySelector(`input[type=file][name="${name}"]:not([aria-invalid])`);
    if (!input || !files.length) return;
    input.files = files;
    input.dispatchEvent(new Event('change'));
  };
  const upload = (form, button, { status, release }) => {
    const bar = make('progress');
    const data = new FormData(form);
    const request = new XMLHttpRequest();
    bar.max = 100;
    status.append(bar);
    if (button.name) data.append(button.name, button.value);
    request.open('POST', form.action);
    request.upload.addEventListener('progress', event => {
      if (event.lengthComputable) bar.value = 100 * event.loaded / event.total;
    });
    request.addEventListener('load', () => {
      if (request.status < 400 && request.responseURL !== form.action) return location.assign(request.responseURL);
      const kept = Array.from(all('input[type=file]', form), input => [input.name, input.files]);
      document.open();
      document.write(request.responseText);
      document.close();
      window.addEventListener('load', () => kept.forEach(([name, files]) => choose(name, files)));
    });
    request.addEventListener('error', release);
    request.send(data);
  };
  all('main form[method=post]').forEach(form => form.addEventListener('submit', event => {
    if (form.dataset.sent) return event.preventDefault();
    const button = event.submitter || form.querySelector('button:not([type=button])');
    if (!button) return;
    form.dataset.sent = 'yes';
    const guarded = guard(form, button);
    const carriesFiles = Array.from(all('input[type=file]', form)).some(input => input.files.length);
    if (carriesFiles && form.enctype === 'multipart/form-data') {
      event.preventDefault();
      upload(form, button, guarded);
    }
  }));
  // Going back must find the form alive again.
  window.addEventListener('pageshow', event => { if (event.persisted) location.reload(); });

  all('input[type=password]').forEach(input => {
    const button = make('button', 'field__reveal', say.sayShow);
    button.type = 'button';
    button.setAttribute('aria-controls', input.id);
    input.after(button);
    button.addEventListener('click', () => {
      const hidden = input.type === 'password';
      input.type = hidden ? 'text' : 'password';
      button.textContent = hidden ? say.sayHide : say.sayShow;
    });
  });

  // Words can be spoken where the browser listens; numbers that tell who somebody is are typed only.
  const Listener = window.SpeechRecognition || window.webkitSpeechRecognition;
  if (Listener && window.isSecureContext) {
    all('[data-dictation] input[type=text]:not([inputmode])').forEach(input => {
      const form = input.closest('[data-dictation]');
      const button = make('button', 'field__reveal', form.dataset.sayDictate);
      button.type = 'button';
      button.setAttribute('aria-controls', input.id);
      input.after(button);
      button.addEventListener('click', () => {
        const listener = new Listener();
        listener.lang = 'vi-VN';
        listener.onresult = event => {
          input.value = event.results[0][0].transcript.normalize('NFC');
          input.dispatchEvent(new Event('input', { bubbles: true }));
        };
        listener.onend = () => { button.textContent = form.dataset.sayDictate; };
        button.textContent = form.dataset.sayDictating;
        listener.start();
      });
    });
  }

  all('[data-print]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });

  // Typing offers what fits (ARIA combobox with a list); without an answer the field is a plain text field.
  const combobox = (box, input, { id, find, text, hint, choose, typed }) => {
    const list = make('ul', 'combo__list');
    const status = make('p', 'sr-only');
    let options = [];
    let active = -1;
    let timer;
    let asked = 0;
    list.id = `${id}-list`;
    list.hidden = true;
    status.setAttribute('role', 'status');
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', document.querySelector(`label[for=${input.id}]`).textContent.trim());
    Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })
      .forEach(([name, value]) => input.setAttribute(name, value));
    box.append(list, status);
    const show = open => {
      list.hidden = !open;
      input.setAttribute('aria-expanded', String(open));
      if (!open) activate(-1);
    };
    const activate = index => {
      active = index;
      Array.from(list.children).forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
      if (index < 0) return input.removeAttribute('aria-activedescendant');
      input.setAttribute('aria-activedescendant', list.children[index].id);
      list.children[index].scrollIntoView({ block: 'nearest' });
    };
    const take = index => {
      input.value = text(options[index]);
      show(false);
      choose(options[index]);
    };
    const item = (option, index) => {
      const element = make('li', 'combo__option', text(option));
      element.id = `${id}-option-${index}`;
      element.setAttribute('role', 'option');
      if (hint(option)) element.append(make('span', 'combo__hint', hint(option)));
      element.addEventListener('pointerdown', event => event.preventDefault());
      element.addEventListener('click', () => take(index));
      return element;
    };
    const search = () => {
      const turn = ++asked;
      fetch(find(encodeURIComponent(input.value)))
        .then(answer => (answer.ok ? answer.json() : []))
        .then(found => {
          if (turn !== asked) return;
          options = found;
          list.replaceChildren(...found.map(item));
          show(found.length > 0);
          status.textContent = found.length ? box.dataset.sayFound.replace('#', found.length) : box.dataset.sayNone;
        })
        .catch(() => show(false));
    };
    input.addEventListener('input', () => {
      typed();
      asked++;
      clearTimeout(timer);
      if (input.value.trim().length < 2) return show(false);
      timer = setTimeout(search, 150);
    });
    input.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown' && list.hidden && input.value.trim().length > 1) {
        event.preventDefault();
        return search();
      }
      if (list.hidden) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) activate((active + step + options.length) % options.length);
      else if (event.key === 'Enter' && active >= 0) take(active);
      else if (event.key === 'Escape') show(false);
      else return;
      event.preventDefault();
    });
    input.addEventListener('blur', () => show(false));
  };

  all('[data-commune]').forEach(box => {
    const input = box.querySelector('input');
    const code = make('input');
    code.type = 'hidden';
    code.name = 'communeCode';
    if (!document.querySelector('[name=communeCode]')) box.append(code);
    const province = box.dataset.province ? `&province=${box.dataset.province}` : '';
    combobox(box, input, {
      id: 'commune',
      find: words => `/api/v1/places/communes?limit=8${province}&q=${words}`,
      text: commune => commune.fullName,
      hint: commune => (box.dataset.province || !commune.province ? '' : commune.province.fullName),
      typed: () => { code.value = ''; },
      choose: commune => {
        code.value = commune.code;
        input.dispatchEvent(new CustomEvent('commune', { bubbles: true, detail: commune.code }));
      }
    });
  });

  all('[data-suggestions]').forEach(box => {
    combobox(box, box.querySelector('input'), {
      id: 'suggestion',
      find: words => `${box.dataset.suggestions}?q=${words}`,
      text: suggestion => suggestion.text,
      hint: suggestion => suggestion.hint,
      typed: () => {},
      choose: suggestion => location.assign(suggestion.href)
    });
  });

  // Hamlets that neighbours have entered are offered for the commune that was chosen.
  document.addEventListener('commune', event => all('[data-hamlets]').forEach(hint => {
    const offered = document.getElementById(hint.dataset.hamlets);
    fetch(`/api/v1/places/hamlets?commune=${event.detail}`)
      .then(answer => (answer.ok ? answer.json() : []))
      .then(names => offered.replaceChildren(...names.map(name => {
        const option = make('option');
        option.value = name;
        return option;
      })))
      .catch(() => {});
  }));

  // "/" goes to the search box of a list, as long as nobody is typing elsewhere.
  const searched = document.querySelector('[data-search] input[type=search]');
  if (searched) {
    document.addEventListener('keydown', event => {
      const typing = event.target.closest('input, select, textarea, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      searched.select();
    });
  }

  // One key does what one button does: data-key names the key of a form, a link, or what holds a box to tick.
  const keyed = new Map(Array.from(all('[data-key]'), element => [element.dataset.key, element]));
  const rows = Array.from(all('a[data-row]'));
  const help = document.querySelector('[data-keys]');
  const press = element => {
    if (element.matches('form')) return element.requestSubmit(element.querySelector('button:not([type=button])'));
    if (element.matches('button, summary')) {
      if (element.matches('summary')) element.parentElement.open = true;
      return element.focus();
    }
    const box = element.matches('input') ? element : element.querySelector('input');
    if (!box) return element.click();
    box.focus();
    if (box !== element) box.click();
  };
  const byKey = {
    '?': () => { if (help) help.open = !help.open; },
    j: () => rows[Math.min(rows.indexOf(document.activeElement) + 1, rows.length - 1)]?.focus(),
    k: () => rows[Math.max(rows.indexOf(document.activeElement) - 1, 0)]?.focus()
  };
  if (keyed.size || rows.length) {
    document.addEventListener('keydown', event => {
      const typing = event.target.matches('textarea, select, input:not([type=checkbox]):not([type=radio])');
      if (typing && event.key === 'Escape') return event.target.blur();
      if (typing || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      const digit = document.querySelector(`[data-digit="${/^[1-9]$/.test(event.key) ? event.key : ''}"]`);
      const named = keyed.get(event.key);
      if (digit) {
        digit.closest('details')?.setAttribute('open', '');
        digit.focus();
        digit.click();
      } else if (named) press(named);
      else if (byKey[event.key]) byKey[event.key]();
      else return;
      event.preventDefault();
    });
  }

  if (navigator.clipboard) {
    all('[data-copy]').forEach(button => {
      const words = button.textContent;
      button.hidden = false;
      button.setAttribute('aria-live', 'polite');
      button.addEventListener('click', () => navigator.clipboard.writeText(button.dataset.copy).then(() => {
        button.textContent = say.sayCopied;
        setTimeout(() => { button.textContent = words; }, 2500);
      }));
    });
  }
})();
