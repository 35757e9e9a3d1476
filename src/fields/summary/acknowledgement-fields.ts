import { defineFields } from "../field";

/** Texts that the plugin writes itself: a calculated field can't take them. */
const WRITTEN = ["SINGLE_LINE_TEXT", "MULTI_LINE_TEXT"] as const;

/** 確認の記録: who had a public document made although something stood, and why. */
export const ACKNOWLEDGEMENT_FIELDS = defineFields({
  acknowledgementTable: {
    code: "確認の記録",
    label: { ja: "確認の記録", en: "Acknowledgements" },
    types: ["SUBTABLE"],
    meaning: {
      ja: "残っている点検の結果を確かめたうえで公表版を作ったことの記録です。プラグインが行を加えます。",
      en: "That somebody knew of what the checks found and had a public document made; the plugin adds the rows.",
    },
  },
  acknowledgementKey: {
    code: "確認した項目",
    label: { ja: "確認した項目", en: "Item" },
    types: WRITTEN,
    table: "acknowledgementTable",
    meaning: {
      ja: "何についての確認かを示す記号です。もとの記録が変わると別の記号になり、もう一度確認を求めます。書き換えないでください。",
      en: "Says which item it is about; another one once the records behind it changed, so that it is asked again. Not to be edited.",
    },
  },
  acknowledgementText: {
    code: "確認した内容",
    label: { ja: "確認した内容", en: "What was found" },
    types: WRITTEN,
    table: "acknowledgementTable",
    meaning: {
      ja: "確認したときに画面に出ていた文です。",
      en: "The sentence as it read when it was acknowledged.",
    },
  },
  acknowledgementReason: {
    code: "確認の理由",
    label: { ja: "確認の理由", en: "Reason" },
    types: WRITTEN,
    table: "acknowledgementTable",
    meaning: {
      ja: "そのまま公表してよいとした理由です。",
      en: "Why it may be published as it is.",
    },
  },
  acknowledgedBy: {
    code: "確認した人",
    label: { ja: "確認した人", en: "Acknowledged by" },
    types: WRITTEN,
    table: "acknowledgementTable",
    meaning: {
      ja: "確認した人の名前です。",
      en: "The name of whoever acknowledged it.",
    },
  },
  acknowledgedAt: {
    code: "確認日時",
    label: { ja: "確認日時", en: "Acknowledged at" },
    types: ["DATETIME"],
    table: "acknowledgementTable",
    meaning: {
      ja: "確認した日時です。",
      en: "When it was acknowledged.",
    },
  },
});
