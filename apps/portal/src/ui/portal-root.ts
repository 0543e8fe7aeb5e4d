/** Where overlays are hung: inside our own root, so that they carry its tokens and touch nothing else of the page. */
export const portalRoot = (): HTMLElement => document.querySelector<HTMLElement>('[data-ph-overlays]') ?? document.body;
