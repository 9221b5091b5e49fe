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
