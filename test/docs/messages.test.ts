import { WORDS } from "../support/words";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { commandMessages } from "../../scripts/report/command-messages";
import { secretMessages } from "../../scripts/secrets/secret-messages";
import {
  setupFailureMessage,
  setupFailureMessages,
} from "../../src/i18n/setup/setup-failure-messages";
import { setupScreenMessages } from "../../src/i18n/setup/setup-screen-messages";
import { stepMessage } from "../../src/i18n/setup/setup-step-messages";
import { stepOf } from "../../src/setup/change";
import type { SetupReason } from "../../src/setup/setup-failure";
import type {
  DoubtfulApp,
  SetupFailureCode,
} from "../../src/setup/setup-failure-code";
import { setupFailures } from "../../scripts/setup/setup-failures";
import {
  RECORD_FAULTS,
  type RecordFaultCode,
} from "../../src/domain/record-finding";
import { textFindingMessage } from "../../src/i18n/publishing/text-finding-messages";
import type {
  TextFault,
  TextFaultCode,
  TextFinding,
} from "../../src/publishing/texts/text-finding";
import { explainError } from "../../src/i18n/error-messages";
import type { KintoneErrorCode } from "../../src/kintone/rest/errors/kintone-error-code";
import { publishingSentence } from "../../src/i18n/publishing/publishing-messages";
import { gateMessages } from "../../src/i18n/publishing/gate-messages";
import { smallFigureMessages } from "../../src/i18n/publishing/small-figure-messages";
import { explainClosingDate } from "../../src/i18n/summary/closing-date-messages";
import { exportMessages } from "../../src/i18n/summary/export-messages";
import { freezingMessages } from "../../src/i18n/publishing/freezing-messages";
import type { FreezingFailure } from "../../src/kintone/freezing/freezing-failure";
import type { SnapshotProblem } from "../../src/publishing/freezing/snapshot-problem";
import { publishedImportMessages } from "../../src/i18n/summary/published-import-messages";
import { frozenFormMessages } from "../../src/i18n/publishing/frozen-form-messages";
import { importCommandMessages } from "../../scripts/import/import-command-messages";
import { importColumnMessages } from "../../src/i18n/entering/import-column-messages";
import { importMessages } from "../../src/i18n/entering/import-messages";
import { importOutcomeMessages } from "../../src/i18n/entering/import-outcome-messages";
import { listToolMessages } from "../../src/i18n/entering/list-tool-messages";
import { entryProblemMessage } from "../../src/i18n/entering/entry-messages";
import { ENTRY_FAULT_CODES } from "../../src/entering/entry-fault-code";
import { formMessages } from "../../src/i18n/records/form-messages";
import { gridMessages } from "../../src/i18n/entering/grid-messages";
import { manyMessages } from "../../src/i18n/records/many-messages";
import { findingMessage } from "../../src/i18n/records/finding-messages";
import { missingCharacterMessages } from "../../src/i18n/documents/csv-messages";
import { healthMessage } from "../../src/i18n/settings/health-messages";
import { mappingProblemMessage } from "../../src/i18n/settings/mapping-problem-messages";
import type { MappingFault } from "../../src/settings/mapping-fault";
import { slideMessages } from "../../src/i18n/documents/slide-messages";
import { leftOutPictureMessages } from "../../src/i18n/documents/picture-messages";
import { explainSaveError } from "../../src/i18n/summary/save-messages";
import type { SaveErrorCode } from "../../src/kintone/attachments/save-error-code";
import { settingsMessages } from "../../src/i18n/settings/settings-messages";
import { settingsProblemMessage } from "../../src/i18n/settings/settings-problem-messages";
import type { SettingsProblemCode } from "../../src/settings/settings-problem";
import { templateMessage } from "../../src/i18n/documents/template-messages";
import type { TemplateProblem } from "../../src/renderers/ooxml/package/template-problem";
import { correctionMessages } from "../../src/i18n/summary/correction-messages";
import { workbenchMessages } from "../../src/i18n/publishing/workbench-messages";
import { summaryMessages } from "../../src/i18n/summary/summary-messages";
import { noticeMessage } from "../../src/i18n/summary/notice-messages";
import { day } from "../support/dates";
import type { NoticeCode } from "../../src/ui/notice-code";

