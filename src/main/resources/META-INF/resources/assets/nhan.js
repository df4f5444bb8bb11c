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
  const thumbnail = file => {
    const canvas = make('canvas');
    createImageBitmap(file, { resizeWidth: 320 }).then(bitmap => {
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
      if (file.type.startsWith('image/') && window.createImageBitmap) figure.append(thumbnail(file));
      figure.append(make('figcaption', tooBig ? 'too-big' : '', tooBig ? `${note}. ${say.sayTooBig}` : note));
      return figure;
    }));
  }));

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
      document.open();
      document.write(request.responseText);
      document.close();
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

  all('[data-print]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });

  // Typing a commune offers those that fit (ARIA combobox with a list); without an answer the field is a plain text field.
  all('[data-commune]').forEach(box => {
    const input = box.querySelector('input');
    const list = make('ul', 'combo__list');
    const status = make('p', 'sr-only');
    const code = make('input');
    let options = [];
    let active = -1;
    let timer;
    let asked = 0;
    code.type = 'hidden';
    code.name = 'communeCode';
    list.id = 'commune-list';
    list.hidden = true;
    status.setAttribute('role', 'status');
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', document.querySelector('label[for=commune]').textContent.trim());
    Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })
      .forEach(([name, value]) => input.setAttribute(name, value));
    box.append(list, status);
    if (!document.querySelector('[name=communeCode]')) box.append(code);
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
    const choose = index => {
      input.value = options[index].fullName;
      code.value = options[index].code;
      show(false);
      input.dispatchEvent(new CustomEvent('commune', { bubbles: true, detail: options[index].code }));
    };
    const item = (option, index) => {
      const element = make('li', 'combo__option', option.fullName);
      element.id = `commune-option-${index}`;
      element.setAttribute('role', 'option');
      if (!box.dataset.province && option.province) element.append(make('span', 'combo__hint', option.province.fullName));
      element.addEventListener('pointerdown', event => event.preventDefault());
      element.addEventListener('click', () => choose(index));
      return element;
    };
    const search = () => {
      const turn = ++asked;
      const province = box.dataset.province ? `&province=${box.dataset.province}` : '';
      fetch(`/api/v1/places/communes?limit=8${province}&q=${encodeURIComponent(input.value)}`)
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
      code.value = '';
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
      else if (event.key === 'Enter' && active >= 0) choose(active);
      else if (event.key === 'Escape') show(false);
      else return;
      event.preventDefault();
    });
    input.addEventListener('blur', () => show(false));
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

  // One key does what one button does: data-key names the key of a form, a link, or what holds a box to tick.
  const keyed = new Map(Array.from(all('[data-key]'), element => [element.dataset.key, element]));
  const rows = Array.from(all('a[data-row]'));
  const help = document.querySelector('[data-keys]');
  const press = element => {
    if (element.matches('form')) return element.requestSubmit(element.querySelector('button:not([type=button])'));
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
  if (keyed.size) {
    document.addEventListener('keydown', event => {
      const typing = event.target.matches('textarea, select, input:not([type=checkbox]):not([type=radio])');
      if (typing && event.key === 'Escape') return event.target.blur();
      if (typing || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      const digit = document.querySelector(`[data-digit="${/^[1-9]$/.test(event.key) ? event.key : ''}"]`);
      const named = keyed.get(event.key);
      if (digit) {
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
