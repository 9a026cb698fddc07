// Glue between server-sent events and htmx. Parts of the page fetch themselves again when told that something changed;
// what did not change keeps its element, and with it focus, open menus and half-typed text.
(() => {
  const body = document.body;
  const { as: me, in: place } = body.dataset;
  const modal = document.getElementById("modal");
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // --- Live updates -------------------------------------------------------------------------------------------------
  const tell = (name) => htmx.trigger(body, name);
  const tellAll = () => ["people", "rooms", "home", "modal", `room:${place}`].forEach(tell);
  const live = new EventSource(`/playground/live?as=${me}`);
  live.addEventListener("open", () => {
    // Something may have changed since the page was made, or while the server was away.
    tellAll();
    body.classList.remove("offline");
  });
  live.addEventListener("error", () => body.classList.add("offline"));
  live.addEventListener("room", (event) => {
    tell(`room:${event.data}`);
    tell("rooms");
  });
  for (const name of ["people", "rooms", "home", "modal"]) live.addEventListener(name, () => tell(name));
  live.addEventListener("everything", tellAll);

  // --- Swaps that keep what did not change --------------------------------------------------------------------------
  const isNearEnd = (list) => list.scrollHeight - list.scrollTop - list.clientHeight < 120;
  const toEnd = (list) => (list.scrollTop = list.scrollHeight);

  function updateKeyed(list, html) {
    const follow = isNearEnd(list);
    const fresh = document.createElement("template");
    fresh.innerHTML = html;
    const old = new Map([...list.children].map((child) => [child.id, child]));
    const wanted = [...fresh.content.children].map((child) => {
      const present = old.get(child.id);
      return present && present.dataset.rev === child.dataset.rev ? present : child;
    });
    const kept = new Set(wanted);
    [...list.children].filter((child) => !kept.has(child)).forEach((child) => child.remove());
    wanted.forEach((child, index) => {
      if (list.children[index] !== child) list.insertBefore(child, list.children[index] ?? null);
      if (old.get(child.id) !== child) htmx.process(child);
    });
    if (follow) toEnd(list);
  }

  document.addEventListener("htmx:beforeSwap", (event) => {
    const { target, serverResponse, requestConfig } = event.detail;
    if (target.matches("[data-keyed]")) {
      event.detail.shouldSwap = false;
      updateKeyed(target, serverResponse);
    } else if (target.matches("[data-revised]") && !requestConfig.path.endsWith("/submit")) {
      const fresh = document.createElement("template");
      fresh.innerHTML = serverResponse;
      const revision = (root) => root.querySelector("[data-rev]")?.dataset.rev;
      event.detail.shouldSwap = revision(fresh.content) !== revision(target);
    }
  });

  // --- Modals -------------------------------------------------------------------------------------------------------
  let focused = null;
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.target === modal) focused = modal.contains(document.activeElement) ? document.activeElement.name : null;
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target !== modal) return;
    const filled = modal.querySelector("form") !== null;
    if (filled && !modal.open) modal.showModal();
    if (!filled && modal.open) modal.close();
    if (!filled) return;
    modal.setAttribute("aria-label", modal.querySelector("h2").textContent);
    const wrong = modal.querySelector(".bk-error")?.closest(".bk")?.querySelector("input, textarea, select");
    const again = focused && modal.querySelector(`[name="${CSS.escape(focused)}"]`);
    const first = modal.querySelector("[autofocus], .modal-body textarea, .modal-body input:not([type=hidden]), .modal-body select");
    (wrong ?? again ?? first)?.focus();
  });
  modal.addEventListener("cancel", (event) => {
    // The server decides when a modal goes away.
    event.preventDefault();
    modal.querySelector(".close")?.click();
  });

  // --- "Are you sure?" ----------------------------------------------------------------------------------------------
  document.addEventListener("htmx:confirm", (event) => {
    const asked = event.detail.elt.dataset.confirm;
    if (!asked) return;
    event.preventDefault();
    const { title, text, confirm, deny, style } = JSON.parse(asked);
    const dialog = document.getElementById("confirm");
    const [no, yes] = all("footer button", dialog);
    dialog.querySelector("h2").textContent = title;
    dialog.querySelector("p").textContent = text;
    no.textContent = deny;
    yes.textContent = confirm;
    yes.className = `bk-button ${style === "danger" ? "danger" : "primary"}`;
    dialog.returnValue = "no";
    dialog.onclose = () => dialog.returnValue === "yes" && event.detail.issueRequest(true);
    dialog.showModal();
  });

  // --- Composer -----------------------------------------------------------------------------------------------------
  const draftKey = (box) => `draft ${me} ${place} ${box.form.elements.thread?.value ?? ""}`;
  function grow(box) {
    box.style.height = "auto";
    box.style.height = `${Math.min(box.scrollHeight, 180)}px`;
  }
  function showHints(box) {
    const hints = box.form.querySelector(".hints");
    if (hints) hints.hidden = !/^\/\w*$/.test(box.value);
  }
  function written(box) {
    grow(box);
    showHints(box);
    if (box.value) sessionStorage.setItem(draftKey(box), box.value);
    else sessionStorage.removeItem(draftKey(box));
  }
  for (const box of all(".composer textarea")) {
    box.value = sessionStorage.getItem(draftKey(box)) ?? "";
    grow(box);
    box.addEventListener("input", () => written(box));
    box.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        box.form.requestSubmit();
      }
      if (event.key === "Escape") box.form.querySelector(".hints")?.setAttribute("hidden", "");
    });
    box.form.addEventListener("htmx:beforeRequest", () => {
      box.form.dataset.sent = box.value;
      box.value = "";
      written(box);
    });
    const failed = () => {
      if (!box.value) box.value = box.form.dataset.sent;
      written(box);
    };
    box.form.addEventListener("htmx:sendError", failed);
    box.form.addEventListener("htmx:responseError", failed);
  }
  for (const button of all("[data-insert]")) {
    button.addEventListener("click", () => {
      const box = button.closest("form").elements.text;
      box.value = button.dataset.insert;
      box.focus();
      written(box);
    });
  }

  // --- Small things -------------------------------------------------------------------------------------------------
  function notice(text) {
    const element = document.createElement("p");
    element.textContent = text;
    document.getElementById("notices").append(element);
    setTimeout(() => element.remove(), 8000);
  }
  body.addEventListener("playground:notice", (event) => notice(event.detail.text));
  document.addEventListener("htmx:sendError", () => notice("The playground does not answer. Is it running?"));
  document.addEventListener("htmx:responseError", (event) => notice(`The playground failed (HTTP ${event.detail.xhr.status}).`));
  // Enter in a lone text field would otherwise load the page anew.
  document.addEventListener("submit", (event) => event.target.matches(".bk-form") && event.preventDefault());
  document.addEventListener("click", (event) => {
    for (const menu of all("details.menu[open]")) {
      if (!menu.contains(event.target) || event.target.matches(".menu-item")) menu.open = false;
    }
    const ref = event.target.closest("a[data-room]");
    if (ref) ref.href = `/playground?as=${me}&in=${ref.dataset.room}`;
    if (event.target.closest(".drawer-button")) {
      const open = body.classList.toggle("drawer");
      document.querySelector(".drawer-button").setAttribute("aria-expanded", open);
    }
  });

  all(".messages").forEach(toEnd);
  if (location.hash.startsWith("#m-")) {
    const linked = document.getElementById(location.hash.slice(1));
    linked?.classList.add("linked");
    linked?.scrollIntoView({ block: "center" });
  } else if (matchMedia("(hover: hover)").matches) {
    (document.getElementById("composer-thread") ?? document.getElementById("composer"))?.focus();
  }
})();
