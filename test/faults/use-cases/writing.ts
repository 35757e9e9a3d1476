import { day } from "../../support/dates";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import type { Language } from "../../../src/i18n/language";
import { freezingMessages } from "../../../src/i18n/publishing/freezing-messages";
import { gateMessages } from "../../../src/i18n/publishing/gate-messages";
import { workbenchMessages } from "../../../src/i18n/publishing/workbench-messages";
import { exportMessages } from "../../../src/i18n/summary/export-messages";
import { correctionMessages } from "../../../src/i18n/summary/correction-messages";
import { publishedImportMessages } from "../../../src/i18n/summary/published-import-messages";
import { keepAcknowledgements } from "../../../src/kintone/acknowledgements/keep-acknowledgements";
import { isOutcomeUnknown } from "../../../src/kintone/attachments/save-error";
import { saveFiles } from "../../../src/kintone/attachments/save-files";
import {
  correctRecords,
  undoCorrections,
} from "../../../src/kintone/corrections/correct-records";
import type {
  CorrectionOutcome,
  RecordCorrection,
} from "../../../src/kintone/corrections/correction-outcome";
import {
  editRecords,
  undoEdits,
} from "../../../src/kintone/corrections/edit-records";
import { freezeSummary } from "../../../src/kintone/freezing/freeze-summary";
import type { FreezingOutcome } from "../../../src/kintone/freezing/freezing-outcome";
import { reopenSummary } from "../../../src/kintone/freezing/reopen-summary";
import { savePublishedFigures } from "../../../src/kintone/published/save-published-figures";
import { unlessStopped } from "../../../src/kintone/rest/unless-stopped";
import { readTexts } from "../../../src/kintone/texts/read-texts";
import { saveTexts } from "../../../src/kintone/texts/save-texts";
import type { TextPlace } from "../../../src/kintone/texts/text-place";
import { addRow, draftOf } from "../../../src/publishing/editing/text-draft";
import { explainFailure } from "../../../src/ui/export/explain-failure";
import { outcomeSentences } from "../../../src/ui/publishing/freezing/outcome-sentences";
import { savedSentence } from "../../../src/ui/publishing/saved-sentence";
import type { CityOfFaults } from "../city-of-faults";
import { aMeeting, connectBy } from "../city-of-faults";
import type { CellWay, Told, UseCase } from "../use-case";
import { directWay, nothingToSay } from "../use-case";

const CODE = FIELD_CODES.summaries;
const MEETING = FIELD_CODES.meetings;
const AT = "2024-04-02T01:23:00Z";

