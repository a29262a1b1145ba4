/** Small comforts on pages that work without them: copying, printing, showing only the questions that apply, saving while one types. */
(() => {
  const root = document.documentElement;
  root.classList.add('script');
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  const setDisabled = (buttons, disabled) => {
    for (const button of buttons) button.disabled = disabled;
  };

  for (const button of all('[data-print]')) button.addEventListener('click', () => window.print());

  for (const button of all('[data-copy]')) {
    const field = document.getElementById(button.dataset.copy);
    const told = button.parentElement.querySelector('[data-copied]');
    button.addEventListener('click', async () => {
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
        told.textContent = ' 已复制';
      } catch {
        told.textContent = ' 请长按或者按Ctrl+C复制';
      }
    });
  }

  // 字体【大 中 小】 without loading the page again; the address still sets it for the next page.
  for (const link of all('[data-size]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const size = link.dataset.size;
      root.className = root.className.replace(/\bsize-\w+/, `size-${size}`);
      for (const other of all('[data-size]')) other.removeAttribute('aria-current');
      link.setAttribute('aria-current', 'true');
      fetch(link.href, { redirect: 'manual', credentials: 'same-origin' }).catch(() => undefined);
    });
  }

  // What went wrong, or what was done, is read first.
  document.querySelector('[data-focus]')?.focus();

  const heldBy = (form, name) =>
    all(`[name="${CSS.escape(name)}"]`, form)
      .filter((input) => (input.type !== 'radio' && input.type !== 'checkbox' ? true : input.checked))
      .map((input) => input.value);

  const showOnlyAsked = (form) => {
    for (const box of all('[data-only-field]', form)) {
      const wanted = box.dataset.onlyIs.split(' ');
      box.hidden = !heldBy(form, box.dataset.onlyField).some((value) => wanted.includes(value));
    }
    for (const group of all('fieldset.party', form)) {
      const kind = group.querySelector('input[name$=".kind"]:checked')?.value;
      for (const box of all('[data-party-kinds]', group))
        box.hidden = kind !== undefined && !box.dataset.partyKinds.split(' ').includes(kind);
    }
  };

  for (const form of all('form')) {
    showOnlyAsked(form);
    form.addEventListener('change', () => showOnlyAsked(form));
    // A second click while the first is on its way would only confuse; the server does a repeated request once in any case.
    if (form.hasAttribute('data-once'))
      form.addEventListener('submit', () => setTimeout(() => setDisabled(all('button', form), true), 0));
  }
  // Coming back with the browser's own button finds the buttons usable again.
  window.addEventListener('pageshow', () => setDisabled(all('button[disabled]'), false));

  for (const form of all('form[data-draft]')) {
    const told = form.querySelector('[data-saved]');
    let waiting;
    let leaving = false;
    const save = async () => {
      if (leaving) return;
      const body = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'));
      body.set('_save', '1');
      try {
        const answer = await fetch(form.action, { method: 'POST', body, credentials: 'same-origin' });
        told.textContent = answer.ok ? '已自动保存' : '';
      } catch {
        told.textContent = '没有连上网络，内容还在这一页，请稍后再试';
      }
    };
    form.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(save, 1500);
    });
    form.addEventListener('submit', () => {
      leaving = true;
      clearTimeout(waiting);
    });
  }
})();
