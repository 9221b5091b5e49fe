// The grid of needs: each line is kept as soon as it is typed. What cannot be sent stays on this computer until it can.
const form = document.getElementById("besoins");
const here = form ? form.dataset.here : "";
const state = document.getElementById("etat");
const kept = `saisie:${here}:`;
const RETRY = 8000;
const NARROW = "\u202f";
// Lines on their way: one at a time, so that nobody is outdated by himself and the totals never go back.
let queue = Promise.resolve();
let waiting = null;

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? "";
const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};
const rowOf = (node) => node.closest("tr[id^=r]");
const versionOf = (row) => row.querySelector('input[name^="v."]');
const articleOf = (row) => versionOf(row).name.slice(2);
const fieldsOf = (row) => [...row.querySelectorAll("input:not([type=hidden]):not([type=checkbox])")].filter((input) => input.id);
const questions = () => [...form.querySelectorAll('td input[id^="e"], td input[id^="p"]')].filter((input) => input.offsetParent);
const pointOf = (input, article) =>
  input.name.startsWith("p.") ? input.name.slice(2, input.name.length - article.length - 1) : "";

function say(words, bad) {
  state.textContent = words;
  state.classList.toggle("bad", Boolean(bad));
}

// What stays on this computer.
function remember(article, point, line) {
  try {
    localStorage.setItem(kept + JSON.stringify([article, point]), JSON.stringify(line));
  } catch {
    say("Ce navigateur ne garde rien sur ce poste : attendre « Enregistré » avant de quitter la page.", true);
  }
}
function forget(article, point, line) {
  const key = kept + JSON.stringify([article, point]);
  if (localStorage.getItem(key) === JSON.stringify(line)) {
    localStorage.removeItem(key);
  }
}
function remembered() {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(kept))
    .map((key) => [...JSON.parse(key.slice(kept.length)), JSON.parse(localStorage.getItem(key))]);
}

// Sending.
function lineOf(row, input, act) {
  const line = { act, version: versionOf(row).value, estimated: "" };
  for (const field of fieldsOf(row)) {
    const name = { "e.": "estimated", "n.": "minimum", "x.": "maximum", "r.": "remark" }[field.name.slice(0, 2)];
    if (name) {
      line[name] = field.value;
    }
  }
  if (input?.name.startsWith("p.")) {
    line.estimated = input.value;
  }
  return line;
}
function send(row, point, line) {
  const article = articleOf(row);
  remember(article, point, line);
  queue = queue.then(() => post(row, article, point, line));
  return queue;
}
async function post(row, article, point, line) {
  // A line typed again before the answer to the first: its own earlier version is no stranger's.
  const version = row.dataset.own ?? line.version;
  let answer;
  let told;
  try {
    answer = await fetch(`${here}/line`, {
      method: "POST",
      headers: { [meta("csrf-header")]: meta("csrf-token"), Accept: "application/json" },
      body: new URLSearchParams({ ...line, version, article, point }),
    });
    if (answer.redirected || answer.status === 403) {
      say("Votre session est terminée. Ce que vous avez saisi est gardé sur ce poste : se connecter de nouveau, puis rouvrir cette page.", true);
      return;
    }
    if (answer.status >= 500) {
      throw new TypeError("our fault");
    }
    if (answer.ok || [409, 422, 423].includes(answer.status)) {
      told = await answer.json();
    }
  } catch {
    lost();
    return;
  }
  if (waiting) {
    clearTimeout(waiting);
    waiting = null;
    setTimeout(resume);
  }
  if (answer.status !== 409) {
    forget(article, point, line);
  }
  if (answer.ok) {
    saved(row, point, line, told);
  } else if (answer.status === 409) {
    choose(row, point, line, told);
  } else if (answer.status === 422) {
    refused(row, point, told);
  } else if (answer.status === 423) {
    remember(article, point, line);
    say(`${told.sentence} Votre saisie est gardée${NARROW}; demander une réouverture.`, true);
  } else {
    say("Cette page n’est plus à jour : la recharger.", true);
  }
}
function lost() {
  say("Connexion perdue : ce que vous saisissez est gardé sur ce poste et partira à son retour.", true);
  waiting ??= setTimeout(retry, RETRY);
}
function retry() {
  waiting = null;
  resume();
}
function resume() {
  for (const [article, point, line] of remembered()) {
    const row = find(article);
    if (row && !row.querySelector(".choice")) {
      const input = fieldOf(row, point);
      if (input && line.act === "TYPE") {
        input.value = line.estimated;
      }
      send(row, point, line);
    }
  }
}
function find(article) {
  const version = [...form.querySelectorAll('input[name^="v."]')].find((input) => input.name === `v.${article}`);
  return version ? rowOf(version) : null;
}
const fieldOf = (row, point) =>
  fieldsOf(row).find((input) => (point ? input.name === `p.${point}.${articleOf(row)}` : input.name.startsWith("e.")));

