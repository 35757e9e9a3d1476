import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";
import type { Language } from "../../src/i18n/language";
import type { Fault, PassingRequest } from "../support/faulty-proxy";
import { startFaultyProxy } from "../support/faulty-proxy";
import { CellClock } from "./cell-clock";
import { inPool } from "./in-pool";
import { FAULT_KINDS } from "./fault-kinds";
import type { GoneOn, Told, UseCase } from "./use-case";
import { PATIENCE } from "./use-case";

/** How often a fault happens. */
export const FREQUENCIES = ["once", "always"] as const;
type Frequency = (typeof FREQUENCIES)[number];

/** Whoever stops stops once. */
const STOPPED = ["once"] as const;

/** One fault at one request of one use case, and what became of it. */
export interface Cell {
  readonly useCase: string;
  /** "GET 面談 records" */
  readonly call: string;
  readonly fault: string;
  readonly frequency: Frequency;
  /** Which of the requests of the call, of how many. */
  readonly position: number;
  readonly told: Told;
  readonly timesDone: number | undefined;
  readonly goneOn: GoneOn | undefined;
  /** Whether what was read is what is read without a fault. */
  readonly isSame: boolean;
  readonly isRetried: boolean;
}

/** More would only wait for the processor. */
const AT_ONCE = 16;

export interface MatrixOptions {
  readonly kintone: LocalKintone;
  /** App by its number, as the table names it. */
  readonly appNames: ReadonlyMap<string, string>;
}

/** Every call of every use case with every fault, once and always, first, in the middle and last. */
export const runMatrix = async (
  useCases: readonly UseCase[],
  options: MatrixOptions,
): Promise<readonly Cell[]> => {
  const jobs: (() => Promise<Cell>)[] = [];
  for (const useCase of useCases) {
    const clean = await runOnce(useCase, options);
    if (clean.told.claim !== "done" && clean.told.claim !== "shown") {
      throw new Error(
        `${useCase.name}: ${clean.told.say("ja").join("")} without a fault`,
      );
    }
    const shown = JSON.stringify(clean.told.value);
    const { isMet = () => true, isMetOnce = false } = useCase;
    for (const call of [...new Set(clean.calls)].filter(isMet)) {
      const count = clean.calls.filter((each) => each === call).length;
      const middle = Math.floor(count / 2);
      const positions = new Set(isMetOnce ? [middle] : [0, middle, count - 1]);
      for (const [fault, frequencies] of faultsOf(useCase)) {
        for (const frequency of frequencies) {
          for (const position of positions) {
            const meeting = { call, fault, frequency, position };
            jobs.push(async () => {
              const run = await runOnce(useCase, options, meeting);
              const asked = run.calls.filter((each) => each === call).length;
              return {
                useCase: useCase.name,
                ...meeting,
                told: withoutValue(run.told),
                timesDone: run.timesDone,
                goneOn: run.goneOn,
                isSame: JSON.stringify(run.told.value) === shown,
                isRetried: asked > position + 1 && asked > count,
              };
            });
          }
        }
      }
    }
  }
  return inPool(jobs, AT_ONCE);
};

/** Thousands of cells wait for the end: what each has read would fill the memory. */
const withoutValue = ({ claim, say }: Told): Told => {
  const said = { ja: say("ja"), en: say("en") };
  return { claim, say: (language) => said[language] };
};

/** Each fault that the use case can meet, with how often. */
const faultsOf = ({
  isStoppable,
}: UseCase): readonly (readonly [string, readonly Frequency[]])[] =>
  Object.entries(FAULT_KINDS)
    .filter(([, { isStop }]) => !isStop || isStoppable)
    .map(([fault, { isStop }]) => [fault, isStop ? STOPPED : FREQUENCIES]);

interface Meeting {
  readonly call: string;
  readonly fault: string;
  readonly frequency: Frequency;
  readonly position: number;
}

