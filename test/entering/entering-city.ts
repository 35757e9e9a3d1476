import { APPS } from "../../src/apps/apps";
import type { StaffMember } from "../../src/domain/staff-member";
import type { EnteredKind } from "../../src/entering/enterable-fields";
import {
  enterableFields,
  filledFields,
} from "../../src/entering/enterable-fields";
import type { EnteringPlace } from "../../src/entering/entering-place";
import { personFinder } from "../../src/entering/people/find-person";
import type { LabelledForm } from "../../src/settings/labelled-form";
import { formProperties } from "../../src/setup/apps/form-properties";
import { settings } from "../form/form-fields";
import { day } from "../support/dates";

export const STAFF: readonly StaffMember[] = [
  {
    code: "00123",
    name: "佐藤 花子",
    division: "総務課",
    rank: "課長級",
    postings: [
      { from: day("2020-04-01"), division: "財政課", rank: "係長級以下" },
      { from: day("2023-04-01"), division: "総務課", rank: "課長級" },
    ],
  },
  { code: "200", name: "髙橋 一郎", division: "税務課", postings: [] },
  {
    code: "301",
    name: "鈴木 太郎",
    postings: [{ from: day("2020-04-01"), division: "水道課" }],
  },
  {
    code: "302",
    name: "鈴木太郎",
    postings: [{ from: day("2020-04-01"), division: "市民課" }],
  },
  { code: "400", name: "田中 美咲（旧姓 山田）", postings: [] },
];

/** The form of one of our own apps, as kintone tells it. */
export const formOf = (kind: EnteredKind): LabelledForm => {
  const app = APPS.find(({ key }) => key === kind);
  return formProperties(app?.fields ?? {}, () => ({
    appId: "4",
    codeOf: (code) => code,
  })) as unknown as LabelledForm;
};

/** Our own apps, where somebody enters records in June 2024. */
export const placeOf = (
  kind: EnteredKind,
  changes: Partial<EnteringPlace> = {},
  form = formOf(kind),
): EnteringPlace => {
  const source = settings.sources[kind];
  if (source === undefined) throw new RangeError(kind);
  return {
    kind,
    source,
    settings,
    fields: enterableFields(kind, source, form),
    otherTypes: filledFields(source, form),
    findPerson: personFinder(STAFF),
    advisers: [],
    today: day("2024-06-01"),
    fillsFrom: "history",
    answers: new Map(),
    factsOf: () => ({}),
    ...changes,
  };
};
