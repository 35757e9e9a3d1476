import type {
  EnteredTexts,
  EntryProblem,
} from "../../../../entering/entered-record";
import type { EnteringPlace } from "../../../../entering/entering-place";
import type { Entered } from "../../../../entering/record/enter-record";
import { enterRecord } from "../../../../entering/record/enter-record";
import { targetOf } from "../../columns/column-target";
import { cellKey } from "../cell-key";
import type { Entry } from "../entry";
import { isMeeting } from "../entry";
import type { ListedRecord } from "../rows/group-rows";

/** By which the one answer of a list is kept: whose ranks are written where the two differ. */
export const RANKS = "ranksOfList";
/** The answer that ranks are those of the list. */
export const OF_LIST = "ofList";
/** The answer that ranks are those that the history of the roster tells of the day. */
export const OF_HISTORY = "ofHistory";

/** What the question of a list names of its rows. */
const FEW = 3;

/**
 * A record of a list, read, with the ranks that were answered to be right. A list that was
 * made later has today's ranks, a roster may lack a posting (domain: Rank and division over
 * time): where the rank of the list is another one than that of the day by the history it
 * is asked once for the whole list. A rank that somebody put in by hand is not asked.
 * @param edits corrected cells, by cellKey()
 */
export const enterWithRanks = (
  { entered, places }: Pick<ListedRecord, "entered" | "places">,
  place: EnteringPlace,
  edits: ReadonlyMap<string, string>,
): Entered => {
  const read = enterRecord(entered, place);
  const isByHand = (person: number): boolean => {
    const { row, at } = places[person] ?? { row: "", at: 0 };
    return edits.has(cellKey(row, targetOf("rank", at)));
  };
  const isOther = ({ code, row = 0 }: EntryProblem): boolean =>
    code === "rankNotOnDay" && !isByHand(row);
  const others = read.problems.filter(isOther);
  if (others.length === 0) return read;
  const answer = place.answers.get(RANKS);
  if (answer === OF_HISTORY) {
    const then = new Map(
      others.map(({ row = 0, detail = "" }) => [row, detail] as const),
    );
    const people = entered.people.map((texts, at): EnteredTexts => {
      const rank = then.get(at);
      return rank === undefined ? texts : { ...texts, rank };
    });
    return enterRecord({ ...entered, people }, place);
  }
  const problems = read.problems.flatMap((problem) => {
    if (!isOther(problem)) return [problem];
    return answer === OF_LIST
      ? []
      : [asked(problem, read.entry, entered.people[problem.row ?? 0])];
  });
  return { ...read, problems };
};

/** @param texts of the person, as the list has them */
const asked = (
  { detail: then = "", ...problem }: EntryProblem,
  entry: Entry,
  texts: EnteredTexts = {},
): EntryProblem => {
  const { heldOn = "", attendances = [] } = isMeeting(entry) ? entry : {};
  const person = attendances[problem.row ?? 0]?.person;
  const who = person?.name ?? person?.code ?? "";
  return {
    ...problem,
    level: "error",
    code: "ranksDiffer",
    detail: `${who} ${heldOn} ${texts.rank ?? ""} ≠ ${then}`.trim(),
    candidates: [OF_HISTORY, OF_LIST].map((value) => ({ value, label: value })),
    answerKey: RANKS,
  };
};

/** What a list asks of its ranks, once: how many there are, and the first few. */
export const ranksAsked = (
  planned: readonly {
    readonly problems: readonly EntryProblem[];
    readonly standing: string;
  }[],
): { readonly rows: number; readonly problem: EntryProblem } | undefined => {
  const all = planned.flatMap(({ problems, standing }) =>
    standing === "left"
      ? []
      : problems.filter(({ code }) => code === "ranksDiffer"),
  );
  const [first] = all;
  if (first === undefined) return undefined;
  const examples = all.slice(0, FEW).flatMap(({ detail = "" }) => detail);
  const more = all.length > FEW ? " …" : "";
  return {
    rows: all.length,
    problem: { ...first, detail: examples.join("、") + more },
  };
};
