// Shows what a review is worth as it is typed: the elements marked data-effect come from the same answer as the button
// « Recalculer », which does the same without this file.
const form = document.getElementById("revue");
const button = form.querySelector("[data-recalculate]");
const pause = 400;
let waiting;
let running;

async function recalculate() {
  running?.abort();
  running = new AbortController();
  try {
    const answer = await fetch(button.formAction, { method: "POST", body: new FormData(form), signal: running.signal });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const shown of form.querySelectorAll("[data-effect]")) {
      const fresh = page.getElementById(shown.id);
      if (fresh && fresh.innerHTML !== shown.innerHTML) shown.replaceChildren(...fresh.childNodes);
    }
  } catch (error) {
    // Another keystroke took over, or the portal does not answer: the button remains.
    if (error.name !== "AbortError") console.warn(error);
  }
}

form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(recalculate, pause);
});

document.getElementById("erreurs")?.focus();
