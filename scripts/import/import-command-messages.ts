/** What `npm run import` says besides the sentences of the dialog. */
export const importCommandMessages = {
  usage: `使い方: npm run import -- --base-url URL --username NAME --file FILE [オプション]

  過去の一覧（XLSX、CSV）を、面談か活動のアプリの記録にする。画面の「表を取り込む」と同じことをする

  --base-url URL        https://サブドメイン.cybozu.com または http://localhost:ポート
  --username NAME       ログイン名。この人の権限で書き込む
                        パスワードは、環境変数 KINTONE_PASSWORD か --password-file に
                        なければ、画面に出さずに尋ねる
  --password-file FILE  1行目にパスワードを書いたファイル
  --guest-space-id N    アプリのあるゲストスペースの番号
  --settings FILE       設定ファイル（省略時 .local/settings.json）
  --kind 種類           meetings（面談。省略時）か activities（活動）
  --app N               同じ種類のアプリが2つ以上あるときの、アプリの番号
  --file FILE           取り込む一覧
  --sheet 名前          読むシート。省略すると、見出しの同じシートをすべて読む。何度でも
  --fiscal-year N       「4月1日」のような年のない日付の年度（2023など）
  --confirm-years       年のない日付の年を、表示されたとおりにする。違うときは
                        --answer シート名=年度 のように答える
  --column 見出し=項目  見出しを入れる項目。項目を空にすると使わない。何度でも
  --set 項目=値         表に列のない項目に入れる値。何度でも
  --answer 書き方=答え  選択肢にない書き方や、名簿で決められない人の答え
                        （選択肢か職員番号）。同じ氏名の人が何人か尋ねられるときは、
                        「氏名（所属・役職）」で書く。何度でも。「-」の答えは
                        --answer=-=中止 とも書ける
  --first-principal     1つの欄に何人も書いてある行と、○が何人にもある行は、1人目を
                        主参加者、ほかの人を同席者にする
  --ranks list|roster   一覧の役職が、名簿の異動履歴から分かるその日の役職と違う行に、
                        一覧（list）と異動履歴（roster）のどちらの役職を書き込むか
  --goes-on             日付がなく、参加者のある行を、上の行と同じ記録の参加者にする
  --separate            同じ日時・テーマの行や、氏名だけの行を、1つの記録にまとめない
  --leave-out 行        取り込まない行。「12,15」「4月 12」のように、表示された行で書く
  --leave-wrong         直すところがある行は取り込まずに、残りを書き込む
  --accept-totals       一覧の合計と合わないところがあっても書き込む
  --dry-run             何も書き込まず、どうなるかだけを表示する
  --undo                最後の取り込みを取り消す（--file は要らない）。件数を表示して尋ねる
  --yes                 --undo で尋ねずに取り消す（定期実行など、端末のないとき）
  --template FILE       記入用のひな形をつくる（--file は要らない）
  --timeout SECONDS     kintoneの応答を待つ秒数（1～3600、省略時 30）
  --notes FILE          取り込みの控え（省略時 .local/imports.json）。記録の番号と版だけを残す
  --help                この説明を表示する

終了コード: 0 終わった、2 指定の誤り、3 設定の誤り、4 kintoneの誤り、5 書き込んでいないものがある`,
  fileMissing: "--file がありません。",
  fileUnreadable: (path: string) =>
    `${path} を開けません。ファイルの場所を確かめてください。`,
  wrongPair: (option: string, text: string) =>
    `--${option} は「左=右」の形で指定してください（${text}）。`,
  unknownColumn: (heading: string) =>
    `「${heading}」という見出しは表にありません。`,
  unknownField: (field: string, fields: string) =>
    `「${field}」という項目はありません。${fields} のどれかにしてください。`,
  unknownSheet: (name: string, names: string) =>
    `「${name}」という一覧のシートはありません。${names} のどれかにしてください。`,
  unknownRow: (row: string) =>
    `${row}行目は一覧にありません。--dry-run で表示される行で書いてください。`,
  noChoice: (answer: string, choices: string) =>
    `「${answer}」という選択肢はありません。${choices}のどれかで答えてください。`,
  answersUnused: (answers: string) =>
    `使わなかった答え：${answers}。尋ねられている書き方か、候補か職員番号かを確かめてください（もう取り込んである行は尋ねません）。`,
  severalAsk: (text: string, texts: string) =>
    `「${text}」の答えが要るところが2つ以上あります。${texts} のどれかで書いてください。`,
  isSure: "取り消しますか（y/N）：",
  kept: "取り消していません。",
  notSure:
    "端末がないので、取り消してよいかを尋ねられません。取り消すなら --yes を付けてください。",
  noRun: "取り消せる取り込みがありません。",
  months: (counts: string) => `月ごとの件数：${counts}`,
  sheet: (sheet: string) => `  ${sheet}`,
  sheetNotRead: (sheet: string) =>
    `  ${sheet}：読みません（読むなら --sheet で指定）`,
  year: (what: string, year: string) => `${what}：${year}`,
  firstPrincipal:
    "    1人目を主参加者、ほかの人を同席者にするなら --first-principal を付けてください。",
  goesOn: "    同じ記録の参加者なら --goes-on を付けてください。",
  ranks: (rows: number, sentence: string) => `${rows}人分：${sentence.trim()}`,
  ranksAnswer:
    "    異動履歴の役職にするなら --ranks roster、一覧の役職のままにするなら --ranks list を付けてください。",
  separate: "別々の記録にするなら --separate を付けてください。",
  column: (heading: string, field: string) => `  ${heading} → ${field}`,
  row: (rows: string, sentence: string) => `  ${rows}：${sentence}`,
  allRows: (sentence: string) => `  すべての行：${sentence}`,
  candidates: (labels: string) => `    候補：${labels}`,
  yearOfDays: (line: string, reading: string) => `  ${line}：${reading}`,
  yearUnread: (line: string) => `  ${line}：決められません`,
  yearSpan: (reading: string, span: string) => `      ${reading}：${span}`,
  /** @param labels what is offered; "" for nothing */
  yearAnswer: (place: string, labels: string) =>
    labels === ""
      ? `    --answer ${place}=令和4年度 のように答えてください。`
      : `    --answer ${place}=年度 のように答えてください。候補：${labels}`,
  yearsLeft:
    "年のない日付の年を確かめていないので、何も書き込んでいません。表示のとおりでよければ --confirm-years を、違えば --answer か --fiscal-year を付けてください。",
  wrongLeft:
    "直すところがあるので、何も書き込んでいません。表を直すか、--leave-wrong を付けてください。",
  totalsDiffer:
    "一覧の合計と合わないところがあるので、何も書き込んでいません。除いた行と直すところがある行を見て、そのままでよければ --accept-totals を付けてください。",
  templateMade: (path: string) => `ひな形をつくりました：${path}`,
} as const;