/*
 * The compiler asks for every code of a catalogue here, and the tests for its
 * sentence in the list of messages.
 */

const errors: Record<KintoneErrorCode, true> = {
  loginRequired: true,
  passwordWrong: true,
  twoFactor: true,
  tokenInvalid: true,
  tokenNotAllowed: true,
  noPermission: true,
  appNotFound: true,
  notFound: true,
  guestSpace: true,
  fieldMissing: true,
  fieldHidden: true,
  fieldUnfit: true,
  fieldMisplaced: true,
  choiceMissing: true,
  sourceNotSet: true,
  busy: true,
  maintenance: true,
  serverFailed: true,
  requestRefused: true,
  networkFailed: true,
  timedOut: true,
  stopped: true,
  unexpectedResponse: true,
  recordsMissing: true,
  summaryNotFound: true,
  templatesNotFound: true,
  settingsTooLarge: true,
  unexpected: true,
};

const settingsProblems: Record<SettingsProblemCode, true> = {
  notJson: true,
  chunkMissing: true,
  notAnObject: true,
  versionMissing: true,
  versionNewer: true,
  missing: true,
  unknownKey: true,
  wrongType: true,
  notAllowed: true,
  empty: true,
  notAnId: true,
  notAMonth: true,
  notACount: true,
  notAColor: true,
  noRanks: true,
  noSections: true,
  noValues: true,
  sharedRecords: true,
  appTwice: true,
  sectionLost: true,
  noFieldChosen: true,
  duplicate: true,
  reserved: true,
  ambiguous: true,
  styleUnfit: true,
  patternWithoutLetters: true,
};

const templateProblems: Record<TemplateProblem, true> = {
  notOffice: true,
  password: true,
  oldFormat: true,
  otherKind: true,
  macros: true,
  strict: true,
  tooLarge: true,
  damaged: true,
  noLayouts: true,
};

const saveErrors: Record<SaveErrorCode, true> = {
  recordNotFound: true,
  noRight: true,
  tokenNoRight: true,
  fieldNotSet: true,
  fieldMissing: true,
  fileTooLarge: true,
  recordRefused: true,
  recordKeepsChanging: true,
  outcomeUnknown: true,
};

const freezingFailures: Record<FreezingFailure, true> = {
  notSet: true,
  statusByProcess: true,
  changedMeanwhile: true,
  alreadyFrozen: true,
  notFrozen: true,
  noPermission: true,
  loggedOut: true,
  stopped: true,
  refused: true,
  notReached: true,
  unknown: true,
};

const snapshotProblems: Record<SnapshotProblem, true> = {
  hidden: true,
  missing: true,
  changed: true,
  newer: true,
  broken: true,
};

const mappingFaults: Record<MappingFault, true> = {
  missing: true,
  unfittingType: true,
  outsideTable: true,
  insideTable: true,
  choiceMissing: true,
};

const notices: Record<NoticeCode, true> = {
  unset: true,
  broken: true,
  failed: true,
};

const missing = {
  character: "𠮷",
  codePoint: "U+20BB7",
  table: "figures",
  row: 2,
  column: "節",
  text: "𠮷野",
  lines: 1,
};

/** Stands in the list where a message names a field, a value or a number. */
const BLANK = "…";

/** A number that no sentence has of its own. */
const NUMBER = 9001;

/** A text in which something was found, with blanks for what differs. */
const textFinding = (fault: TextFault, level: TextFinding["level"]) =>
  textFindingMessage(
    {
      text: {
        origin: {
          source: "summaries",
          recordId: "1",
          field: "title",
          text: BLANK,
        },
        places: [],
      },
      from: 0,
      to: 1,
      found: BLANK,
      level,
      replacements: [BLANK],
      ...fault,
    },
    "ja",
    WORDS.ja,
    "era",
  );

const near = {
  figure: { measure: "count", unit: "times", value: 1, names: [] },
  label: BLANK,
  replacement: BLANK,
} as const;

