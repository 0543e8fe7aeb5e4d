import type { paths } from './generated/api.ts';

/**
 * Shapes are looked up by path and method, never by the name of a component: paths are what the API promises.
 */
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Operation<P extends keyof paths, M extends Method> = NonNullable<paths[P][M]>;
type JsonOf<T> = T extends { content: { 'application/json': infer Body } } ? Body : never;

/** What a request carries. */
export type Body<P extends keyof paths, M extends Method> =
  Operation<P, M> extends { requestBody?: infer R } ? JsonOf<NonNullable<R>> : never;

/** What an answer of success carries. */
export type Answer<P extends keyof paths, M extends Method> =
  Operation<P, M> extends { responses: infer R } ? JsonOf<R[keyof R & (200 | 201 | 202)]> : never;

/** One element of a list's answer. */
export type Item<P extends keyof paths> = Answer<P, 'get'> extends { data: (infer T)[] } ? T : never;

type CamelCase<S> = S extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : S;
type OrDate<K, V> = K extends 'before' | 'after' ? V | Date : V;

/** A path's query parameters in camelCase, all optional; instants also as `Date`. */
export type QueryOf<P extends keyof paths, M extends Method = 'get'> =
  Operation<P, M> extends { parameters: { query?: infer Q } }
    ? { [K in keyof NonNullable<Q> as CamelCase<K> & string]?: OrDate<K, NonNullable<Q>[K]> | undefined }
    : never;