// Answers.
function told(row) {
  return row.querySelector(".said");
}
function clear(row) {
  row.querySelectorAll(".asked, .choice, .confirm").forEach((old) => old.remove());
  told(row).replaceChildren();
  told(row).classList.remove("error-text");
  fieldsOf(row).forEach((field) => {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
  });
}
function saved(row, point, line, answer) {
  clear(row);
  versionOf(row).value = answer.version;
  row.dataset.own = answer.version;
  const field = fieldOf(row, point);
  // What is being typed meanwhile is left alone.
  if (field && field.value === line.estimated) {
    field.value = answer.estimated;
  }
  if (field && line.act !== "TYPE") {
    field.value = answer.estimated;
  }
  for (const [prefix, value] of [["n.", answer.minimum], ["x.", answer.maximum], ["r.", answer.remark]]) {
    const beside = fieldsOf(row).find((input) => input.name.startsWith(prefix));
    if (beside && beside !== document.activeElement) {
      beside.value = value;
    }
  }
  if (point || !fieldOf(row, "")) {
    const total = row.querySelector(".ask b");
    if (total) {
      total.textContent = answer.answer === "NOTHING" ? "rien" : answer.whole || "–";
    }
    if (answer.answer === "NOTHING") {
      fieldsOf(row).filter((input) => input.name.startsWith("p.")).forEach((input) => (input.value = ""));
    }
  }
  row.classList.toggle("on", answer.answer !== "BLANK");
  row.querySelector('button[value^="none "]')?.setAttribute("aria-pressed", answer.answer === "NOTHING");
  recount(row);
  told(row).textContent = answer.sentence;
  say(answer.sentence);
  document.getElementById("lignes").textContent = answer.counter.lines;
  document.getElementById("total").textContent = answer.counter.total;
  if (answer.doubts.length) {
    doubt(row, point, line, answer.doubts);
  }
}
function recount(row) {
  const family = row.parentElement;
  const rows = [...family.querySelectorAll("tr[id^=r]")];
  family.querySelector("[data-answered]").textContent = `${rows.filter((one) => one.classList.contains("on")).length} sur ${rows.length}`;
}
function refused(row, point, answer) {
  clear(row);
  const words = told(row);
  words.classList.add("error-text");
  words.textContent = answer.sentence;
  const prefix = { MINIMUM: "n.", MAXIMUM: "x." }[answer.part];
  const field = fieldsOf(row).find((input) => prefix && input.name.startsWith(prefix)) ?? fieldOf(row, point);
  field?.setAttribute("aria-invalid", "true");
  field?.setAttribute("aria-describedby", words.id);
  say(`${articleOf(row)} : ${answer.sentence}`, true);
  if (!answer.proposals.length) {
    return;
  }
  const asked = element("span", { className: "asked" });
  for (const one of answer.proposals) {
    asked.append(button(`${one.words}${NARROW}? Oui`, () => {
      field.value = one.typed;
      typed(field);
    }), " ");
  }
  asked.append(button("Non", () => {
    asked.remove();
    field.focus();
    field.select();
  }));
  words.after(asked);
}
function doubt(row, point, line, doubts) {
  const words = told(row);
  words.textContent = doubts.join(" ");
  const reason = element("input", { className: "long", maxLength: 1000 });
  const asked = element(
    "span",
    { className: "asked" },
    button("Oui, c’est bien cela", () => {
      const answer = { ...line, act: "TYPE", version: versionOf(row).value, confirm: true };
      answer.estimated = fieldOf(row, point)?.value ?? line.estimated;
      if (reason.value.trim()) {
        answer.remark = reason.value;
      } else {
        delete answer.remark;
      }
      send(row, point, answer);
    }),
    " ",
    button("Corriger", () => {
      asked.remove();
      fieldOf(row, point)?.focus();
      fieldOf(row, point)?.select();
    }),
    " ",
    element("label", {}, "Pourquoi (remarque) ", reason),
  );
  fieldOf(row, point)?.setAttribute("aria-describedby", words.id);
  words.after(asked);
}
function choose(row, point, line, answer) {
  clear(row);
  const words = told(row);
  words.classList.add("error-text");
  words.textContent = answer.sentence;
  say(`${articleOf(row)} : ${answer.sentence}`, true);
  const mine = line.act === "NOTHING" ? "rien" : line.estimated || "rien d’écrit";
  const theirs = answer.nothing ? "rien" : answer.estimated || (answer.byPoint ? "par point" : "rien d’écrit");
  const choice = element(
    "span",
    { className: "asked choice" },
    button(`Garder ${theirs} (l’autre saisie)`, () => {
      clear(row);
      versionOf(row).value = answer.version;
      row.dataset.own = answer.version;
      forget(articleOf(row), point, line);
      const field = fieldOf(row, point);
      if (field) {
        field.value = answer.estimated;
      }
      row.classList.toggle("on", Boolean(answer.estimated) || answer.nothing);
      say("L’autre saisie est gardée.");
    }),
    " ",
    button(`Garder ${mine} (la mienne)`, () => {
      clear(row);
      versionOf(row).value = answer.version;
      row.dataset.own = answer.version;
      send(row, point, { ...line, version: String(answer.version) });
    }),
  );
  words.after(choice);
}
function button(words, press) {
  const made = element("button", { type: "button", className: "mini", textContent: words });
  made.addEventListener("click", press);
  return made;
}

