import { type CelInput, type CelResult, celEnv, isCelError, parse, plan, unparse } from '@bufbuild/cel';

/** What an expression is asked about. `payload` is the parsed JSON; null when it is none. */
export type FilterSubject = {
  id: string;
  type: string;
  payload: unknown;
  channels: readonly string[];
  tags: readonly string[];
};

export type Filter = {
  /** An expression that fails, such as by a field that is not there, does not match. */
  matches: (subject: FilterSubject) => boolean;
  /** The parts that `&&` joins, with what became of each. */
  explain: (subject: FilterSubject) => { expression: string; value: string; ok: boolean }[];
};

export type Compiled = { ok: true; filter: Filter } | { ok: false; reason: string };

export const filterLengthMax = 2_000;
const nodesMax = 400;
const variables = new Set(['id', 'type', 'payload', 'channels', 'tags']);
const environment = celEnv();

type Expr = NonNullable<ReturnType<typeof parse>['expr']>;
type Found = { nodes: number; fault: string | null };

/**
 * Counts an expression's nodes and finds what it may not have: names that are not there, and loops within loops, whose time would be the
 * square of a payload's size.
 */
const inspect = (expr: Expr | undefined, known: ReadonlySet<string>, depth: number, found: Found): void => {
  if (!expr || found.fault) return;
  found.nodes += 1;
  const visit = (part: Expr | undefined, names = known, inner = depth): void => inspect(part, names, inner, found);
  const { exprKind } = expr;
  switch (exprKind.case) {
    case 'identExpr': {
      const { name } = exprKind.value;
      if (!known.has(name)) found.fault = `${name} is not known: there are ${[...variables].join(', ')}.`;
      return;
    }
    case 'selectExpr':
      visit(exprKind.value.operand);
      return;
    case 'callExpr':
      visit(exprKind.value.target);
      for (const part of exprKind.value.args) visit(part);
      return;
    case 'listExpr':
      for (const part of exprKind.value.elements) visit(part);
      return;
    case 'structExpr':
      for (const { keyKind, value } of exprKind.value.entries) {
        if (keyKind.case === 'mapKey') visit(keyKind.value);
        visit(value);
      }
      return;
    case 'comprehensionExpr': {
      if (depth > 0) {
        found.fault = 'all, exists, filter and map may not stand within one another.';
        return;
      }
      const { accuVar, iterVar, iterVar2, iterRange, accuInit, loopCondition, loopStep, result } = exprKind.value;
      const inner = new Set([...known, accuVar, iterVar, iterVar2]);
      visit(iterRange);
      for (const part of [accuInit, loopCondition, loopStep, result]) visit(part, inner, depth + 1);
      return;
    }
    default:
      return;
  }
};

const partsOf = (expr: Expr): Expr[] => {
  const { exprKind } = expr;
  if (exprKind.case === 'callExpr' && exprKind.value.function === '_&&_') return exprKind.value.args.flatMap(partsOf);
  return [expr];
};

const shown = (value: CelResult): string => {
  if (isCelError(value)) return value.message;
  return typeof value === 'object' && value !== null ? 'a list or map' : String(value);
};

/** JSON's values are CEL's too. */
const bindings = ({ id, type, payload, channels, tags }: FilterSubject): Record<string, CelInput> => ({
  id,
  type,
  payload: payload as CelInput,
  channels: [...channels],
  tags: [...tags],
});

/**
 * An expression of CEL (Common Expression Language) over a message. It cannot loop without end, calls nothing, and its regular expressions
 * are RE2's, whose time is linear in the text.
 */
export const compileFilter = (text: string): Compiled => {
  if (text.length > filterLengthMax)
    return { ok: false, reason: `An expression has at most ${filterLengthMax} characters.` };
  try {
    const parsed = parse(text);
    const { expr } = parsed;
    const found: Found = { nodes: 0, fault: null };
    inspect(expr, variables, 0, found);
    if (found.fault) return { ok: false, reason: found.fault };
    if (found.nodes > nodesMax)
      return { ok: false, reason: `It has ${found.nodes} parts; at most ${nodesMax} are allowed.` };
    const whole = plan(environment, expr);
    const parts = partsOf(expr).map((part) => ({
      expression: unparse({ ...parsed, expr: part }),
      run: plan(environment, part),
    }));
    return {
      ok: true,
      filter: {
        matches: (subject) => whole(bindings(subject)) === true,
        explain: (subject) =>
          parts.map(({ expression, run }) => {
            const value = run(bindings(subject));
            return { expression, value: shown(value), ok: value === true };
          }),
      },
    };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace('<input>:', 'line ') : String(cause);
    return { ok: false, reason: `This is no expression: ${why}` };
  }
};
