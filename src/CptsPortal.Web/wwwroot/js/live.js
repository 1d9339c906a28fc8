// Refreshes the sections of a form without leaving its page, and suggests communes while one types.
// Without this file the same buttons send the whole form.
import { suggest } from "./suggestions.js";

/** Makes the sections marked data-live of a form live; announcement tells a screen reader what they became. */
export function live(form, announcement) {
  /** Sends the form as the given button would, and puts the answered section in place of the present one. */
  async function refresh(section, name, value) {
    const body = new FormData(form);
    body.set(name, value);
    const answer = await fetch(form.action, { method: "POST", body });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(section.id);
    if (!answer.ok || !fresh) throw new Error("No section in the answer.");
    section.replaceWith(fresh);
    announcement.textContent = fresh.dataset.announce;
    prepare(fresh);
    return fresh;
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
        fresh.querySelector("#commune").focus({ preventScroll: true });
      } finally {
        ticked.remove();
      }
    });
  }

  form.addEventListener("click", async (event) => {
    const button = event.target.closest("button[data-live-submit]");
    const section = button?.closest("[data-live]");
    if (!section || button.dataset.plain) return;
    event.preventDefault();
    try {
      focusAfter(await refresh(section, button.name, button.value), button.value);
    } catch {
      button.dataset.plain = "yes";
      button.click();
    }
  });

  form.querySelectorAll("[data-live]").forEach(prepare);
}

/** Keeps the keyboard where the person works: the same button, a row just added, or the section itself. */
function focusAfter(section, act) {
  const same = [...section.querySelectorAll("button")].find((button) => button.value === act && !act.startsWith("retirer"));
  const added = act.startsWith("ajouter-") ? [...section.querySelectorAll("input[type=date]")].at(-1) : null;
  const target = added ?? same ?? section;
  if (target === section) section.tabIndex = -1;
  target.focus({ preventScroll: target !== added });
}
