// Runs before the first paint, so that a forced theme never flashes. A file of its own: the content security policy forbids inline scripts.
(() => {
  try {
    const theme = localStorage.getItem('posthorn.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    const language = localStorage.getItem('posthorn.language');
    if (language) document.documentElement.lang = language;
  } catch {
    // Storage may be forbidden in a frame; the system's theme is used then.
  }
})();
