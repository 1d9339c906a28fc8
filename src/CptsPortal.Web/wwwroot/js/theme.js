// Runs before the first paint: the chosen theme shows at once, and the style sheet learns that scripts run.
const root = document.documentElement;
root.dataset.script = "";
let scheme = "system";
try {
  scheme = localStorage.getItem("scheme") ?? scheme;
} catch {
  // Storage is refused by the browser: the system's theme stands.
}
const dark = scheme === "dark" || (scheme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
root.dataset.frTheme = dark ? "dark" : "light";
