// For pages without React: <script src="https://hooks.example.com/portal/embed.js"></script>, then
// <posthorn-portal link-from="/webhooks-link"></posthorn-portal> or Posthorn.mount(element, { getUrl }).
import { type MountedPortal, mountPortal } from './mount.ts';
import type { PortalAppearance, PortalOptions, PortalSection } from './options.ts';

const sections: readonly PortalSection[] = ['endpoints', 'messages', 'event-types'];

const oneOf = <T extends string>(text: string | null, allowed: readonly T[]): T | undefined =>
  allowed.find((each) => each === text);

/** The page's own server answers with a link, as JSON `{"url": "…"}`; POST, so that nothing keeps the answer. */
const linkFrom = async (address: string): Promise<string> => {
  const response = await fetch(address, { method: 'POST', headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const answer: { url?: unknown } = await response.json();
  if (typeof answer.url !== 'string') throw new Error(`${address} answered without a url.`);
  return answer.url;
};

class PosthornPortalElement extends HTMLElement {
  static readonly observedAttributes = [
    'color-scheme',
    'accent',
    'radius',
    'font',
    'density',
    'locale',
    'features',
    'path',
  ];
  #portal: MountedPortal | undefined;

  connectedCallback(): void {
    this.style.display ||= 'block';
    this.#portal = mountPortal(this, this.#options());
  }

  disconnectedCallback(): void {
    this.#portal?.close();
    this.#portal = undefined;
  }

  attributeChangedCallback(name: string, _before: string | null, now: string | null): void {
    if (name === 'path') this.#portal?.navigate(now ?? '/');
    else this.#portal?.update(this.#options());
  }

  #options(): PortalOptions {
    const text = (name: string): string | undefined => this.getAttribute(name) ?? undefined;
    const radius = text('radius');
    const appearance: PortalAppearance = {
      colorScheme: oneOf(this.getAttribute('color-scheme'), ['light', 'dark', 'auto']),
      accent: text('accent'),
      radiusPx: radius === undefined ? undefined : Number(radius),
      fontFamily: text('font'),
      density: oneOf(this.getAttribute('density'), ['comfortable', 'compact']),
    };
    const from = text('link-from');
    const wanted = text('features')?.split(/[\s,]+/);
    return {
      url: text('url'),
      getUrl: from === undefined ? undefined : () => linkFrom(from),
      appearance,
      locale: text('locale'),
      features: wanted && sections.filter((section) => wanted.includes(section)),
      path: text('path'),
      autoHeight: !this.hasAttribute('fixed-height'),
      title: text('title'),
      onEvent: (event) => this.dispatchEvent(new CustomEvent('posthorn', { detail: event, bubbles: true })),
    };
  }
}

if (!customElements.get('posthorn-portal')) customElements.define('posthorn-portal', PosthornPortalElement);
Object.assign(window, { Posthorn: { mount: mountPortal } });
