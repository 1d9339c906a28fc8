// Improves the simulator's form: sections refresh without leaving the page, communes are suggested while typing.
// Without this file the same buttons send the whole form.
import { suggest } from "./suggestions.js";

const form = document.getElementById("simulation");
const announcement = document.getElementById("annonce");

/** Sends the form as the given button would, and puts the answered section in place of the present one. */
async function refresh(section, name, value) {
  const body = new FormData(form);
  body.set(name, value);
  const answer = await fetch(form.action, { method: "POST", body });
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(section.id);
  if (!answer.ok || !fresh) throw new Error("No section in the answer.");
  section.replaceWith(fresh);
  announcement.textContent = fresh.dataset.announce;
  return fresh;
}

/** Leaves the filled-in form behind, not the blank one, so that going back from the result loses nothing. */
form.addEventListener("submit", async (event) => {
  const button = event.submitter;
  if (button?.value !== "calculer" || button.dataset.plain) return;
  event.preventDefault();
  try {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form, button) });
    const result = new URL(answer.url);
    if (!answer.redirected || result.pathname === location.pathname) throw new Error("No result.");
    history.replaceState(null, "", form.action + result.search);
    location.assign(result);
  } catch {
    button.dataset.plain = "yes";
    button.click();
  }
});

form.addEventListener("click", async (event) => {
  const button = event.target.closest("button[data-live-submit]");
  const section = button?.closest("[data-live]");
  if (!section || button.dataset.plain) return;
  event.preventDefault();
  try {
    const fresh = await refresh(section, button.name, button.value);
    prepare(fresh);
    focusAfter(fresh, button.value);
  } catch {
    button.dataset.plain = "yes";
    button.click();
  }
});

/** Keeps the keyboard where the person works: the same button, a row just added, or the section itself. */
function focusAfter(section, act) {
  const same = [...section.querySelectorAll("button")].find((button) => button.value === act && !act.startsWith("retirer"));
  const added = act.startsWith("ajouter-") ? [...section.querySelectorAll("input[type=date]")].at(-1) : null;
  const target = added ?? same ?? section;
  if (target === section) section.tabIndex = -1;
  target.focus({ preventScroll: target !== added });
}

function prepare(section) {
  const input = section.querySelector("#commune");
  if (!input) return;
  suggest(input, async (commune) => {
    input.value = "";
    const ticked = Object.assign(document.createElement("input"), { type: "hidden", name: "Choice.Ticked", value: commune.code });
    form.append(ticked);
    try {
      const fresh = await refresh(section, "Act", "ajouter");
      prepare(fresh);
      fresh.querySelector("#commune").focus({ preventScroll: true });
    } finally {
      ticked.remove();
    }
  });
}

prepare(document.getElementById("territoire"));
document.getElementById("erreurs")?.focus();
