// htmx sends the form token of the page with each request that writes.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector('meta[name="csrf-token"]');
  const header = document.querySelector('meta[name="csrf-header"]');
  if (token && header && event.detail.verb !== "get") {
    event.detail.headers[header.content] = token.content;
  }
});
// A job that has ended shows its whole page, with what it found.
document.addEventListener("htmx:afterSwap", () => {
  if (document.querySelector("[data-ended]")) {
    window.location.reload();
  }
});
// An address to share, a page to print: buttons that only scripts can serve are shown by them.
for (const button of document.querySelectorAll("[data-copy], [data-print]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    if ("print" in button.dataset) {
      window.print();
      return;
    }
    const field = document.getElementById(button.dataset.copy);
    field.select();
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(field.value);
      button.textContent = "Adresse copiée";
    }
  });
}
