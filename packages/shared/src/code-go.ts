import { commentLines, createNames, pascal } from './code-name.ts';
import type { Declaration, Shape, ShapeField, Shapes } from './schema-shape.ts';

type Type = { text: string /** Has a value of its own for "not there". */; isNilable: boolean };

/** What encoding/json reads as a name within a tag. */
const taggable = /^[\p{L}\p{Nd}!#$%&()*+\-./:;<=>?@[\]^_{|}~ ]+$/u;
/** As Go writes them. */
const initials = new Set(['Api', 'Html', 'Http', 'Https', 'Id', 'Ip', 'Json', 'Sql', 'Uri', 'Url', 'Uuid', 'Xml']);

const fieldName = (name: string): string =>
  pascal(name.replace(/([a-z0-9])([A-Z])/g, '$1 $2'), 'Field').replace(/[A-Z][a-z0-9]*/g, (word) =>
    initials.has(word) ? word.toUpperCase() : word,
  );

const quoted = (text: string): string => JSON.stringify(text.toWellFormed());
const comment = (indent: string, lines: readonly string[]): string =>
  // gofmt takes what is indented for a listing.
  lines.map((line) => `${`${indent}// ${line.trim()}`.trimEnd()}\n`).join('');

const optional = ({ text, isNilable }: Type): Type => ({ text: isNilable ? text : `*${text}`, isNilable: true });
const isText = (value: unknown): value is string => typeof value === 'string';

/** What the values of a list of values have in common. */
const baseOf = (values: readonly unknown[]): 'string' | 'int64' | 'bool' | 'float64' | 'any' => {
  if (values.length === 0) return 'any';
  if (values.every(isText)) return 'string';
  if (values.every((value) => Number.isSafeInteger(value))) return 'int64';
  if (values.every((value) => typeof value === 'number')) return 'float64';
  return values.every((value) => typeof value === 'boolean') ? 'bool' : 'any';
};

const notNull = (values: readonly unknown[]): unknown[] => values.filter((value) => value !== null);

/** `length` columns side by side, as gofmt sets them. */
const aligned = (rows: readonly string[][]): string[] => {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), []);
  return rows.map((row) =>
    row.map((cell, at) => (at < row.length - 1 ? cell.padEnd(widths[at] ?? 0) : cell)).join(' '),
  );
};