const runOnce = async (
  useCase: UseCase,
  options: MatrixOptions,
  meeting?: Meeting,
): Promise<{
  told: Told;
  timesDone: number | undefined;
  goneOn: GoneOn | undefined;
  calls: readonly string[];
}> => {
  const prepared = await useCase.prepare();
  const { kintone, appNames } = prepared.asked ?? options;
  const calls: string[] = [];
  const kind = meeting && FAULT_KINDS[meeting.fault];
  const clock = new CellClock();
  const stopper = new AbortController();
  let met = 0;
  const proxy = await startFaultyProxy(kintone, (request) => {
    const call = nameOf(request, appNames);
    calls.push(call);
    if (meeting?.call !== call) return undefined;
    const at = met;
    met += 1;
    const isMet =
      meeting.frequency === "once"
        ? at === meeting.position
        : at >= meeting.position;
    if (!isMet || kind === undefined) return undefined;
    if (kind.isStop) return stopping(kind.fault, stopper);
    return kind.isEndless ? clock.endless(kind.fault) : kind.fault;
  });
  try {
    const { startTimer } = clock;
    const told = await prepared.act({
      url: proxy.url,
      startTimer,
      patience: PATIENCE,
      signal: stopper.signal,
    });
    const timesDone = await prepared.timesDone?.();
    return { told, timesDone, goneOn: await prepared.goneOn?.(), calls };
  } finally {
    await proxy.close();
    await prepared.end?.();
  }
};

/** Whoever waits for the answer gives up once the request has met the fault. */
const stopping =
  (fault: Fault, stopper: AbortController): Fault =>
  async (response, pass) => {
    await fault(response, pass);
    stopper.abort();
  };

/** "GET 面談 records": method, app and what is asked for. */
const nameOf = (
  { method, address, start }: PassingRequest,
  appNames: ReadonlyMap<string, string>,
): string => {
  const url = new URL(address.replaceAll("#", "%23"), "http://localhost");
  const asked = url.pathname.replace(/^\/k\/(v1\/)?|\.json$/gu, "");
  const app =
    url.searchParams.get("app") ??
    /^\{"app":"?(\d+)"?/u.exec(start.subarray(0, 40).toString("utf8"))?.[1];
  const name = app === null || app === undefined ? "" : appNames.get(app);
  return [method, name, asked].filter((part) => part).join(" ");
};

/** What is wrong with a cell; nothing for one that tells the truth. */
export const untruthsOf = (
  cell: Cell,
  isListed: (sentence: string) => boolean,
): readonly string[] => {
  const { told, timesDone, goneOn, isSame } = cell;
  const { claim } = told;
  const say = (language: Language) => told.say(language);
  const wrong: string[] = [];
  const isSuccess = claim === "done" || claim === "shown";
  if (isSuccess && !isSame) wrong.push("shows something else");
  if (claim === "done" && timesDone !== 1) wrong.push(`done ${timesDone}×`);
  if (["notDone", "stopped"].includes(claim) && timesDone !== 0) {
    wrong.push("done all the same");
  }
  if (claim === "notDone" && goneOn?.left) wrong.push("leaves something");
  if (claim === "stopped" && !goneOn?.left) wrong.push("leaves nothing");
  if (goneOn !== undefined && goneOn.times !== 1) {
    wrong.push(`done ${goneOn.times}× once it was done again`);
  }
  if ((timesDone ?? 0) > 1) wrong.push("done twice");
  if (!isSuccess && say("ja").length === 0) wrong.push("says nothing");
  const [first = ""] = say("ja");
  if (!isSuccess && !isListed(first)) wrong.push(`not listed: ${first}`);
  if (say("ja").length > 0 && !WHAT_TO_DO.test(say("ja").join(""))) {
    wrong.push(`says not what to do: ${say("ja").join("")}`);
  }
  for (const sentence of say("ja")) {
    if (!JAPANESE.test(sentence)) wrong.push(`not Japanese: ${sentence}`);
    if (INTERNALS.test(sentence)) wrong.push(`internals: ${sentence}`);
  }
  for (const sentence of say("en")) {
    // What the city named stands in quotes, as it is.
    if (JAPANESE.test(sentence.replace(/["“][^"”]*["”]/gu, ""))) {
      wrong.push(`not English: ${sentence}`);
    }
    if (INTERNALS.test(sentence)) wrong.push(`internals: ${sentence}`);
  }
  return wrong;
};

const WHAT_TO_DO = /ください|そのまま続けられます/u;
const JAPANESE = /[ぁ-んァ-ヶ一-龠]/u;
const INTERNALS =
  /(?<!Internal Server )Error\b|undefined|\bnull\b|NaN|\[object|Cannot read|\bat .+:\d+:\d+|is not (a function|iterable)|unexpected \[|\[\d+\]|\[[A-Z]+_[A-Z\d]+\]/u;