/** What the plugin writes to 年度まとめ records and to those behind them. */
export const writingUseCases = (city: CityOfFaults): readonly UseCase[] => {
  const { settings, appIds } = city;
  const source = settings.sources.summaries;
  if (source === undefined) throw new Error("no 年度まとめ app");
  const newSummary = () =>
    city.addRecord(appIds.summaries, {
      [CODE.title]: { value: "まとめ" },
      [CODE.fiscalYears]: { value: "2018" },
    });
  const rowsOf = async (id: string, field: string): Promise<number> => {
    const record = await city.recordOf(appIds.summaries, id);
    const rows = record[field]?.value as readonly { value: Cells }[];
    return rows.filter(({ value }) =>
      Object.values(value).some((cell) => cell.value),
    ).length;
  };
  const filesOf = async (id: string, field: string): Promise<number> =>
    ((await city.recordOf(appIds.summaries, id))[field]?.value as unknown[])
      .length;
  const textPlace = (id: string, way: CellWay): TextPlace => ({
    client: connectBy(way)(undefined),
    source,
    recordId: id,
    choices: settings.choices,
    sections: settings.sections,
  });
  const frozen = async (): Promise<string> => {
    const id = await newSummary();
    await freeze(id, directWay(city.kintone.url));
    return id;
  };
  const freeze = async (id: string, way: CellWay) => {
    const { $revision } = await city.recordOf(appIds.summaries, id);
    return freezeSummary(
      { ...placeBy(way), recordId: id },
      {
        revision: String($revision?.value),
        file: { name: "控え.zip", bytes: new Uint8Array([1, 2, 3]) },
        at: AT,
        by: "事務局",
        action: "確定",
        comment: (name) => name,
      },
    );
  };
  return [
    {
      name: "文書を記録に添付する",
      isStoppable: true,
      prepare: async () => {
        const id = await newSummary();
        return {
          act: (way) =>
            toldUnlessStopped(way, async () => {
              await saveFiles(
                {
                  client: connectBy(way)(undefined),
                  appId: appIds.summaries,
                  recordId: id,
                  field: CODE.outputs,
                },
                [{ name: "まとめ.csv", bytes: Buffer.from("1,2,3") }],
                {
                  signal: way.signal,
                  askSameName: () => Promise.resolve("keepBoth"),
                  onProgress: () => undefined,
                },
              );
              return DONE;
            }),
          timesDone: () => filesOf(id, CODE.outputs),
        };
      },
    },
    {
      name: "確定する",
      isStoppable: true,
      prepare: async () => {
        const id = await newSummary();
        return {
          act: async (way) => ofFreezing(await freeze(id, way)),
          timesDone: () => rowsOf(id, CODE.freezingTable),
        };
      },
    },
    {
      name: "確定を取り消す",
      isStoppable: true,
      prepare: async () => {
        const id = await frozen();
        return {
          act: async (way) =>
            ofFreezing(
              await reopenSummary(
                { ...placeBy(way), recordId: id },
                {
                  reason: "誤り",
                  at: AT,
                  by: "事務局",
                  action: "取り消し",
                  comment: "取り消し",
                },
              ),
            ),
          timesDone: async () => (await rowsOf(id, CODE.freezingTable)) - 1,
        };
      },
    },
    {
      name: "文章を保存する",
      isStoppable: true,
      prepare: async () => {
        const id = await newSummary();
        return {
          act: async (way) => {
            const place = textPlace(id, way);
            try {
              const { rows, revision } = await unlessStopped(
                readTexts(place),
                way.signal,
              );
              const { draft } = addRow(draftOf(rows), {
                table: "commentaryTable",
                cells: {
                  commentaryFiscalYear: "2018",
                  commentaryKind: "commentary",
                  commentaryText: "所見です。",
                },
              });
              const saved = await saveTexts(place, draft, revision, way.signal);
              const say = (language: Language) => [
                savedSentence(saved, workbenchMessages[language]),
              ];
              if (saved.state === "saved") return DONE;
              const claim = saved.state === "unknown" ? "unknown" : "notDone";
              return { claim, say };
            } catch (error) {
              return {
                claim: "notDone",
                say: (language) => [
                  workbenchMessages[language].saveFailed,
                  ...explained(error)(language),
                ],
              };
            }
          },
          timesDone: () => rowsOf(id, CODE.commentaryTable),
        };
      },
    },
    {
      name: "公表の前の確認の理由を残す",
      isStoppable: true,
      prepare: async () => {
        const id = await newSummary();
        return {
          act: async (way) => {
            const problem = await keepAcknowledgements(
              [{ key: "k", text: "点検", reason: "理由", by: "事務局" }],
              { ...placeBy(way), recordId: id, at: AT },
            );
            if (problem === undefined) return DONE;
            return {
              claim: problem === "unknown" ? "unknown" : "notDone",
              say: (language) => [gateMessages[language].notKept[problem]],
            };
          },
          timesDone: () => rowsOf(id, CODE.acknowledgementTable),
        };
      },
    },
    {
      name: "公表値を取り込む",
      isStoppable: true,
      prepare: async () => {
        const id = await newSummary();
        return {
          act: async (way) => {
            const saved = await savePublishedFigures(
              {
                client: connectBy(way)(undefined),
                source,
                settings,
                recordId: id,
              },
              [
                {
                  fiscalYear: 2021,
                  sectionId: "one-on-one",
                  measure: "count",
                  value: 12,
                  words: "",
                },
              ],
              way.signal,
            );
            if (saved.state === "saved") return DONE;
            const { problem } = saved;
            return {
              claim: problem === "unknown" ? "unknown" : "notDone",
              say: (language) => [
                publishedImportMessages[language].problems[problem],
              ],
            };
          },
          timesDone: () => rowsOf(id, CODE.publishedTable),
        };
      },
    },
    {
      name: "役職を直す",
      isStoppable: true,
      prepare: async () => {
        const id = await city.addRecord(appIds.meetings, MEETING_CELLS);
        return {
          act: async (way) =>
            ofCorrection((await correctRecords([rankOf(id)], placeBy(way)))[0]),
          timesDone: async () => ((await storedRank(id)) === CORRECTED ? 1 : 0),
        };
      },
    },
    {
      name: "直した役職を元に戻す",
      isStoppable: true,
      prepare: async () => {
        const id = await city.addRecord(appIds.meetings, MEETING_CELLS);
        const before = await storedRank(id);
        const direct = placeBy(directWay(city.kintone.url));
        const [corrected] = await correctRecords([rankOf(id)], direct);
        return {
          act: async (way) => {
            if (corrected === undefined || !("written" in corrected)) {
              throw new Error("nothing was corrected");
            }
            const { written } = corrected;
            return ofCorrection(
              (await undoCorrections([written], placeBy(way)))[0],
            );
          },
          timesDone: async () => ((await storedRank(id)) === before ? 1 : 0),
        };
      },
    },
    {
      name: "掲載の印を付ける",
      isStoppable: true,
      prepare: async () => {
        const id = await city.addRecord(appIds.meetings, MEETING_CELLS);
        return {
          act: async (way) => {
            const [outcome] = await editRecords(
              [markOf(id)],
              placeBy(way),
              way.signal,
            );
            return ofCorrection(outcome);
          },
          timesDone: () => marksOf(id),
        };
      },
    },
    {
      name: "掲載の印を元に戻す",
      isStoppable: true,
      prepare: async () => {
        const id = await city.addRecord(appIds.meetings, MEETING_CELLS);
        const direct = directWay(city.kintone.url);
        const [marked] = await editRecords([markOf(id)], {
          settings,
          connect: connectBy(direct),
        });
        return {
          act: async (way) => {
            if (marked === undefined || !("written" in marked)) {
              throw new Error("nothing was marked");
            }
            const [outcome] = await undoEdits(
              "meetings",
              [marked.written],
              placeBy(way),
              way.signal,
            );
            return ofCorrection(outcome);
          },
          timesDone: async () => 1 - (await marksOf(id)),
        };
      },
    },
  ];

  function placeBy(way: CellWay) {
    return { settings, connect: connectBy(way), signal: way.signal };
  }

  async function storedRank(id: string): Promise<unknown> {
    const record = await city.recordOf(appIds.meetings, id);
    const rows = record[MEETING.attendances]?.value as readonly {
      value: Cells;
    }[];
    return rows[0]?.value[MEETING.rank]?.value;
  }

  async function marksOf(id: string): Promise<number> {
    const record = await city.recordOf(appIds.meetings, id);
    return (record[MEETING.publishTheme]?.value as unknown[]).length;
  }
};

