import * as v from "valibot";
import { DOCUMENT_YEAR_STYLES } from "../domain/calendar/era";
import { rankPattern } from "../domain/rank-pattern";
import { WRITING_STYLES } from "../domain/writing-style";
import { DOCUMENT_PARTS } from "../domain/publishing/left-out-parts";
import { SMALL_FIGURES_MODES } from "../domain/publishing/small-figures-rule";
import type { SettingsProblemCode } from "./settings-problem";
import {
  ATTENDANCE_RULES,
  SECTION_SOURCES,
  SECTION_STYLE_NAMES,
} from "../rollup/input/counting-rules";
import type { FieldName, SourceName } from "../fields/fields";
import { FIELDS } from "../fields/fields";
import type { ChoiceName, RecordChoices } from "../fields/record-choices";
import { CHOICE_NAMES, mapChoices } from "../fields/record-choices";
import type { ProgrammeWords, WordName } from "../domain/words/words";
import { HONORIFICS, WORD_NAMES } from "../domain/words/words";
import type { Settings, Source } from "./settings";
import { SEVERAL } from "./sources-of";

/** Checks name the code of their sentence, so that a misspelt one does not compile. */
const problem = (code: SettingsProblemCode): string => code;

const filledText = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== "", problem("empty")),
);
const id = v.pipe(v.string(), v.regex(/^[1-9]\d*$/, problem("notAnId")));
const texts = v.array(filledText);

const recordFilter = v.strictObject({
  field: filledText,
  values: v.pipe(texts, v.minLength(1, problem("noValues"))),
});

const addedCounts = v.pipe(
  v.array(v.strictObject({ field: filledText, label: filledText })),
  v.minLength(1, problem("noValues")),
);

const source = <Name extends SourceName>(
  name: Name,
): v.GenericSchema<unknown, Source<FieldName<Name>>> => {
  const names = Object.keys(FIELDS[name]) as FieldName<Name>[];
  const entries: Readonly<Record<string, v.GenericSchema>> = {
    appId: id,
    guestSpaceId: v.exactOptional(id),
    filter: v.exactOptional(recordFilter),
    fields: v.record(v.picklist(names), filledText),
    ...(name === "activities"
      ? {
          section: v.exactOptional(filledText),
          isMonthly: v.exactOptional(v.literal(true)),
          addedCounts: v.exactOptional(addedCounts),
        }
      : {}),
  };
  const further = v.pipe(
    v.array(v.strictObject(entries)),
    v.minLength(1, problem("noValues")),
  );
  return v.strictObject({
    ...entries,
    ...(SEVERAL.some((several) => several === name)
      ? { further: v.exactOptional(further) }
      : {}),
  }) as unknown as v.GenericSchema<unknown, Source<FieldName<Name>>>;
};

const rank = v.strictObject({
  label: filledText,
  synonyms: texts,
  patterns: v.exactOptional(
    v.pipe(
      v.array(
        v.pipe(
          filledText,
          v.check(
            (text) => rankPattern(text) !== undefined,
            problem("patternWithoutLetters"),
          ),
        ),
      ),
      v.minLength(1, problem("noValues")),
    ),
  ),
});

const section = v.strictObject({
  id: filledText,
  title: filledText,
  source: v.picklist(SECTION_SOURCES),
  recordValues: texts,
  style: v.picklist(SECTION_STYLE_NAMES),
  hasDetail: v.boolean(),
  summaryLines: texts,
  partOrder: texts,
});

const term = v.strictObject({ preferred: filledText, variants: texts });

const meanings = mapChoices(() => texts);

const choices = v.strictObject(
  Object.fromEntries(
    CHOICE_NAMES.map((name): readonly [ChoiceName, v.GenericSchema] => [
      name,
      v.strictObject(meanings[name]),
    ]),
  ) as Readonly<Record<ChoiceName, v.GenericSchema>>,
) as v.GenericSchema<unknown, RecordChoices>;

const wording = v.strictObject({ ja: filledText, en: filledText });

const words = v.strictObject({
  ...(Object.fromEntries(WORD_NAMES.map((name) => [name, wording])) as Readonly<
    Record<WordName, typeof wording>
  >),
  honorific: v.picklist(HONORIFICS),
}) satisfies v.GenericSchema<unknown, ProgrammeWords>;

const rightsOfApp = {
  appId: id,
  hidesRecords: v.boolean(),
  seeAll: texts,
};

const recordRights = v.strictObject({
  ...rightsOfApp,
  further: v.exactOptional(v.array(v.strictObject(rightsOfApp))),
});

const color = v.pipe(
  v.string(),
  v.regex(/^#[0-9a-f]{6}$/i, problem("notAColor")),
);

/**
 * The shape of the settings, version 7. Strict: an unknown key is a problem,
 * since it is either a misspelling or a wish that would silently not be met.
 * What can only be judged across values is in find-settings-conflicts.
 */
export const settingsSchema: v.GenericSchema<unknown, Settings> =
  v.strictObject({
    version: v.literal(7),
    sources: v.strictObject({
      meetings: v.exactOptional(source("meetings")),
      activities: v.exactOptional(source("activities")),
      advisers: v.exactOptional(source("advisers")),
      staff: v.exactOptional(source("staff")),
      summaries: v.exactOptional(source("summaries")),
    }),
    recordRights: v.exactOptional(
      v.strictObject({
        meetings: v.exactOptional(recordRights),
        activities: v.exactOptional(recordRights),
        advisers: v.exactOptional(recordRights),
        staff: v.exactOptional(recordRights),
        summaries: v.exactOptional(recordRights),
      }),
    ),
    appNames: v.exactOptional(v.record(id, filledText)),
    summaryViews: texts,
    attendanceRule: v.picklist(ATTENDANCE_RULES),
    fiscalYearStartMonth: v.pipe(
      v.number(),
      v.check(
        (month) => Number.isInteger(month) && month >= 1 && month <= 12,
        problem("notAMonth"),
      ),
    ),
    ranks: v.pipe(v.array(rank), v.minLength(1, problem("noRanks"))),
    sections: v.pipe(v.array(section), v.minLength(1, problem("noSections"))),
    choices,
    words,
    labels: v.strictObject({
      totalAttendance: filledText,
      distinctAttendees: filledText,
      unset: filledText,
    }),
    smallFigures: v.strictObject({
      mode: v.picklist(SMALL_FIGURES_MODES),
      threshold: v.pipe(
        v.number(),
        v.check(
          (count) => Number.isInteger(count) && count >= 0,
          problem("notACount"),
        ),
      ),
    }),
    colors: v.array(color),
    terms: v.array(term),
    writingStyle: v.picklist(WRITING_STYLES),
    yearStyle: v.picklist(DOCUMENT_YEAR_STYLES),
    city: v.strictObject({
      name: v.exactOptional(filledText),
      color: v.exactOptional(color),
      secondColor: v.exactOptional(color),
    }),
    leftOut: v.strictObject({
      parts: v.array(v.picklist(DOCUMENT_PARTS)),
      details: texts,
    }),
    documentTemplates: v.strictObject({ recordId: v.exactOptional(id) }),
  });