const textFaults: Record<TextFaultCode, readonly string[]> = {
  numberUntied: [
    textFinding({ code: "numberUntied", nearest: [near] }, "error"),
    textFinding({ code: "numberUntied", nearest: [] }, "info"),
  ],
  numberHidden: [textFinding({ code: "numberHidden" }, "error")],
  cadenceDiffers: [
    textFinding(
      {
        code: "cadenceDiffers",
        slip: {
          from: 0,
          to: 1,
          expected: { least: 1, most: 1 },
          months: 1,
          count: 2,
          fiscalYear: 2023,
        },
      },
      "warning",
    )
      .replace("1回", `${BLANK}回`)
      .replace("2回", `${BLANK}回`)
      .replace("令和5年度", BLANK),
  ],
  staffName: [
    textFinding({ code: "staffName" }, "error"),
    textFinding({ code: "staffName" }, "warning"),
  ],
  termVariant: [textFinding({ code: "termVariant" }, "warning")],
};

const command = commandMessages("ja");

const closingDate = explainClosingDate(
  { asOf: day("2023-03-31"), fiscalYear: 2023, isOfRecord: false },
  "era",
  "ja",
)
  .title.replace("令和5年（2023年）3月31日", BLANK)
  .replace("令和5年度", BLANK);

const app = BLANK;
const field = BLANK;
const appIds = BLANK;
const plugin = BLANK;
const setup = setupFailureMessages.ja;
const step = stepOf("arrangeForm", { app: BLANK });
const inStep = (sentence: string) =>
  sentence.replace(stepMessage(step, "ja"), BLANK);

const unfit = { app, field, type: BLANK, wanted: BLANK };

const setupProblems: Record<Exclude<SetupFailureCode, "undecided">, string> = {
  appNotThere: setup.appNotThere({ appId: BLANK }),
  unfitField: setup.unfitField({ ...unfit, isChosen: true }),
  fieldNotUnique: setup.fieldNotUnique({ app, field }),
  settingsTooLarge: setup.settingsTooLarge({ size: BLANK }),
  otherCopy: setup.otherCopy({ plugin }),
  otherCopyInApp: setup.otherCopyInApp({ app, plugin }),
  newerInstalled: setup.newerInstalled({ installed: BLANK, version: BLANK }),
  changedMeanwhile: inStep(setup.changedMeanwhile({ step })),
  interrupted: inStep(setup.interrupted({ step })),
  notDeployed: setup.notDeployed({ appIds }),
  deployTooLong: setup.deployTooLong({ appIds }),
  mayNotMakeApps: setup.mayNotMakeApps({}),
  mayNotChange: inStep(setup.mayNotChange({ step })),
  cancelled: setup.cancelled({}),
};

const questions = (
  doubt: DoubtfulApp["doubt"],
  fields: readonly string[],
): SetupReason => ({
  code: "undecided",
  facts: {
    questions: [
      { kind: "staff", name: BLANK, apps: [{ appId: BLANK, doubt, fields }] },
    ],
  },
});

