import type { AppQuestion } from "../../src/setup/setup-failure-code";

/** What to put on the command line to answer, a line each. */
export const answerOptions = (
  questions: readonly AppQuestion[],
): readonly string[] => [
  "アプリごとに次のどれかを付けて、もう一度実行してください。",
  ...questions.flatMap(({ kind, name, apps }) => [
    `  --app "${kind}=new:${name}（年度まとめ）"  別の名前で新しくつくる`,
    ...apps
      .filter(({ doubt }) => doubt !== "noRight")
      .flatMap(({ appId }) => [
        `  --app ${kind}=use:${appId}  アプリ${appId}をそのまま使う（何も加えず、名前の近いフィールドを割り当てる）`,
        `  --app ${kind}=add:${appId}  アプリ${appId}に、足りないフィールドと一覧を加える`,
      ]),
    `  --app ${kind}=none  使わない`,
  ]),
];
