import * as vitest from "vitest";

type Step = () => unknown;

/** The steps that stand before and after all tests of a group. */
interface Group {
  readonly name: string;
  readonly isProof: boolean;
  readonly before: readonly Step[];
  readonly after: readonly Step[];
}

/** A test of a file, with the groups that it stands in, the outermost first. */
export interface CollectedTest {
  readonly name: string;
  readonly groups: readonly Group[];
  readonly run: Step;
}

interface Options {
  readonly tags?: readonly string[];
}

type Body = (...values: unknown[]) => unknown;

type Declare = (
  name: string,
  ...rest: readonly [Body] | readonly [Options, Body]
) => void;

/**
 * What tests import of vitest, so far as unit tests of rooms use it; what is
 * not here throws, and no change is tried. Tests that try very many cases
 * (proof) are left out: each has a smaller one, and every change would wait for it.
 * @param tests takes the tests of the files that are loaded
 */
export const collecting = (
  tests: CollectedTest[],
): {
  readonly vitest: object;
  /** Loads a file, whose tests are a group. */
  readonly inFile: (name: string, load: Step) => void;
} => {
  let groups: readonly (Group & { before: Step[]; after: Step[] })[] = [];
  const inGroup = (name: string, isProof: boolean, body: Step): void => {
    const outer = groups;
    groups = [...outer, { name, isProof, before: [], after: [] }];
    body();
    groups = outer;
  };
  const describe = withEach((name, isProof, body) => {
    inGroup(name, isProof, body);
  });
  const it = withEach((name, isProof, run) => {
    if (isProof || groups.some((group) => group.isProof)) return;
    tests.push({ name, groups, run });
  });
  const own = (): { before: Step[]; after: Step[] } | undefined =>
    groups.at(-1);
  return {
    vitest: {
      ...vitest,
      describe,
      it,
      test: it,
      beforeAll: (step: Step) => own()?.before.push(step),
      afterAll: (step: Step) => own()?.after.push(step),
    },
    inFile: (name, load) => {
      inGroup(name, false, load);
    },
  };
};

const withEach = (
  declare: (name: string, isProof: boolean, body: Step) => void,
): Declare & { readonly each: (rows: readonly unknown[]) => Declare } => {
  const one: Declare = (name, ...rest) => {
    const { isProof, body } = optionsOf(rest);
    declare(name, isProof, body);
  };
  const each =
    (rows: readonly unknown[]): Declare =>
    (name, ...rest) => {
      const { isProof, body } = optionsOf(rest);
      for (const [index, row] of rows.entries()) {
        const values: readonly unknown[] = Array.isArray(row) ? row : [row];
        declare(`${name} ${index}`, isProof, () => body(...values));
      }
    };
  return Object.assign(one, { each });
};

const optionsOf = (
  rest: readonly [Body] | readonly [Options, Body],
): { readonly isProof: boolean; readonly body: Body } => {
  const [first, second] = rest;
  return typeof first === "function"
    ? { isProof: false, body: first }
    : {
        isProof: first.tags?.includes("proof") === true,
        body: second as Body,
      };
};
