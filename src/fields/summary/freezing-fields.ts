import { defineFields } from "../field";

/** 確定の履歴: every freezing and reopening of the summary. */
export const FREEZING_FIELDS = defineFields({
  freezingTable: {
    code: "確定の履歴",
    label: { ja: "確定の履歴", en: "History of freezing" },
    types: ["SUBTABLE"],
    meaning: {
      ja: "確定と取り消しの記録のテーブルです。プラグインが書きます。",
      en: "Each freezing and reopening, written by the plugin.",
    },
  },
  freezingAction: {
    code: "確定の操作",
    label: { ja: "操作", en: "Action" },
    types: ["SINGLE_LINE_TEXT"],
    table: "freezingTable",
    meaning: {
      ja: "確定か、確定の取り消しかです。",
      en: "Whether it was frozen or reopened.",
    },
  },
  freezingAt: {
    code: "確定の日時",
    label: { ja: "日時", en: "When" },
    types: ["DATETIME"],
    table: "freezingTable",
    meaning: {
      ja: "確定または取り消しの日時です。",
      en: "When it was frozen or reopened.",
    },
  },
  freezingBy: {
    code: "確定した人",
    label: { ja: "操作した人", en: "By whom" },
    types: ["SINGLE_LINE_TEXT"],
    table: "freezingTable",
    meaning: {
      ja: "確定または取り消しをした人の氏名です。",
      en: "The name of who froze or reopened it.",
    },
  },
  freezingReason: {
    code: "取り消しの理由",
    label: { ja: "取り消しの理由", en: "Reason for reopening" },
    types: ["SINGLE_LINE_TEXT", "MULTI_LINE_TEXT"],
    table: "freezingTable",
    meaning: {
      ja: "確定を取り消した理由です。",
      en: "Why it was reopened.",
    },
  },
  freezingFile: {
    code: "控えの名前",
    label: { ja: "控えの名前", en: "Name of the snapshot" },
    types: ["SINGLE_LINE_TEXT"],
    table: "freezingTable",
    meaning: {
      ja: "「確定の控え」のどのファイルかです。",
      en: "Which of the attached snapshots it is.",
    },
  },
  freezingChecksum: {
    code: "控えの照合値",
    label: { ja: "控えの照合値", en: "Checksum of the snapshot" },
    types: ["SINGLE_LINE_TEXT"],
    table: "freezingTable",
    meaning: {
      ja: "控えのSHA-256です。控えが差し替えられたり壊れたりすると分かります。",
      en: "SHA-256 of the snapshot: tells when it was replaced or damaged.",
    },
  },
});
