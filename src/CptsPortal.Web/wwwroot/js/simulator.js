// Improves the simulator's form: sections refresh without leaving the page, and going back from the result loses nothing.
import { live } from "./live.js";

const form = document.getElementById("simulation");

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

live(form, document.getElementById("annonce"));
document.getElementById("erreurs")?.focus();
