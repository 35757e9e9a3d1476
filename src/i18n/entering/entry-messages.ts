import type { FormProblemCode } from "../../domain/record-finding";
import type { Words } from "../../domain/words/words";
import type { EntryFaultCode } from "../../entering/entry-fault-code";
import { ENTRY_FAULT_CODES } from "../../entering/entry-fault-code";
import type { Language } from "../language";
import { ownWordsIn } from "./own-words";
import { findingMessage } from "../records/finding-messages";

type Sentence = (words: Words, detail: string, limit: number) => string;

/** What is wrong with a text that was entered, and what to do. */
const entryMessages: Readonly<
  Record<Language, Readonly<Record<EntryFaultCode, Sentence>>>
> = {
  ja: {
    dateUnreadable: (_words, text) =>
      `日付「${text}」を読めません。2023/4/1 や 令和5年4月1日 のように直してください。`,
    dateNotInMonth: (_words, text, days) =>
      `「${text}」という日はありません。その月は${days}日までです。日か月を直してください。`,
    dateEraEnded: (_words, text, years) =>
      `「${text}」という年はありません。その元号は${years}年までです。次の元号の年か西暦に直してください。`,
    weekdayDiffers: (_words, text) =>
      `日付と曜日が合いません（${text}）。日付か年度を確かめて直してください。`,
    dateSeveral: (_words, text) =>
      `1つの欄に2日以上あります（${text}）。1つの記録は1日なので、行を分けるか、1日だけにしてください。`,
    dateDayOrMonth: (_words, text) =>
      `日付「${text}」は、どちらが月か分かりません。2026/11/12 のように、年・月・日の順に直してください。`,
    dateWithoutYear: (_words, text) =>
      `日付「${text}」に年がありません。年を書き足すか、年度（表では「何月の記録」）を選んでください。`,
    dateWithoutMonth: (_words, text) =>
      `日付「${text}」に月がありません。「何月の記録」を選ぶか、4/5 のように月から入力してください。`,
    dateUnsure: (_words, text) =>
      `日付「${text}」は、いつの年月の日か決められません。候補から選ぶか、年から入力してください。`,
    dateNotExact: (_words, text) =>
      `日付「${text}」に日がありません。何日かを書き足してください。`,
    dateMonthPart: (_words, text) =>
      `「${text}」は、その月の記録にします（日は記録しません）。`,
    dateOtherMonth: (_words, text) =>
      `日付が、列や見出しの年や月と違います（日付と年月：${text}）。どちらが正しいかを確かめて、日付を入力し直してください。`,
    dateOtherColumn: (_words, text) =>
      `使っている列と、使っていない列とで、日付が違います（${text}）。使っている列の日付で取り込むか、取り込まないかを選んでください。もう一方の日付が正しいときは、日付の列を選び直してください。`,
    dateMoved: (_words, text) =>
      `変更後の日付で取り込みます（${text}）。当初の日付が正しければ、日付を直してください。`,
    dateEraOpen: (_words, text) =>
      `「${text}」のような日付の年が、どの元号の年か、西暦の下2桁かが分かりません。どれとして読むかを選んでください。`,
    dateYearAlone: (_words, text) =>
      `「${text}」のような日付が、その年度のことか、その年の1月から12月までのことかが分かりません。どちらとして読むかを選んでください。`,
    dateArrow: (_words, text) =>
      `「${text}」のように、日付の間に矢印があります。実施したのは矢印のあとの日か前の日かを選んでください。`,
    dateEraCode: (_words, text) =>
      `日付のはじめの数字が、元号（3が昭和、4が平成、5が令和）かもしれません（${text}）。そう読んでよいかを選んでください。`,
    dateZeroLost: (_words, text) =>
      `「${text}」は、Excelが終わりの0を落としているかもしれません。どちらの日かを選んでください。`,
    yearOpen: () =>
      "この日付には年がなく、並び順から、1つの年に決められません。「年の書かれていない日付」で年を選んでください。",
    dateOutsideList: (_words, text) =>
      `日付（${text}）が、一覧の年度の外です。年を確かめてください。`,
    datesOutsideList: (_words, text) =>
      `日付が、一覧の年か年度の外です（日付と一覧の年：${text}）。一覧の年の日として読むか、書いてある日付のままにするかを選んでください。`,
    dateAstray: (_words, text) =>
      `日付の年が、前後の行から外れています（日付と前後の行の日付：${text}）。どちらの年かを選んでください。`,
    clockUnreadable: (_words, text) =>
      `時刻「${text}」を読めません。13:30 や 13時30分 のように直してください。`,
    clockHalfDay: (_words, text) =>
      `「${text}」は時刻ではないので、時刻は空欄にします。`,
    clockOtherDay: (_words, text) =>
      `時刻の欄の日付が、記録の日付と違います（${text}）。正しい日付と時刻に直してください。`,
    clockOtherColumn: (_words, text) =>
      `開始時刻と、日付の欄の時刻が違います（${text}）。開始時刻の列のほうで取り込みます。違えば直してください。`,
    clockEarly: (_words, text) =>
      `${text}は早朝です。午後なら 13:30 や 午後1時30分 のように直してください。`,
    companionTold: (_words, text) =>
      `備考に「${text}」とあります。同席者にするか、しないかを選んでください。`,
    clockAfternoon: (_words, text) =>
      `「${text}」のように、7時より前の時刻があります。午後の時刻か、書いてあるままかを選んでください。`,
    numberUnreadable: (_words, text) =>
      `「${text}」は数ではありません。数だけにしてください。`,
    numberTooSmall: (_words, text) =>
      `この項目に入れられる数より小さい数です（${text}）。数を直すか、記録にしないものは除いてください。`,
    numberAbout: (_words, text) =>
      `「${text}」はおよその数です。記録する数を1つ決めて、選ぶか、数字だけを入力してください。`,
    numberOtherUnit: (_words, text) =>
      `「${text}」は、この欄で数えるものの数ではないかもしれません。数を選ぶか、入力してください。`,
    numberShared: (_words, text) =>
      `「${text}」は、結合したセルで何行かに1つだけ書いてある数です。はじめの行の数になるので、この行の分を入力してください。`,
    choiceUnknown: (_words, text) =>
      `「${text}」はフォームの選択肢にありません。当てはまる選択肢を選んでください。`,
    choiceEverybody: ({ adviserShort }, text) =>
      `「${text}」がだれのことかを選んでください。その日に在任の${adviserShort}が分かるときは、はじめの候補に出しています。`,
    valueMissing: () => "必ず入力する項目が空欄です。入力してください。",
    personSeveral: (_words, text) =>
      `「${text}」に当てはまりそうな人が名簿にいます。だれかを選んでください。`,
    personNoted: (_words, text) =>
      `「${text}」のかっこの中が、名簿の人の所属・役職・番号・読み・旧姓などに当たりません。だれかを選んでください。かっこの中の人は記録に入らないので、出席していたら別に加えてください。`,
    personUnknown: (_words, text) =>
      `「${text}」は名簿にいません。書き方を確かめるか、名簿に加えてください。`,
    divisionWithPost: ({ rank }, text) =>
      `「${text}」は、所属と${rank}を1つの欄に書いたもののようです。どこまでが所属かを選んでください。`,
    headcountDiffers: (_words, text) =>
      `人数が、記録に入る参加者の数と違います（${text}）。ほかに参加した人がいれば、加えてください。氏名のない人は、のべ人数と実人数に入りません。`,
    adviserAmongPeople: ({ adviserShort }, text) =>
      `参加者の欄にある「${text}」は${adviserShort}なので、${adviserShort}の欄に入れます。`,
    personIsAdviser: ({ adviserShort }, text) =>
      `「${text}」は${adviserShort}です。参加者の欄は空欄にして、${adviserShort}の欄に入れてください。`,
    personAbove: (_words, text) =>
      `「${text}」が空欄です。上の行と同じ人なら、それを選んでください（空欄のすべての行に当てはまります）。違うときは、行に入力してください。`,
    personNameless: ({ staffNumber }, text) =>
      `氏名も${staffNumber}もありません（${text}）。だれかが分かれば入力し、分からない行は取り込まないでください。`,
    personsTogether: (_words, text) =>
      `1つの欄に2人以上います（${text}）。1人ずつの行に分けてください。1人を選ぶと、ほかの人は記録に入りません。`,
    personsUnnamed: (_words, text) =>
      `氏名の書いていない人がいます（${text}）。氏名のある人だけを残し、ほかの人は、分かれば1人ずつ加えてください。加えない人は記録に入りません。`,
    personStoodIn: (_words, text) =>
      `代理か欠席のことが書いてあります（${text}）。出席した人を選んでください。だれも出席していないときは、空欄にしてください。`,
    nameDisagrees: ({ staffNumber }, text) =>
      `${staffNumber}の人と氏名が違います（${text}）。だれかを選んでください。`,
    postDisagrees: ({ staffNumber }, text) =>
      `名簿の同じ氏名の人とは、所属か役職が違います（${text}）。同じ人かを確かめて、候補から選ぶか、正しい${staffNumber}を入力してください。`,
    ranksDiffer: ({ rank }, text) =>
      `一覧の${rank}が、名簿の異動履歴から分かるその日の${rank}と違います（一覧と履歴：${text}）。一覧の${rank}があとから付けたもの（今の${rank}など）なら履歴を、履歴のほうが違うなら一覧を選んでください。`,
    nameNotKept: ({ staffNumber }, text) =>
      `「${text}」は名簿にいません。このアプリは${staffNumber}のない人の氏名を保存しないので、${staffNumber}を入力するか、名簿に加えるか、空欄にしてください。`,
    peopleTooMany: () =>
      "このアプリには、参加者を1人だけ入力できます。1人を残してください。",
    principalUntold: ({ principal }, names) =>
      `何人も参加していて（${names}）、だれが${principal}かが表にありません。参加区分を入力するか、1人目を${principal}にすることを選んでください。`,
    rowGoesOn: (_words, labels) =>
      `日付がなく、参加者と「${labels}」があります。上の行と同じ記録の参加者か、別の記録かを選んでください。別の記録なら、日付を入力してください。`,
    rowsAlike: (_words, text) =>
      `「${text}」の行が同じ日に続いていて、1つの記録だと分かる時刻とテーマがそろっていません。1つの記録の参加者か、別々の記録かを選んでください。`,
    rowDiffers: (_words, headings) =>
      `上の行と同じ日の行ですが、「${headings}」が上の行と違います。1つの記録の参加者か、別々の記録かを選んでください。`,
    rowDiffersUndated: ({ adviserShort }, headings) =>
      `日付が空欄で、「${headings}」が上の行と違います。1つの記録の参加者か、同じ日の別の記録（上の行の日付と${adviserShort}）か、取り込まないかを選んでください。`,
    rowPartLeft: (_words, text) =>
      `上の行に続く参加者の行にある「${text}」は、上の行と違うので記録に入りません。`,
    rowUnused: () => "使う列に何も書いていない行なので、取り込みません。",
    rowPlanned: (_words, text) =>
      `「${text}」とあり、行われたかどうかが分かりません。実施として取り込むか、予定のまま取り込むか、中止として取り込むか、取り込まないかを選んでください。`,
    rowCalledOff: (_words, text) =>
      `「${text}」とあります。実施として取り込むか、中止として取り込むか、取り込まないかを選んでください。`,
    stateBlank: (_words, label) =>
      `「${label}」が空欄です。空欄の行を何として取り込むかを選んでください。`,
    titleTellsCount: (_words, title) =>
      `題名「${title}」は2回以上のことかもしれませんが、回数の列がありません。何回とするかを選んでください。`,
    titleTellsBlankCount: (_words, title) =>
      `題名「${title}」は2回以上のことかもしれませんが、回数の欄が空いています。何回とするかを選んでください。`,
    countRuns: (_words, text) =>
      `数が順に並んでいて（${text}）、「第何回」の番号かもしれません。1行を1回とするか、書いてある回数のままにするかを選んでください。`,
    countUntold: (_words, text) =>
      `実施した回数が書いてありません（${text}）。何回とするか、取り込まないかを選んでください。`,
    countsBeside: (_words, text) =>
      `回数の列がいくつもあります（${text}）。使っている列の回数のままにするか、合わせた回数にするか、取り込まないかを選んでください。`,
    rowRepeated: (_words, row) =>
      `${row}行目と同じ内容の行です。写し間違いなら取り込まないでください。別の記録なら取り込んでください。`,
    rowOfOtherSheet: (_words, sheets) =>
      `ほかのシート（${sheets}）にある行と同じ内容です。同じ記録なら、二重に数えないように、取り込まないでください。別の記録なら取り込んでください。`,
    meetingOfOtherSheet: (_words, text) =>
      `ほかのシートに日付・時刻・テーマが同じ記録がありますが、そこにいない人がいます（シート：いない人＝${text}）。取り込まなければ、その人の出席は記録に入りません。別の記録なら取り込み、同じ記録なら、取り込まずに、もう一方の記録に参加者を加えてください。`,
    rowIsExample: (_words, text) =>
      `「${text}」とあり、記入の例かもしれません。取り込むか、取り込まないかを選んでください。`,
    rowBelowOpen: (_words, row) =>
      `${row}行目がこの記録の続きかどうかが決まっていないので、この行もまだ書き込みません。${row}行目の問いに答えてください。`,
    cellUncalculated: (_words, text) =>
      `計算されていない式か、計算の誤りがあります（${text}）。表計算ソフトで開いて保存し直すか、値を入力してください。`,
    rowListedAgain: (_words, text) =>
      `「${text}」とあります。ほかの行と二重に数えないように、取り込むか、取り込まないかを選んでください。`,
    timesNotKept: ({ meetingShort }, times) =>
      `「${times}」とありますが、${meetingShort}には回数の項目がないので、1件の記録になります。1件として取り込むか、日付ごとに行を分けるために取り込まないかを選んでください。`,
    stateThereDiffers: (_words, states) =>
      `アプリの同じ記録とは、状態が違います（表とアプリ：${states}）。月ごとの件数には、アプリの記録のとおりに数えます。`,
    thereOtherwise: () =>
      "前に取り込んだこの行の記録とは、日付・時刻・題名や参加者などが違います（前に直して取り込んだなど）。記録はそのまま残し、書き込みません。",
    rowAtOnce: ({ adviserShort }, row) =>
      `${row}行目と、日付・時刻・${adviserShort}が同じで、参加者が違います。1つの記録なら、表で続けて並べてください。`,
    rowSameDay: ({ adviserShort }, row) =>
      `${row}行目と、日付・${adviserShort}が同じで、同じ人がいます。同じものを書き方を変えて載せた行なら、どちらかを除いてください。`,
    rowTwice: (_words, row) =>
      `${row}行目と、日付・時刻・テーマ・参加者が同じです。重複なら、どちらかを除いてください。`,
    activityTwice: (_words, row) =>
      `${row}行目と、時期・節・集計見出し・題名が同じです。重複なら、どちらかを除いてください。`,
  },
  en: {
    dateUnreadable: (_words, text) =>
      `The date "${text}" can't be read. Write it like 2023-04-01, 1 Apr 2023 or 令和5年4月1日.`,
    dateNotInMonth: (_words, text, days) =>
      `There is no such day: "${text}". That month has ${days} days. Correct the day or the month.`,
    dateEraEnded: (_words, text, years) =>
      `There is no such year: "${text}". That era ended with year ${years}. Write the year of the next era, or the western year.`,
    weekdayDiffers: (_words, text) =>
      `The day of the week is not that of the date (${text}). Check the date or the fiscal year.`,
    dateSeveral: (_words, text) =>
      `There are two days or more in one place (${text}). A record is of one day: make a row of each, or leave one.`,
    dateDayOrMonth: (_words, text) =>
      `In the date "${text}" it can't be told which number is the month. Write it like 12 Nov 2026 or 2026-11-12.`,
    dateWithoutYear: (_words, text) =>
      `The date "${text}" has no year. Add the year, or choose the fiscal year (in the table the month of the records).`,
    dateWithoutMonth: (_words, text) =>
      `The date "${text}" has no month. Choose the month of the records, or write the date with its month, like 4/5.`,
    dateUnsure: (_words, text) =>
      `It can't be told of which year and month the date "${text}" is. Choose the date that is meant, or write it with its year.`,
    dateNotExact: (_words, text) =>
      `The date "${text}" has no day. Add the day of the month.`,
    dateMonthPart: (_words, text) =>
      `"${text}" is kept as the month, without a day.`,
    dateOtherMonth: (_words, text) =>
      `The date is of another month or year than its column, heading or sheet (date and month or year: ${text}). Check which is right, and enter the date anew.`,
    dateOtherColumn: (_words, text) =>
      `The column that is used and one that is not used say different days (${text}). Choose whether rows are imported with the day of the one that is used, or not at all. Where the other one is right, choose it as the column of the date.`,
    dateMoved: (_words, text) =>
      `The day that it was moved to is taken (${text}). Correct it if the first one is right.`,
    dateEraOpen: (_words, text) =>
      `The years of days such as "${text}" say neither an era nor a century. Choose as what they are read.`,
    dateYearAlone: (_words, text) =>
      `"${text}" may be the fiscal year, or January to December. Choose as what such dates are read.`,
    dateArrow: (_words, text) =>
      `There is an arrow between two days, as in "${text}". Choose whether it was held on the day behind the arrow, or before it.`,
    dateEraCode: (_words, text) =>
      `The first digit of the date may be an era (3: 昭和, 4: 平成, 5: 令和; ${text}). Choose whether it is.`,
    dateZeroLost: (_words, text) =>
      `A spreadsheet may have dropped the last zero of "${text}". Choose which day it is.`,
    yearOpen: () =>
      'This day has no year, and the order of the list does not fit one year. Choose the year under "Days without a year".',
    dateOutsideList: (_words, text) =>
      `The date (${text}) is outside the fiscal year of the list. Check its year.`,
    datesOutsideList: (_words, text) =>
      `Dates are outside the year of the list (dates and year: ${text}). Choose whether they are read as days of that year, or stay as they are written.`,
    dateAstray: (_words, text) =>
      `The year of the date does not go on with the rows around it (date and those: ${text}). Choose which year is right.`,
    clockUnreadable: (_words, text) =>
      `The time "${text}" can't be read. Write it like 13:30 or 1:30 pm.`,
    clockHalfDay: (_words, text) =>
      `"${text}" is no time of day: the time is left blank.`,
    clockOtherDay: (_words, text) =>
      `The cell of the time has another day than the record (${text}). Correct the day or the time.`,
    clockOtherColumn: (_words, text) =>
      `The column of times and the cell of the day tell different times (${text}). That of the column is taken. Correct it if it is wrong.`,
    clockEarly: (_words, text) =>
      `${text} is early in the morning. If the afternoon is meant, write it like 13:30 or 1:30 pm.`,
    companionTold: (_words, text) =>
      `The remarks say "${text}". Choose whether they become companions.`,
    clockAfternoon: (_words, text) =>
      `There are times before 7:00, such as "${text}". Choose whether they are of the afternoon, or as they are written.`,
    numberUnreadable: (_words, text) =>
      `"${text}" is no number. Leave the number alone.`,
    numberTooSmall: (_words, text) =>
      `The number is smaller than the field takes (${text}). Correct it, or leave out what is to be no record.`,
    numberAbout: (_words, text) =>
      `"${text}" is about a number. Decide on one: choose it, or enter its digits alone.`,
    numberOtherUnit: (_words, text) =>
      `"${text}" may be a number of something else than is counted here. Choose or enter the number.`,
    numberShared: (_words, text) =>
      `"${text}" stands once for several rows, in merged cells. It becomes the number of the first row: enter what this row has.`,
    choiceUnknown: (_words, text) =>
      `"${text}" is no choice of the form. Choose the one that is meant.`,
    choiceEverybody: ({ adviserShort }, text) =>
      `Choose who is meant by "${text}". Where it is known which ${adviserShort}s were in office on that day, they come first.`,
    valueMissing: () => "This is required and blank. Enter it.",
    personSeveral: (_words, text) =>
      `There are people on the roster who may be "${text}". Choose who it is.`,
    personNoted: (_words, text) =>
      `What stands in brackets in "${text}" is no division, title, number, reading or former name of the person on the roster. Choose who it is. Whoever is named in brackets does not get into the record: add them if they took part.`,
    personUnknown: (_words, text) =>
      `"${text}" is not on the roster. Check the spelling, or add the person to the roster.`,
    divisionWithPost: ({ rank }, text) =>
      `"${text}" seems to be a division and a ${rank} in one cell. Choose how far the division goes.`,
    headcountDiffers: (_words, text) =>
      `The number of people is not that of the participants of the record (${text}). Add whoever else took part: those without a name are not counted among the people.`,
    adviserAmongPeople: ({ adviserShort }, text) =>
      `"${text}" among the participants is entered as the ${adviserShort}.`,
    personIsAdviser: ({ adviserShort }, text) =>
      `"${text}" is a ${adviserShort}. Leave the place of the participant blank, and enter the name as the ${adviserShort}.`,
    personAbove: (_words, text) =>
      `"${text}" is blank. If it is the person of the row above, choose that (for all such rows). If not, enter who it was in the row.`,
    personNameless: ({ staffNumber }, text) =>
      `There is neither a name nor a ${staffNumber} (${text}). Enter who it was, or leave the row out.`,
    personsTogether: (_words, text) =>
      `There are two people or more in one place (${text}). Make a row of each. If you choose one, the others don't get into the record.`,
    personsUnnamed: (_words, text) =>
      `Others are there without their names (${text}). Leave whoever is named, and add the others one by one if they are known. Whoever is not added does not get into the record.`,
    personStoodIn: (_words, text) =>
      `It says that somebody was absent, or came in the place of another (${text}). Choose who took part. Leave it blank if nobody did.`,
    nameDisagrees: ({ staffNumber }, text) =>
      `The name is not that of the ${staffNumber} (${text}). Choose who it is.`,
    postDisagrees: ({ staffNumber }, text) =>
      `Whoever has this name on the roster has another division or rank (${text}). Make sure who it is, and choose, or enter the right ${staffNumber}.`,
    ranksDiffer: ({ rank, staff }, text) =>
      `The ${rank} in the list is not the one of that day by the postings in the ${staff} app (list and postings: ${text}). Choose the postings if the list was made later, as with today's ranks, or the list if the postings are wrong.`,
    nameNotKept: ({ staffNumber }, text) =>
      `"${text}" is not on the roster. This app keeps no name without a ${staffNumber}: enter the ${staffNumber}, add the person to the roster, or clear the cell.`,
    peopleTooMany: () => "This app takes one participant only. Leave one.",
    principalUntold: ({ principal }, names) =>
      `Several people took part (${names}), and the list doesn't say who is the ${principal}. Enter their roles, or choose that the first is the ${principal}.`,
    rowGoesOn: (_words, labels) =>
      `It has people and "${labels}", and no date. Choose whether they belong to the record of the row above, or enter the date of a record of its own.`,
    rowsAlike: (_words, text) =>
      `Rows of "${text}" follow each other on one day, and no time and theme together tell that they are one record. Choose whether they are attendees of one record, or a record each.`,
    rowDiffers: (_words, headings) =>
      `It is of the day of the row above, but "${headings}" differs from it. Choose whether they are attendees of one record, or a record each.`,
    rowDiffersUndated: ({ adviserShort }, headings) =>
      `It has no date, and "${headings}" differs from the row above. Choose whether they are attendees of one record, whether it is another record of that day, or whether it is not imported since it was not held. Another record gets the date and ${adviserShort} of the row above.`,
    rowPartLeft: (_words, text) =>
      `"${text}" in a row that goes on with the row above differs from it, and does not get into the record.`,
    rowUnused: () =>
      "Nothing stands in the columns that are used, so the row is not imported.",
    rowPlanned: (_words, text) =>
      `It says "${text}", and not whether it was held. Choose whether it is imported as held, as planned, as cancelled, or not at all.`,
    rowCalledOff: (_words, text) =>
      `It says "${text}". Choose whether it is imported as held, as cancelled, or not at all.`,
    stateBlank: (_words, label) =>
      `"${label}" is blank. Choose what rows without it are imported as.`,
    titleTellsCount: (_words, title) =>
      `The title "${title}" may stand for several times, and no column tells the count. Choose how many it is.`,
    titleTellsBlankCount: (_words, title) =>
      `The title "${title}" may stand for several times, and its count is blank. Choose how many it is.`,
    countRuns: (_words, text) =>
      `The numbers go one by one (${text}) and may tell which time it was. Choose whether each row is one time, or as many as is written.`,
    countUntold: (_words, text) =>
      `It doesn't say how many times it was held (${text}). Choose how many it is, or leave it out.`,
    countsBeside: (_words, text) =>
      `Several columns count (${text}). Choose whether the count is that of the column that is used, their sum, or whether it is left out.`,
    rowRepeated: (_words, row) =>
      `It says the same as row ${row}. Leave it out if it was copied by mistake, take it if it is a record of its own.`,
    rowOfOtherSheet: (_words, sheets) =>
      `It says the same as a row of another sheet (${sheets}). Leave it out if it is the same record, so that nothing is counted twice; take it if it is a record of its own.`,
    meetingOfOtherSheet: (_words, text) =>
      `Another sheet has a record of this date, time and theme, but not all of its people (sheet: who is not there = ${text}). If it is left out, their attendance gets into no record. Take it if it is a record of its own; if it is the same, leave it out and add them to the other one.`,
    rowIsExample: (_words, text) =>
      `It says "${text}" and may be an example of how to fill in the list. Choose whether it is taken or left out.`,
    rowBelowOpen: (_words, row) =>
      `It is not settled whether row ${row} goes on with this record, so it is not written yet, either. Answer the question of row ${row}.`,
    cellUncalculated: (_words, text) =>
      `A formula was never calculated, or ended in an error (${text}). Open and save the file in the spreadsheet program again, or enter the value.`,
    rowListedAgain: (_words, text) =>
      `It says "${text}". Choose whether it is taken or left out, so that nothing is counted twice.`,
    timesNotKept: ({ meetingShort }, times) =>
      `It says "${times}", but a ${meetingShort} has no field for it, so it becomes one record. Choose whether it is imported as one, or not at all since a row is made for each day.`,
    stateThereDiffers: (_words, states) =>
      `The app's record of it has another state (list and app: ${states}). The counts by month have it as the app does.`,
    thereOtherwise: () =>
      "The record that was imported from this row has another date, time, title or people, as when it was corrected before it was written. The record stays as it is, and nothing is written.",
    rowAtOnce: ({ adviserShort }, row) =>
      `It has the date, time and ${adviserShort} of row ${row}, and other participants. If they are one record, put the rows below each other in the list.`,
    rowSameDay: ({ adviserShort }, row) =>
      `It has the date and ${adviserShort} of row ${row}, and one of the same people. If it is the same worded otherwise, leave one of them out.`,
    rowTwice: (_words, row) =>
      `It has the date, time, theme and participants of row ${row}. If it is the same, leave one of them out.`,
    activityTwice: (_words, row) =>
      `The period, section, heading and title are those of row ${row}. If it is listed twice, leave one of them out.`,
  },
};

/** What is wrong with what was entered: of a text, or by a rule of the forms. */
export const entryProblemMessage = (
  problem: {
    readonly code: EntryFaultCode | FormProblemCode;
    readonly detail?: string;
    readonly limit?: number;
    readonly otherRecordId?: string;
  },
  language: Language,
  words: Words,
): string => {
  const { code, detail = "", limit = 0 } = problem;
  return isEntryFault(code)
    ? entryMessages[language][code](words, ownWordsIn(detail, language), limit)
    : findingMessage({ ...problem, code }, language, words);
};

const isEntryFault = (code: string): code is EntryFaultCode =>
  ENTRY_FAULT_CODES.some((one) => one === code);