type Cells = Readonly<Record<string, { readonly value: unknown }>>;

const MEETING_CELLS = aMeeting({
  [MEETING.theme]: { value: "主題" },
  [MEETING.publishTheme]: { value: [] },
});

const markOf = (recordId: string) =>
  ({
    source: "meetings",
    recordId,
    seen: { field: "theme", text: "主題" },
    change: { field: "publishTheme", isMarked: true },
  }) as const;

const CORRECTED = "係長級以下";

/** Of the first of the people of MEETING_CELLS. */
const rankOf = (recordId: string): RecordCorrection => {
  const table = MEETING_CELLS[MEETING.attendances]?.value;
  const [row] = table as readonly { readonly value: Cells }[];
  const text = (code: string) => String(row?.value[code]?.value ?? "");
  return {
    recordId,
    field: "rank",
    person: { code: text(MEETING.personCode) },
    heldOn: day("2019-05-10"),
    stored: text(MEETING.rank),
    expected: CORRECTED,
  };
};

const DONE: Told = { claim: "done", say: nothingToSay };

const explained =
  (error: unknown) =>
  (language: Language): readonly string[] => {
    const { title, advice, detail } = explainFailure(error, language);
    return [title, advice, detail].flatMap((sentence, index) =>
      sentence === undefined || (index === 2 && !/[^\x20-\x7e]/u.test(sentence))
        ? []
        : [sentence],
    );
  };

/** As the panel tells it. */
const toldUnlessStopped = async (
  { signal }: CellWay,
  act: () => Promise<Told>,
): Promise<Told> => {
  try {
    return await act();
  } catch (error) {
    if (isOutcomeUnknown(error)) {
      return { claim: "unknown", say: explained(error) };
    }
    return {
      claim: "notDone",
      say: signal.aborted
        ? (language) => [exportMessages[language].cancelled]
        : explained(error),
    };
  }
};

const ofFreezing = (outcome: FreezingOutcome): Told => {
  if (outcome.isDone) {
    return {
      claim: "done",
      say: (language) =>
        outcome.isCommented ? [] : [freezingMessages[language].notCommented],
    };
  }
  return {
    claim: outcome.failure === "unknown" ? "unknown" : "notDone",
    say: (language) =>
      outcomeSentences({ ...outcome, detail: "" }, "", language).slice(0, 1),
  };
};

const ofCorrection = (outcome: CorrectionOutcome | undefined): Told => {
  if (outcome === undefined) throw new Error("no outcome");
  if ("written" in outcome) return DONE;
  const { notWritten } = outcome;
  return {
    claim: notWritten === "unknown" ? "unknown" : "notDone",
    say: (language) => [correctionMessages[language].notWritten[notWritten]],
  };
};
