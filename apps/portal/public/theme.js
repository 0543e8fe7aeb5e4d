// Runs before the first paint, so that a forced theme never flashes. A file of its own: the content security policy forbids inline scripts.
(() => {
  try {
    const theme = localStorage.getItem('posthorn.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    const density = localStorage.getItem('posthorn.density');
    if (density === 'comfortable' || density === 'compact') document.documentElement.dataset.density = density;
    const direction = localStorage.getItem('posthorn.direction');
    if (direction === 'rtl') document.documentElement.dir = direction;
    const language = localStorage.getItem('posthorn.language');
    if (language) document.documentElement.lang = language;
  } catch {
    // Storage may be forbidden in a frame; the system's theme is used then.
  }
})();