// Typing.
function typed(input) {
  const row = rowOf(input);
  const article = articleOf(row);
  send(row, pointOf(input, article), lineOf(row, input, "TYPE"));
}
function columnOf(input) {
  const column = input.id.replace(/[0-9]+$/, "");
  return [...form.querySelectorAll(`td input[id^="${column}"]`)].filter(
    (other) => other.id.replace(/[0-9]+$/, "") === column && other.offsetParent,
  );
}
function move(input, steps) {
  const column = columnOf(input);
  const next = column[column.indexOf(input) + steps];
  if (next) {
    next.focus();
    next.select();
  }
}
function fold(head, folded) {
  const button = head.querySelector(".fold");
  button.setAttribute("aria-expanded", String(!folded));
  head.parentElement.classList.toggle("folded", folded);
}
function dress(family) {
  const name = family.querySelector("span.fold");
  if (!name) {
    return;
  }
  const button = element("button", { type: "button", className: "fold", textContent: name.textContent });
  button.setAttribute("aria-expanded", "true");
  name.replaceWith(button);
  button.addEventListener("click", () =>
    fold(family.querySelector(".family"), button.getAttribute("aria-expanded") === "true"),
  );
}
function filter(words) {
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const sought = plain(words).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const family of form.querySelectorAll("tbody")) {
    let some = false;
    for (const row of family.querySelectorAll("tr[id^=r]")) {
      const text = plain(`${row.querySelector("th").textContent} ${family.querySelector(".fold").textContent}`);
      row.hidden = !sought.every((word) => text.includes(word));
      found += row.hidden ? 0 : 1;
      some ||= !row.hidden;
    }
    family.hidden = !some;
  }
  say(sought.length ? `${found} article${found < 2 ? "" : "s"} trouvé${found < 2 ? "" : "s"}` : "");
}

// A lean row names its fields once for all: here they get the row's own names.
function complete(row) {
  const nth = row.id.slice(1);
  const article = row.querySelector("th .mono").textContent;
  const label = row.querySelector("th");
  label.id = `l${nth}`;
  told(row).id = `m${nth}`;
  let point = 0;
  for (const input of row.querySelectorAll("input")) {
    const name = input.name;
    input.name = `${name}.${article}`;
    if (name !== "v") {
      const column = name.startsWith("p.") ? `p${point++}` : name;
      input.id = (name === "r" ? "q" : column) + (name.startsWith("p.") ? "-" : "") + nth;
      input.setAttribute("aria-labelledby", `${label.id} h${column}`);
    }
  }
  for (const button of row.querySelectorAll("button")) {
    button.value += ` ${article}`;
    button.setAttribute("aria-describedby", label.id);
  }
}
// Everything after the first page, without the pages.
async function loadTheRest() {
  if (form.dataset.pages === "1") {
    return;
  }
  let answer;
  try {
    answer = await fetch(form.dataset.rest, { headers: { Accept: "text/html" } });
  } catch {
    lost();
    return;
  }
  if (!answer.ok || answer.redirected) {
    return;
  }
  const rest = element("template", { innerHTML: `<table>${await answer.text()}</table>` });
  const table = form.querySelector("table");
  rest.content.querySelectorAll("tr[id^=r]").forEach(complete);
  for (const family of [...rest.content.querySelectorAll("tbody")]) {
    const last = table.querySelector("tbody:last-of-type");
    if ("continued" in family.dataset && last) {
      last.append(...family.querySelectorAll("tr[id^=r]"));
      recount(last.querySelector("tr[id^=r]"));
    } else {
      table.append(family);
    }
  }
  document.getElementById("pages").remove();
  form.dataset.whole = "yes";
}

