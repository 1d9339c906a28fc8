// Saves a form by itself while it is typed in; docs/forms.md tells what the page and its handler owe it.
// Without this file the same form is saved by its own button.

const pause = 2000;
const waits = [5000, 10000, 20000, 30000];
const messages = {
  refused: "Une saisie ne peut pas être enregistrée telle quelle. Elle reste à l’écran : enregistrez pour voir ce qui est à corriger.",
  changed: "Quelqu’un d’autre a enregistré entre-temps. Rien de ce que vous avez saisi n’est perdu : enregistrez pour comparer les deux versions.",
  ended: "Votre session est terminée. Votre saisie reste à l’écran : enregistrez pour vous reconnecter sans rien perdre.",
  gone: "Ce formulaire n’accepte plus de modification. Votre saisie reste à l’écran : enregistrez pour savoir pourquoi.",
  failed: "L’enregistrement automatique ne répond pas. Votre saisie n’est pas encore enregistrée : gardez cette page ouverte, un nouvel essai suit.",
};

/** A key made here, for a form sent after a save whose answer never came. */
function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

const paris = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Paris" });

class Autosave {
  constructor(form) {
    this.form = form;
    this.state = form.querySelector("[data-autosave-state]") ?? form.appendChild(document.createElement("div"));
    this.state.hidden = false;
    this.saved = this.typed();
    form.addEventListener("input", () => this.touched());
    form.addEventListener("change", () => this.touched());
    form.addEventListener("submit", (event) => this.submitted(event));
    addEventListener("visibilitychange", () => document.visibilityState === "hidden" && this.save(true));
    addEventListener("pagehide", () => this.save(true));
    addEventListener("online", () => this.sending || this.save());
    addEventListener("beforeunload", (event) => this.loud && !this.leaving && event.preventDefault());
  }

  /** What is typed, without what changes at each save. */
  typed() {
    const data = new FormData(this.form);
    for (const name of ["Key", "Version", "__RequestVerificationToken"]) data.delete(name);
    return new URLSearchParams([...data].filter(([, value]) => typeof value === "string")).toString();
  }

  get dirty() {
    return this.typed() !== this.saved;
  }

  touched() {
    if (this.stopped || !this.dirty) return;
    if (!this.loud) this.say("Modifications en attente d’enregistrement");
    this.after(pause);
  }

  after(delay) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), delay);
  }

  /** One sending at a time; one without an answer is sent again as it was, so that it acts once. */
  save(leaving = false) {
    clearTimeout(this.timer);
    if (this.stopped || this.leaving || this.sending || !(this.unanswered || this.dirty)) return this.sending;
    this.unanswered ??= { typed: this.typed(), body: new FormData(this.form) };
    if (!this.loud) this.say("Enregistrement…");
    this.sending = this.send(leaving).finally(() => (this.sending = null));
    return this.sending;
  }

  async send(leaving) {
    try {
      const answer = await fetch(this.form.getAttribute("action") || location.href, {
        method: "POST",
        body: this.unanswered.body,
        headers: { "X-Autosave": "1" },
        keepalive: leaving,
        redirect: "manual",
        signal: leaving ? undefined : AbortSignal.timeout(15000),
      });
      if (answer.ok) this.accepted(await answer.json());
      else if (answer.status >= 500 || answer.status === 429) throw new Error(`Answered ${answer.status}.`);
      else this.refused(answer.status);
    } catch {
      this.failures = (this.failures ?? 0) + 1;
      this.shout(messages.failed, true);
      this.after(waits[Math.min(this.failures, waits.length) - 1]);
    }
  }

  accepted({ version, key }) {
    this.saved = this.unanswered.typed;
    this.unanswered = null;
    this.failures = 0;
    this.form.elements.Version.value = version;
    this.form.elements.Key.value = key;
    this.say(`Enregistré à ${paris.format(new Date())}`);
    if (this.dirty) this.after(pause);
  }

  /** A refusal leaves nothing saved: the form waits for a change, or for good when only a person can go on. */
  refused(status) {
    this.saved = this.unanswered.typed;
    this.unanswered = null;
    this.form.elements.Key.value = newKey();
    this.stopped = status !== 422;
    this.shout({ 422: messages.refused, 409: messages.changed, 401: messages.ended }[status] ?? messages.gone, false);
  }

  /** The person's own sending goes after the one under way, with the version that it gave. */
  submitted(event) {
    clearTimeout(this.timer);
    if (this.sending) {
      event.preventDefault();
      this.sending.then(() => this.form.requestSubmit(event.submitter));
      return;
    }
    if (this.unanswered) this.form.elements.Key.value = newKey();
    this.leaving = true;
  }

  say(text) {
    this.loud = false;
    const words = Object.assign(document.createElement("p"), { className: "fr-text--sm fr-mb-2w", textContent: text });
    words.setAttribute("role", "status");
    this.state.replaceChildren(words);
  }

  shout(text, retry) {
    if (this.loud === text) return;
    this.loud = text;
    const alert = Object.assign(document.createElement("div"), { className: "fr-alert fr-alert--error fr-alert--sm fr-mb-2w" });
    alert.setAttribute("role", "alert");
    alert.append(Object.assign(document.createElement("p"), { textContent: text }));
    if (retry) {
      const button = Object.assign(document.createElement("button"), { type: "button", className: "fr-btn fr-btn--sm fr-btn--secondary fr-mt-1w", textContent: "Réessayer maintenant" });
      button.addEventListener("click", () => this.save());
      alert.append(button);
    }
    this.state.replaceChildren(alert);
  }
}

for (const form of document.querySelectorAll("form[data-autosave]")) new Autosave(form);
