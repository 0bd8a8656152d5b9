// Forms work without this. With it, what a person writes in a form is kept on the device, apart for each person, until the
// server has said by a cookie that it took the form: a closed tab, a lost connection or an ended session loses nothing.

const prefix = "innohankinta-text ";
const daysKept = 30;
const page = crypto.randomUUID();
const lockName = (of) => `innohankinta-form-${of}`;
const own = new Set(["signed-in-as", "kept-as"]);
// Held as long as the page is open: other pages leave its texts to it.
navigator.locks?.request(lockName(page), () => new Promise(() => {}));

const fieldsOf = (form) =>
  [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !own.has(name));
/** What the person sees; the rest of the form is the server's. */
const seenIn = (form) => {
  const hidden = new Set([...form.elements].filter(({ type }) => type === "hidden").map(({ name }) => name));
  return JSON.stringify(fieldsOf(form).filter(([name]) => !hidden.has(name)));
};
/** Whose text, and of which page; what an address says of what was just done is no part of it. */
const placeOf = (form) => {
  const search = [...new URLSearchParams(location.search)].filter(([name]) => !/^(done|saved|sent)$/.test(name));
  return [form.elements["signed-in-as"]?.value ?? "", location.pathname, ...search.flat(), form.dataset.keep];
};

/** Every text on this device, with the key under which it is kept. */
const allKept = () =>
  Object.keys(localStorage).flatMap((key) => {
    if (!key.startsWith(prefix)) return [];
    try {
      return [{ key, ...JSON.parse(localStorage.getItem(key)) }];
    } catch {
      return [];
    }
  });

/** Drops what the server took, and what is too old. */
const dropTaken = () => {
  const cookie = document.cookie.split("; ").find((one) => /^[\w-]+\.taken=/.test(one)) ?? "";
  const taken = cookie.slice(cookie.indexOf("=") + 1).split(".");
  const oldest = Date.now() - daysKept * 86_400_000;
  for (const { key, mark, typedAt } of allKept())
    if (taken.includes(mark) || typedAt < oldest) localStorage.removeItem(key);
};

const show = (form, part) => {
  const said = form.querySelector(`[data-kept="${part}"]`);
  if (said) said.hidden = false;
  const folded = form.closest("details");
  if (folded) folded.open = true;
  return said;
};

/** Something was written before this script was there. */
const isTyped = (form) =>
  [...form.elements].some(({ value, defaultValue }) => defaultValue !== undefined && value !== defaultValue);

const isChoice = ({ type }) => type === "checkbox" || type === "radio";

/** Puts kept fields into the form, hidden ones too: the version it was written on. Gives back those for which there is no field. */
const putBack = (form, fields) => {
  const left = new Map();
  for (const [name, value] of fields) left.set(name, [...(left.get(name) ?? []), value]);
  for (const control of form.elements) {
    const { name, type } = control;
    if (!name || own.has(name) || type === "submit" || type === "file") continue;
    const values = left.get(name) ?? [];
    if (isChoice(control)) control.checked = values.includes(control.value);
    else if (values.length > 0) control.value = values.shift();
  }
  const named = new Set([...form.elements].filter(isChoice).map(({ name }) => name));
  return [...left].flatMap(([name, values]) => (named.has(name) ? [] : values.filter((text) => /\S\s+\S/.test(text))));
};

const start = async (form) => {
  const place = JSON.stringify(placeOf(form));
  const key = `${prefix}${place} ${page}`;
  let mark = crypto.randomUUID();
  let isUnkept = false;
  const keep = () => {
    try {
      const text = { place, page, mark, typedAt: Date.now(), fields: fieldsOf(form), seen: seenIn(form) };
      localStorage.setItem(key, JSON.stringify(text));
      isUnkept = false;
      show(form, "said");
    } catch {
      // No room on the device, or it may keep nothing: leaving the page warns.
      isUnkept = true;
    }
  };
  const drop = () => {
    localStorage.removeItem(key);
    isUnkept = false;
    mark = crypto.randomUUID();
  };

  const held = (await navigator.locks?.query())?.held ?? [];
  const open = new Set(held.map(({ name }) => name));
  const left = allKept().filter((one) => one.place === place && !open.has(lockName(one.page)));
  const latest = left.sort((one, other) => one.typedAt - other.typedAt).pop();
  // A page that refuses the form holds it as it was sent, with the versions that are right now.
  const isShown = seenIn(form) === latest?.seen;
  // What is being written already stays; the earlier text waits for the next time.
  if (isTyped(form) && !isShown) keep();
  else if (latest) {
    mark = latest.mark;
    const homeless = isShown ? [] : putBack(form, latest.fields);
    localStorage.setItem(key, JSON.stringify({ ...latest, key: undefined, page }));
    localStorage.removeItem(latest.key);
    if (!isShown) {
      const note = show(form, "back");
      for (const text of homeless) note?.append(Object.assign(document.createElement("pre"), { textContent: text }));
      form.dispatchEvent(new Event("restored"));
    }
  }

  form.addEventListener("input", keep);
  // The page itself saves this form, and has the server's word.
  form.addEventListener("stored", drop);
  form.addEventListener("click", ({ target }) => {
    if (!target.closest("[data-kept-drop]")) return;
    drop();
    form.reset();
    location.reload();
  });
  form.addEventListener("submit", () => {
    const field = form.elements["kept-as"] ?? Object.assign(document.createElement("input"), { type: "hidden" });
    field.name = "kept-as";
    field.value = mark;
    form.append(field);
    isUnkept = false;
  });
  addEventListener("beforeunload", (event) => {
    if (isUnkept) event.preventDefault();
  });
};

dropTaken();
for (const form of document.querySelectorAll("form[data-keep]")) {
  // A form that scripts of the page save too is ready when they are.
  if (form.dataset.keepFrom === "ready") form.addEventListener("ready", () => void start(form), { once: true });
  else void start(form);
}
