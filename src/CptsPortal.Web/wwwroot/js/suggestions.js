// A combobox of communes, after the ARIA pattern: arrows move, Enter picks, Escape closes.
const pause = 150;

/** Suggests communes below an input; calls pick with the one chosen. */
export function suggest(input, pick) {
  const list = Object.assign(document.createElement("ul"), { id: "suggestions", className: "portal-combo__list", hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Communes proposées");
  input.closest(".portal-combo").append(list);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id }))
    input.setAttribute(name, value);

  let communes = [];
  let active = -1;
  let timer;
  let latest = 0;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const choose = (index) => {
    const commune = communes[index];
    close();
    if (commune) pick(commune);
  };

  const mark = (index) => {
    active = (index + communes.length) % communes.length;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    const option = list.children[active];
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };

  const show = () => {
    list.replaceChildren(...communes.map((commune, index) => {
      const option = Object.assign(document.createElement("li"), { id: `suggestion-${index}`, textContent: commune.name });
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      const detail = Object.assign(document.createElement("span"), { className: "portal-combo__detail", textContent: commune.detail });
      option.append(detail);
      option.addEventListener("mousedown", (event) => event.preventDefault());
      option.addEventListener("click", () => choose(index));
      return option;
    }));
    list.hidden = communes.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  };

  const load = async () => {
    const turn = ++latest;
    const text = input.value.trim();
    const answer = text.length < 2 ? null : await fetch(`/simulateur/communes?q=${encodeURIComponent(text)}`);
    const found = answer?.ok ? await answer.json() : [];
    if (turn !== latest || !input.isConnected) return;
    communes = found;
    active = -1;
    show();
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(load, pause);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") mark(active + 1);
    else if (event.key === "ArrowUp") mark(active < 0 ? -1 : active - 1);
    else if (event.key === "Enter" && active >= 0) choose(active);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
  input.addEventListener("blur", close);
}
