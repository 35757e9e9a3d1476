import { isInOffice } from "../../checks/rules/days/adviser-tenure";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { monthOf } from "../../domain/calendar/calendar-date";
import {
  isBlank,
  isSame,
  samenessKey,
  visibleText,
} from "../../domain/sameness/sameness";
import type { PermissionField } from "../../fields/record-choices";
import { permissionValue } from "../../kintone/corrections/permission-value";
import type { EnterableField } from "../enterable-fields";
import type { EnteringPlace } from "../entering-place";
import { findChoice, likeChoices } from "../reading/find-choice";
import { saysEverybody } from "../reading/says-everybody";
import { withoutOffice } from "../reading/without-office";
import type { EnteredValue } from "./entered-value";

/** Fields of one box that is ticked or not. */
export const MARKS: ReadonlySet<string> = new Set([
  "publishTheme",
  "publishVoice",
  "publish",
  "isOpen",
] satisfies readonly (PermissionField | "isOpen")[]);

/** The choice of a field that a text means, else the question which it is. */
export const enterChoice = (
  text: string | undefined,
  field: EnterableField,
  place: EnteringPlace,
): EnteredValue => {
  if (isBlank(text)) return { value: "" };
  const answerKey = choiceKey(field, text);
  const answer = place.answers.get(answerKey);
  const choice = answer ?? findChoice(text, field, knowledgeOf(place));
  return choice === undefined
    ? unknownChoice(text, text, field, answerKey)
    : { value: choice };
};

/** Choices of a field that takes several. */
export const enterChoices = (
  text: string | undefined,
  field: EnterableField,
  place: EnteringPlace,
  /** Of the record. */
  day: CalendarDate | undefined,
): EnteredValue => {
  if (isBlank(text)) return { value: [] };
  const knowledge = knowledgeOf(place);
  const choiceOf = (one: string): string | undefined =>
    findChoice(one, field, knowledge) ??
    findChoice(withoutOffice(one, field), field, knowledge);
  const isChoice = (one: string): boolean => choiceOf(one) !== undefined;
  const isEverybody =
    field.name === "advisers" &&
    !isChoice(text) &&
    saysEverybody(text, field.label);
  if (isEverybody) return enterEverybody(text, field, place, day);
  const parts = isChoice(text)
    ? [text]
    : partsOf(text).flatMap((part) => piecesOf(part, field, isChoice));
  const chosen: string[] = [];
  for (const part of parts) {
    const answerKey = choiceKey(field, part);
    const answer = place.answers.get(answerKey);
    const choice = answer ?? choiceOf(part);
    if (choice === undefined)
      return unknownChoice(part, text, field, answerKey);
    if (choice !== "") chosen.push(choice);
  }
  return { value: field.options.filter((option) => chosen.includes(option)) };
};

/**
 * Who is meant by 全員: it is asked, once for each set of people who were in
 * office. An answer is as good as if it had been written.
 */
const enterEverybody = (
  text: string,
  field: EnterableField,
  place: EnteringPlace,
  day: CalendarDate | undefined,
): EnteredValue => {
  const { options } = field;
  const inOffice = options.filter((option) =>
    place.advisers.some(
      (adviser) =>
        day !== undefined &&
        isSame(adviser.name, option) &&
        isInOffice(adviser, monthOf(day)),
    ),
  );
  const answerKey = `${choiceKey(field, text)}:${inOffice.join("、")}`;
  const answer = place.answers.get(answerKey);
  if (answer !== undefined) return enterChoices(answer, field, place, day);
  const offered = [inOffice, options, ...options.map((option) => [option])];
  const values = offered.map((names) => names.join("、"));
  return {
    problem: {
      code: "choiceEverybody",
      detail: visibleText(text),
      candidates: [...new Set(values)]
        .filter((value) => value !== "")
        .map((value) => ({ value, label: value })),
      answerKey,
    },
  };
};

const unknownChoice = (
  part: string,
  whole: string,
  { options }: EnterableField,
  answerKey: string,
): EnteredValue => ({
  problem: {
    code: "choiceUnknown",
    detail: visibleText(part || whole),
    candidates: likeChoices(part, options).map((value) => ({
      value,
      label: value,
    })),
    answerKey,
  },
});

/** By what the question which choice a text means is answered. */
export const choiceKey = (
  { name }: Pick<EnterableField, "name">,
  text: string,
): string => `${name}:${samenessKey(text)}`;

const knowledgeOf = ({ kind, settings }: EnteringPlace) => ({
  kind,
  ...settings,
});

const TICKS = /^(?:[○〇◯◎✓✔レ●xX×1]|有|可|はい|済|true|yes|TRUE)$/u;
const CROSSES = /^(?:[×xX0―－-]|無|不可|否|いいえ|false|no|FALSE)$/u;

/** ○ ticks the box, × and a blank leave it. */
export const enterMark = (
  text: string | undefined,
  field: EnterableField,
  place: EnteringPlace,
): EnteredValue => {
  const key = samenessKey(text ?? "");
  if (key === "" || CROSSES.test(key)) return { value: [] };
  const choice = findChoice(key, field, knowledgeOf(place));
  if (choice !== undefined) return { value: [choice] };
  if (!TICKS.test(key)) return enterChoices(text, field, place, undefined);
  const { name } = field;
  if (name === "isOpen") return { value: field.options.slice(0, 1) };
  const ticked = permissionValue(
    true,
    [],
    field,
    place.settings.choices[name as PermissionField],
  );
  return ticked === undefined
    ? enterChoices(text, field, place, undefined)
    : { value: ticked };
};

/** What stands between commas, slashes and line ends, each by itself. */
export const partsOf = (text: string | undefined): readonly string[] =>
  (text ?? "")
    .split(/[、，,；;／/\n]/u)
    .map((part) => visibleText(part))
    .filter((part) => part !== "");

/** 宮崎・石原 are two, unless a choice is written with ・; 宮崎と石原 where both are choices. */
const piecesOf = (
  part: string,
  { options }: EnterableField,
  isChoice: (text: string) => boolean,
): readonly string[] => {
  if (isChoice(part)) return [part];
  const split = (by: RegExp) =>
    part
      .split(by)
      .map((piece) => visibleText(piece))
      .filter((piece) => piece !== "");
  const dotted = split(DOTS);
  const isDotted = dotted.length > 1 && !options.some((one) => DOTS.test(one));
  if (isDotted || dotted.every(isChoice)) return dotted;
  const joined = split(AND);
  return joined.every(isChoice) ? joined : [part];
};

const DOTS = /[・･]/u;
const AND = /[・･&＆+＋]|及び|および|と/u;