async function start() {
  form.addEventListener("change", (event) => {
    if (event.target.matches("td input[id]")) {
      typed(event.target);
    }
  });
  form.addEventListener("keydown", (event) => {
    if (!event.target.matches("td input[id]") || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const steps = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (steps) {
      event.preventDefault();
      move(event.target, steps);
    }
  });
  form.addEventListener("paste", (event) => {
    const cells = event.clipboardData.getData("text").replace(/\r?\n$/, "").split(/\r?\n/);
    if (!event.target.matches('td input[id]:not([id^="q"])') || cells.length < 2) {
      return;
    }
    event.preventDefault();
    const column = columnOf(event.target);
    const from = column.indexOf(event.target);
    const into = column.slice(from, from + cells.length);
    into.forEach((input, at) => {
      const cell = cells[at].split("\t")[0].trim();
      if (input.value !== cell) {
        input.value = cell;
        typed(input);
      }
    });
    move(event.target, into.length - 1);
    if (into.length < cells.length) {
      say(`${cells.length - into.length} lignes collées dépassent la fin du tableau : elles sont laissées de côté.`, true);
    }
  });
  form.addEventListener("submit", async (event) => {
    const value = event.submitter?.value ?? "";
    event.preventDefault();
    document.activeElement?.blur();
    const [, act, article] = /^(none|last) (.*)$/s.exec(value) ?? [];
    if (act) {
      const row = find(article);
      send(row, "", { ...lineOf(row, null, act === "none" ? "NOTHING" : "LAST_YEAR"), minimum: "", maximum: "" });
      return;
    }
    await queue;
    if (value === "all" || value.startsWith("family ")) {
      const fields = new URLSearchParams({ view: form.dataset.view });
      if (value !== "all") {
        fields.set("family", value.slice("family ".length));
      }
      try {
        await fetch(`${here}/last-year`, {
          method: "POST",
          headers: { [meta("csrf-header")]: meta("csrf-token") },
          body: fields,
          redirect: "manual",
        });
        window.location.reload();
      } catch {
        lost();
      }
    } else if (!remembered().length) {
      say("Tout est enregistré.");
    }
  });
  document.getElementById("chercher").addEventListener("input", (event) => {
    if (form.dataset.whole) {
      filter(event.target.value);
    }
  });
  // What was refused is nowhere but on the screen: it is not left behind unseen.
  document.querySelectorAll('a[href*="/submit"]').forEach((link) =>
    link.addEventListener("click", (event) => {
      const wrong = [...form.querySelectorAll('[aria-invalid="true"]')];
      if (wrong.length) {
        event.preventDefault();
        wrong[0].closest("tbody").classList.remove("folded");
        wrong[0].focus();
        say(wrong.length < 2 ? "Une case est à corriger avant de transmettre." : `${wrong.length} cases sont à corriger avant de transmettre.`, true);
      }
    }),
  );
  window.addEventListener("online", resume);
  await loadTheRest();
  form.dataset.whole ??= form.dataset.pages === "1" ? "yes" : "";
  form.querySelectorAll("tbody").forEach(dress);
  form.querySelectorAll("button[value='']").forEach((one) => one.remove());
  document.querySelector(".needs-search").addEventListener("submit", (event) => {
    if (form.dataset.whole) {
      event.preventDefault();
    }
  });
  if (remembered().length) {
    say("Une saisie était restée sur ce poste : elle est reprise et envoyée.");
    resume();
  }
}

if (form) {
  start();
}
