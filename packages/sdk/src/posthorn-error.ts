/** The root of every error this package throws on purpose. `name` is the class's name, also in minified code. */
export class PosthornError extends Error {
  override readonly name: string = 'PosthornError';
}