const createWriter = ({ declarations, roots }: Shapes) => {
  const byName = new Map(declarations.map((each) => [each.name, each]));
  const take = createNames(byName.keys());
  const packages = new Set<string>();
  const from = (name: string, type: string): string => {
    packages.add(name);
    return type;
  };

  const namedType = (name: string): Type => {
    const found = byName.get(name);
    if (!found || found.kind === 'object') return { text: name, isNilable: false };
    const { shape } = found;
    if (shape.kind === 'values') {
      const base = baseOf(notNull(shape.values));
      if (base === 'any') return { text: name, isNilable: true };
      const plain = { text: name, isNilable: false };
      return shape.values.includes(null) ? optional(plain) : plain;
    }
    // Lists, maps and what may be anything have nil; a name of one of them is asked no further, so circles end.
    const isPlain = ['boolean', 'integer', 'number', 'text', 'named'].includes(shape.kind);
    return {
      text: name,
      isNilable: isPlain ? (shape.kind === 'named' ? namedType(shape.name).isNilable : false) : true,
    };
  };

  const typeOf = (shape: Shape): Type => {
    switch (shape.kind) {
      case 'any':
      case 'null':
        return { text: 'any', isNilable: true };
      case 'boolean':
        return { text: 'bool', isNilable: false };
      case 'integer':
        return { text: 'int64', isNilable: false };
      case 'number':
        return { text: 'float64', isNilable: false };
      case 'text':
        return { text: shape.format === 'date-time' ? from('time', 'time.Time') : 'string', isNilable: false };
      case 'values': {
        const base = baseOf(notNull(shape.values));
        const plain = { text: base, isNilable: base === 'any' };
        return shape.values.includes(null) ? optional(plain) : plain;
      }
      case 'list':
        return { text: `[]${typeOf(shape.item).text}`, isNilable: true };
      case 'tuple':
        return { text: '[]any', isNilable: true };
      case 'map':
        return { text: `map[string]${typeOf(shape.value).text}`, isNilable: true };
      case 'union': {
        const options = shape.options.filter((option) => option.kind !== 'null');
        const [only] = options;
        if (options.length === 1 && only) return optional(typeOf(only));
        const isScalar = options.every(({ kind }) => ['boolean', 'integer', 'number', 'text', 'values'].includes(kind));
        // Kept as it came, for whoever knows which of them it is.
        return { text: isScalar ? 'any' : from('encoding/json', 'json.RawMessage'), isNilable: true };
      }
      case 'named':
        return namedType(shape.name);
    }
  };

  /** The structs that a value of this shape holds within itself, not behind a pointer, list or map. */
  const within = (shape: Shape): string[] => (shape.kind === 'named' ? [shape.name] : []);
  const holds = (name: string, wanted: string, seen = new Set<string>()): boolean => {
    if (name === wanted) return true;
    const found = byName.get(name);
    if (!found || seen.has(name)) return false;
    seen.add(name);
    const inside = found.kind === 'object' ? found.fields.flatMap((field) => within(field.shape)) : within(found.shape);
    return inside.some((next) => holds(next, wanted, seen));
  };

  const oneOf = (shape: Shape): string[] => {
    if (shape.kind === 'list') return oneOf(shape.item);
    if (shape.kind === 'values' && shape.values.length > 0)
      return commentLines(
        shape.values.length === 1
          ? `Always ${JSON.stringify(shape.values[0])}.`
          : `One of ${shape.values.map((value) => JSON.stringify(value)).join(', ')}.`,
      );
    if (shape.kind !== 'union') return [];
    const options = shape.options.filter((option) => option.kind !== 'null');
    return options.length < 2 ? [] : [`One of: ${options.map((option) => typeOf(option).text).join(', ')}.`];
  };

  const fieldOf = (struct: string, field: ShapeField, takeField: (wanted: string) => string) => {
    const about = [
      ...commentLines(field.description),
      ...oneOf(field.shape),
      ...(field.shape.kind === 'text' && field.shape.format && field.shape.format !== 'date-time'
        ? commentLines(`Format: ${field.shape.format}`)
        : []),
      ...(field.deprecated ? ['Deprecated: do not rely on it.'] : []),
    ];
    if (!taggable.test(field.name))
      return {
        about: [...about, `The field ${quoted(field.name)} has a name that encoding/json cannot read.`],
        row: null,
      };
    const plain = typeOf(field.shape);
    const isCircle = within(field.shape).some((name) => holds(name, struct));
    const type = !field.required || isCircle ? optional(plain) : plain;
    // A name of one dash alone would leave the field out.
    const tag = `\`json:"${field.name}${field.required ? (field.name === '-' ? ',' : '') : ',omitempty'}"\``;
    return { about, row: [takeField(fieldName(field.name)), type.text, tag] };
  };

  const structOf = (name: string, fields: readonly ShapeField[]): string => {
    const takeField = createNames();
    const made = fields.map((field) => fieldOf(name, field, takeField));
    const isPlain = made.every(({ about }) => about.length === 0);
    const rows = made.flatMap(({ row }) => (row ? [row] : []));
    const body = isPlain
      ? aligned(rows).map((line) => `\t${line}\n`)
      : made.map(({ about, row }, at) => {
          const gap = at > 0 ? '\n' : '';
          return `${gap}${comment('\t', about)}${row ? `\t${row.join(' ')}\n` : ''}`;
        });
    return `type ${name} struct {\n${body.join('')}}\n`;
  };

  const valuesOf = (name: string, given: readonly unknown[]): string => {
    const values = notNull(given);
    const base = baseOf(values);
    if (base === 'any') return `${comment('', oneOf({ kind: 'values', values: given }))}type ${name} = any\n`;
    const rows = values.map((value) => [
      take(`${name}${pascal(String(value), value === '' ? 'Empty' : 'Value')}`),
      name,
      `= ${isText(value) ? quoted(value) : String(value)}`,
    ]);
    const constants = aligned(rows).map((line) => `\t${line}\n`);
    return `type ${name} ${base}\n\nconst (\n${constants.join('')})\n`;
  };

  const declare = (declaration: Declaration): string => {
    const { name, description, deprecated } = declaration;
    const [first, ...others] = commentLines(description);
    const about = [
      ...(first === undefined ? [] : [`${name}: ${first}`, ...others]),
      ...(deprecated ? [...(first === undefined ? [] : ['']), 'Deprecated: do not rely on it.'] : []),
    ];
    const head = comment('', about);
    if (declaration.kind === 'object') return `${head}${structOf(name, declaration.fields)}`;
    const { shape } = declaration;
    if (shape.kind === 'values') return `${head}${valuesOf(name, shape.values)}`;
    const isOwn = ['list', 'map', 'tuple'].includes(shape.kind);
    const one = oneOf(shape);
    return `${head}${comment('', one)}type ${name} ${isOwn ? '' : '= '}${typeOf(shape).text}\n`;
  };

  const names = aligned(roots.map(({ eventType, name }) => [take(`EventType${name}`), `= ${quoted(eventType)}`])).map(
    (line) => `\t${line}\n`,
  );
  return { declare, names, packages };
};

/** The types as a package of Go, for encoding/json. */
export const goOf = (shapes: Shapes): string => {
  const { declare, names, packages } = createWriter(shapes);
  const code = shapes.declarations.map(declare);
  // Known only now: a package that is not used is an error in Go.
  const imports = [...packages].sort();
  return [
    '// Code generated by Posthorn from the JSON Schemas of the event types. DO NOT EDIT.\n',
    'package webhooks\n',
    ...(imports.length > 0 ? [`import (\n${imports.map((one) => `\t"${one}"\n`).join('')})\n`] : []),
    ...(names.length > 0 ? [`// The names of the event types.\nconst (\n${names.join('')})\n`] : []),
    ...code,
  ].join('\n');
};
