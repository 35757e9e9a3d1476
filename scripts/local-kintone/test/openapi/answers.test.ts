import Ajv from "ajv";
import { beforeAll, describe, expect, test } from "vitest";
import { listOperations } from "../../rest/operations";
import { APP_SHAPES } from "./app-shapes";
import { recordExchanges } from "./record-exchanges";
import type { Exchange } from "./recorder";
import { RECORD_SHAPES } from "./record-shapes";
import { empty, error, list, object, either, type Shape } from "./shapes";

const SHAPES: Readonly<Record<string, Shape>> = {
  ...APP_SHAPES,
  ...RECORD_SHAPES,
};

const ajv = new Ajv({ allErrors: true });

const findings = (shape: Shape, body: unknown): readonly string[] => {
  const validate = ajv.compile(shape);
  validate(body);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message}`,
  );
};

describe("every operation of the REST API", () => {
  let exchanges: readonly Exchange[];

  beforeAll(async () => {
    exchanges = await recordExchanges();
  });

  test("answers in its shape, with ids, revisions and counts as text", () => {
    const answered = exchanges.filter(({ status }) => status === 200);
    // GET file answers with bytes; files are tested with the records.
    const operations = [
      ...listOperations(true).map(({ method, path }) => `${method} ${path}`),
      "POST bulkRequest",
    ].filter((operation) => operation !== "GET file");
    expect(
      [...new Set(answered.map(({ operation }) => operation))].sort(),
    ).toEqual(operations.sort());
    const wrong = answered.flatMap(({ operation, body }) =>
      findings(SHAPES[operation] ?? empty, body).map(
        (finding) => `${operation} ${finding}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("fails with a code, a message and the paths of what is wrong", () => {
    const failed = exchanges.filter(({ status }) => status !== 200);
    const bulkError = object({ results: list(either(error, empty)) });
    const wrong = failed.flatMap(({ operation, body }) =>
      findings(operation === "POST bulkRequest" ? bulkError : error, body).map(
        (finding) => `${operation} ${finding}`,
      ),
    );
    expect(wrong).toEqual([]);
    const codes = failed.map(({ status, body }) => {
      const { code, results } = body as {
        code?: string;
        results?: { code?: string }[];
      };
      return `${status} ${code ?? results?.[0]?.code}`;
    });
    expect([...new Set(codes)].sort()).toEqual([
      "400 CB_VA01",
      "400 GAIA_IQ11",
      "400 GAIA_ST02",
      "401 CB_WA01",
      "403 CB_NO02",
      "404 GAIA_AP01",
      "404 GAIA_BL01",
      "404 GAIA_CN01",
      "404 GAIA_RE01",
      "409 GAIA_CO02",
      "501 LOCAL_NOT_IMPLEMENTED",
    ]);
  });
});
