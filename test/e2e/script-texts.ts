// Texts that would be run if one were ever taken for markup: every kind of element that runs something, behind every kind of
// ending of what it might stand in.

const runs = 'window.ran=1';

const elements = [
  `<script>${runs}</script>`,
  `<img src=x onerror="${runs}">`,
  `<svg onload="${runs}">`,
  `<iframe srcdoc="<script>parent.${runs}</script>"></iframe>`,
  `<details open ontoggle="${runs}">x</details>`,
  `<input autofocus onfocus="${runs}">`,
  `<video src=x onerror="${runs}"></video>`,
  `<a href="javascript:${runs}">x</a>`,
  `<math><mtext><img src=x onerror="${runs}"></mtext></math>`,
  `<style>@import 'javascript:${runs}';</style>`,
];

/** Each ends something that a text may stand in. */
const endings = ['', '"', "'", '">', "'>", '</textarea>', '</title>', '-->', '</script>', ']]>'];

/** A hundred of them. */
export const scriptTexts: readonly string[] = endings.flatMap((ending) => elements.map((element) => ending + element));
