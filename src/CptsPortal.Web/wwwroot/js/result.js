// Copies the address, which is the whole simulation.
const status = document.getElementById("copie");

document.getElementById("copier").addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(location.href);
    status.textContent = "L’adresse est copiée.";
  } catch {
    status.textContent = "Votre navigateur refuse la copie : prenez l’adresse dans sa barre.";
  }
});
