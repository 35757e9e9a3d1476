import { afterAll, beforeAll, expect, it } from "vitest";
import { startCityOfFaults, type CityOfFaults } from "./city-of-faults";
import { runMatrix, untruthsOf, type Cell } from "./run-matrix";
import { importingUseCases } from "./use-cases/importing";

let city: CityOfFaults;
let cells: readonly Cell[];

beforeAll(async () => {
  city = await startCityOfFaults();
  cells = await runMatrix(importingUseCases(city), {
    kintoneUrl: city.kintone.url,
    appNames: city.appNames,
  });
}, 1_200_000);

afterAll(() => city?.close());

it("an import tells the truth of what became of it, whatever fault meets which call", () => {
  expect(cells.length).toBeGreaterThan(100);
  const wrong = cells.flatMap((cell) =>
    untruthsOf(cell, () => true).map((untruth) =>
      [
        cell.useCase,
        cell.call,
        cell.fault,
        cell.frequency,
        cell.position,
        untruth,
      ].join(" "),
    ),
  );
  expect(wrong).toEqual([]);
});

it("does what it is asked for after one fault, where it can", () => {
  const once = cells.filter(
    ({ frequency, fault }) => frequency === "once" && fault === "429",
  );
  expect(once.map(({ told }) => told.claim)).toEqual(once.map(() => "done"));
});