const sentences: Readonly<Record<string, readonly string[]>> = {
  "reading kintone": keysOf(errors).flatMap((code) =>
    (["page", "command"] as const).map(
      (reader) =>
        explainError(
          { code, appId: BLANK, field: BLANK, choice: BLANK },
          "ja",
          reader,
        ).title,
    ),
  ),
  records: (Object.keys(RECORD_FAULTS) as RecordFaultCode[]).map((code) =>
    findingMessage(
      {
        code,
        detail: BLANK,
        otherRecordId: BLANK,
        mappedField: { name: BLANK, code: BLANK },
      },
      "ja",
      WORDS.ja,
    ),
  ),
  texts: Object.values(textFaults).flat(),
  "entering texts": ENTRY_FAULT_CODES.map((code) =>
    entryProblemMessage(
      { code, detail: BLANK, limit: 99 },
      "ja",
      WORDS.ja,
    ).replace("99", BLANK),
  ),
  "importing a list": [
    listToolMessages.ja.importFailed,
    importMessages.ja.unreadableFile,
    ...Object.values(importMessages.ja.noList),
    importMessages.ja.rosterUnread(WORDS.ja),
    importColumnMessages.ja.monthCounts,
    importColumnMessages.ja.noColumn(BLANK),
    importColumnMessages.ja.hidden({
      rows: [],
      columns: [BLANK],
      sheets: [],
    }),
    importMessages.ja.rows.changedMeanwhile,
    importMessages.ja.rows.writtenElsewhere,
    importColumnMessages.ja.unreadPeople(BLANK),
    importOutcomeMessages.ja.refused(BLANK, BLANK),
    ...Object.values(importOutcomeMessages.ja.stops),
    ...Object.values(importOutcomeMessages.ja.backStops),
    ...[
      importMessages.ja.losing(NUMBER),
      importOutcomeMessages.ja.left(NUMBER),
      importOutcomeMessages.ja.unmoved(NUMBER),
      importOutcomeMessages.ja.perhapsUnmoved(NUMBER),
      importOutcomeMessages.ja.changedSince(NUMBER, BLANK),
      importOutcomeMessages.ja.goneBefore(NUMBER),
      importOutcomeMessages.ja.notTakenBack(NUMBER),
    ].map((sentence) => sentence.replaceAll(String(NUMBER), BLANK)),
    importCommandMessages.fileMissing,
    importCommandMessages.fileUnreadable(BLANK),
    importCommandMessages.wrongPair(BLANK, BLANK),
    importCommandMessages.unknownColumn(BLANK),
    importCommandMessages.unknownField(BLANK, BLANK),
    importCommandMessages.severalAsk(BLANK, BLANK),
    importCommandMessages.unknownSheet(BLANK, BLANK),
    importCommandMessages.unknownRow(BLANK),
    importCommandMessages.noChoice(BLANK, BLANK),
    importCommandMessages.noRun,
    importCommandMessages.wrongLeft,
    importCommandMessages.totalsDiffer,
  ],
  "correcting ranks": Object.values(correctionMessages.ja.notWritten),
  "the roster": [summaryMessages.ja.rosterUnread(WORDS.ja)],
  settings: keysOf(settingsProblems).map((code) =>
    settingsProblemMessage({ path: "", code, detail: BLANK }, "ja"),
  ),
  "saving settings": [
    settingsMessages.ja.saveKept,
    settingsMessages.ja.saveUnknown,
  ],
  "fields of the live apps": [
    ...keysOf(mappingFaults).map((fault) =>
      mappingProblemMessage(fault, { fieldCode: BLANK, choice: BLANK }, "ja"),
    ),
    withoutPlace(
      healthMessage(
        {
          source: "meetings",
          appId: "1",
          problem: "hidden",
          field: "heldOn",
          fieldCode: BLANK,
        },
        "ja",
        WORDS.ja,
      ),
    ),
  ],
  "characters of a CSV file": missingCharacterMessages([missing], "ja")
    .slice(0, 1)
    .map((message) => message.replace("1種類", `${BLANK}種類`)),
  "slides of a presentation": [slideMessages.ja.tooMany.text("…", 300)],
  "pictures of a document": leftOutPictureMessages(
    [{ name: BLANK, alternativeText: BLANK }],
    "pptx",
    "ja",
  )
    .slice(0, 1)
    .map((message) => message.replace("1枚", `${BLANK}枚`)),
  templates: keysOf(templateProblems).map((problem) =>
    templateMessage(problem, "pptx", "ja"),
  ),
  "saving on a record": keysOf(saveErrors).map(
    (code) =>
      explainSaveError(
        { code, recordId: BLANK, field: BLANK, file: BLANK },
        "ja",
      ).title,
  ),
  "making documents on the screen": [
    ...Object.values(exportMessages.ja.attachProblems),
    summaryMessages.ja.cancelled,
    exportMessages.ja.cancelled,
    exportMessages.ja.notAttachedBecause(BLANK),
    exportMessages.ja.makeFromRecordFailed,
    closingDate,
  ],
  "acknowledging before publishing": [
    ...Object.values(gateMessages.ja.notKept),
    gateMessages.ja.reasonMissing,
    publishingSentence(
      { kind: "visibleOnly", read: 1 },
      "ja",
      WORDS.ja,
    ).replace("1件", `${BLANK}件`),
    publishingSentence({ kind: "unfrozen" }, "ja", WORDS.ja),
    ...[
      smallFigureMessages.ja.warned(NUMBER, NUMBER),
      smallFigureMessages.ja.hides(NUMBER, NUMBER),
      smallFigureMessages.ja.hidden(NUMBER, NUMBER, NUMBER),
    ].map((sentence) => sentence.replaceAll(String(NUMBER), BLANK)),
    exportMessages.ja.sentBack,
  ],
  "freezing a summary": [
    ...keysOf(freezingFailures).map(
      (code) => freezingMessages.ja.failures[code],
    ),
    ...keysOf(snapshotProblems).map(
      (code) => freezingMessages.ja.problems[code],
    ),
    freezingMessages.ja.otherChoice(BLANK),
    freezingMessages.ja.liveNote,
    freezingMessages.ja.statusOnly,
    freezingMessages.ja.notCommented,
    freezingMessages.ja.dialog.renewed,
    freezingMessages.ja.reopen.missing,
    ...Object.values(frozenFormMessages.ja),
  ],
  "taking in published figures": [
    publishedImportMessages.ja.openFailed,
    publishedImportMessages.ja.unreadableFile,
    publishedImportMessages.ja.noTable,
    publishedImportMessages.ja.nothing,
    ...Object.values(publishedImportMessages.ja.problems),
  ],
  "preparing publication": [
    workbenchMessages.ja.openFailed,
    workbenchMessages.ja.textsUnread,
    workbenchMessages.ja.saveFailed,
    workbenchMessages.ja.keepsChanging,
    workbenchMessages.ja.saveUnknown,
    workbenchMessages.ja.noOption(BLANK, BLANK),
    workbenchMessages.ja.finishFirst,
  ],
  "what can be done from a record": [
    ...Object.values(formMessages.ja.actions.notMarked),
    ...Object.values(formMessages.ja.series.notCreated),
    formMessages.ja.panel.failed,
    formMessages.ja.panel.stopped,
    formMessages.ja.panel.hidden(BLANK),
    formMessages.ja.panel.visibleOnly,
    formMessages.ja.panel.loggedOut,
  ],
  "the table in which many records are entered": [
    ...Object.values(gridMessages.ja.notSaved),
    gridMessages.ja.openFailed,
    gridMessages.ja.readFailed(BLANK),
    gridMessages.ja.refusedRow(BLANK),
    gridMessages.ja.heldBack,
    ...Object.values(gridMessages.ja.twiceHere).map((of) =>
      of(1).replace("1行", `${BLANK}行`),
    ),
    gridMessages.ja.dayAstray(BLANK),
    gridMessages.ja.notCompared,
    gridMessages.ja.leftAbove(1).replace("1件", `${BLANK}件`),
    gridMessages.ja.besideOther,
    gridMessages.ja.notKept,
    gridMessages.ja.copyFailed,
    gridMessages.ja.asAbove(BLANK),
    gridMessages.ja
      .pasted({ lines: 1, leftOut: [BLANK], outside: 0, calledOff: 0 })
      .replace("1行", `${BLANK}行`),
    gridMessages.ja
      .pasted({ lines: 1, leftOut: [], outside: 1, calledOff: 0 })
      .replace("1行", `${BLANK}行`)
      .replace("1列", `${BLANK}列`),
    gridMessages.ja
      .pasted({ lines: 1, leftOut: [], outside: 0, calledOff: 1 })
      .replaceAll("1行", `${BLANK}行`),
    gridMessages.ja.calledOff(BLANK, "error"),
    gridMessages.ja.calledOff(BLANK, "warning"),
    gridMessages.ja.calledOffMoved(BLANK),
    gridMessages.ja.firstState(BLANK, manyMessages.ja.dueSearch),
    gridMessages.ja.nothing,
  ],
  "finding people for the form": [
    formMessages.ja.people.readFailed,
    formMessages.ja.people.loggedOut,
    formMessages.ja.people.none,
    formMessages.ja.people.near(1).replace("1人", `${BLANK}人`),
    formMessages.ja.people.numberOf(WORDS.ja, BLANK, BLANK),
    formMessages.ja.people.blank,
    formMessages.ja.people.notFound(BLANK),
    formMessages.ja.people.asked(BLANK),
    formMessages.ja.people.notKept(WORDS.ja, BLANK),
    formMessages.ja.people.already(BLANK),
    formMessages.ja.people.byName(BLANK),
  ],
  "what is done to many records of a list": [
    ...Object.values(manyMessages.ja.notDone),
    ...Object.values(manyMessages.ja.notUndone),
    manyMessages.ja.noAction(BLANK),
    manyMessages.ja.doubt([{ heading: BLANK, text: BLANK }]) +
      manyMessages.ja.doubtHint,
    manyMessages.ja.searchFailed,
    manyMessages.ja.loggedOut,
  ],
  "what a form tells after saving": [
    formMessages.ja.uncheckedNotice,
    formMessages.ja.derivedFailed,
  ],
  "the report command": [
    command.argumentsUnreadable(BLANK),
    command.missing(BLANK),
    command.credentialsMissing,
    command.wrongValue(BLANK, BLANK),
    command.formatOfOtherEdition(BLANK),
    command.noSuchChapter([BLANK]),
    command.settingsUnreadable(BLANK, BLANK),
    command.settingsWrong(BLANK),
    command.templateUnreadable(BLANK, BLANK),
    command.acknowledgeUnreadable(BLANK, BLANK),
    command.acknowledgeWrong(BLANK),
    command.acknowledgeUnknown(BLANK),
    command.acknowledgeNoReason(BLANK),
    command.acknowledgeFirst(1).replace("1件", `${BLANK}件`),
    ...Object.values(command.cannotPrint),
    ...Object.values(command.cannotAttach),
    command.notAttached,
    command.liveNotAttached,
    command.liveWay,
    command.otherThanFrozen(BLANK),
    command.outputFailed(BLANK, BLANK),
    command.outputNotPutBack(BLANK, [BLANK]),
    secretMessages.ja.onCommandLine(BLANK, BLANK),
    secretMessages.ja.fileUnreadable(BLANK),
  ],
  "setting up": [
    ...Object.values(setupProblems),
    setup.unfitField({ ...unfit, isChosen: false }),
    setupFailureMessage(questions("notOurs", [BLANK]), "ja"),
    setupFailureMessage(questions("notOurs", []), "ja"),
    setupFailureMessage(questions("noRight", []), "ja"),
    setupFailureMessage(questions("several", []), "ja"),
    setupFailureMessage(questions("otherProgramme", []), "ja"),
    setupScreenMessages.ja.updateFailed,
    setupScreenMessages.ja.otherCopy(BLANK),
  ],
  "the setup command": Object.values(setupFailures).map((sentence) =>
    sentence(BLANK, BLANK),
  ),
  "a plugin that can't start": keysOf(notices).map((code) =>
    noticeMessage(code, "ja"),
  ),
};

/** The place of a fault stands in front of it. */
function withoutPlace(message: string): string {
  return message.slice(message.indexOf(": ") + 2);
}

function keysOf<Key extends string>(codes: Record<Key, true>): Key[] {
  return Object.keys(codes) as Key[];
}

const rows = readFileSync(
  path.resolve(import.meta.dirname, "../../docs/messages.md"),
  "utf8",
)
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe("the list of messages", () => {
  it.each(Object.entries(sentences))(
    "has every message about %s with cause and cure",
    (_, messages) => {
      const explained = rows.filter(
        ([, message, cause, cure]) => message && cause && cure,
      );
      const listed = new Set(explained.map(([, message]) => message));
      expect(messages.filter((message) => !listed.has(message))).toEqual([]);
    },
  );

  it("has no message that the program no longer gives", () => {
    const given = new Set(Object.values(sentences).flat());
    const listed = rows
      .map(([, message = ""]) => message)
      .filter((message) => message !== "メッセージ" && !/^-+$/u.test(message));
    expect(listed.filter((message) => !given.has(message))).toEqual([]);
  });
});
