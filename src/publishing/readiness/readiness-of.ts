import type { Acknowledgement } from "../../domain/publishing/acknowledgement";
import { itemKey, kindOfKey } from "./item-key";
import type { NewItem, PublishingItem } from "./publishing-item";
import type { PublishingStep } from "./publishing-step";
import { PUBLISHING_STEPS } from "./publishing-step";
import type { RecordFacts } from "./record-items";
import { recordItems } from "./record-items";
import type { SmallFigureFacts } from "./small-figure-items";
import { smallFigureItems } from "./small-figure-items";
import type { TextFacts } from "./text-items";
import { textItems } from "./text-items";

/** All that tells whether a summary can be published. */
export interface ReadinessFacts
  extends RecordFacts, TextFacts, SmallFigureFacts {
  /** There is a 年度まとめ record that could be frozen and is not. */
  readonly isUnfrozen: boolean;
  /** As the 年度まとめ record has them, the latest last. */
  readonly acknowledgements: readonly Acknowledgement[];
}

/** 公表の準備 of a summary. */
export interface Readiness {
  /** Each step of PUBLISHING_STEPS in their order. */
  readonly steps: readonly ReadinessStep[];
  /** Items of all steps that wait for someone. */
  readonly open: number;
  /** Nothing waits for anyone. */
  readonly isReady: boolean;
  /** Open errors: a public document is made only after they were let stand with a reason. */
  readonly blocking: readonly PublishingItem[];
}

interface ReadinessStep {
  readonly step: PublishingStep;
  /** The most serious first. */
  readonly items: readonly PublishingItem[];
  /** How many of them wait: neither put right nor acknowledged, and more than good to know. */
  readonly open: number;
}

/**
 * What is to be seen to before a summary is published, by step, with what was
 * acknowledged. An acknowledgement holds as long as the key of its item is the
 * same (domain: Checks before publication). Never throws.
 */
export const readinessOf = (facts: ReadinessFacts): Readiness => {
  const answered = answerer(facts.acknowledgements);
  const items = [
    ...recordItems(facts),
    ...textItems(facts),
    ...smallFigureItems(facts),
    ...(facts.isUnfrozen ? [UNFROZEN] : []),
  ].map(answered);
  const steps = PUBLISHING_STEPS.map((step): ReadinessStep => {
    const own = items.filter((item) => item.step === step);
    return {
      step,
      items: [...own].sort((a, b) => GRADE[a.level] - GRADE[b.level]),
      open: own.filter(isOpen).length,
    };
  });
  const open = items.filter(isOpen);
  return {
    steps,
    open: open.length,
    isReady: open.length === 0,
    blocking: open.filter(({ level }) => level === "error"),
  };
};

/** ⑤ 確定: what comes once nothing waits any more. */
const UNFROZEN: NewItem = {
  key: itemKey("unfrozen", []),
  step: "freezing",
  level: "info",
  fact: { kind: "unfrozen" },
  records: [],
  actions: [],
};

const GRADE = { error: 0, warning: 1, info: 2 } as const;

const isOpen = ({ level, acknowledgement }: PublishingItem): boolean =>
  level !== "info" && acknowledgement === undefined;

/** Of several for one item the latest is told. */
const answerer = (
  acknowledgements: readonly Acknowledgement[],
): ((item: NewItem) => PublishingItem) => {
  const byKey = new Map(acknowledgements.map((one) => [one.key, one]));
  const byKind = new Map(
    acknowledgements.map((one) => [kindOfKey(one.key), one]),
  );
  return (item) => {
    const acknowledgement = byKey.get(item.key);
    if (acknowledgement !== undefined) return { ...item, acknowledgement };
    const lapsed = byKind.get(kindOfKey(item.key));
    return lapsed === undefined ? item : { ...item, lapsed };
  };
};
