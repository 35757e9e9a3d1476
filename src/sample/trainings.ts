import type { SampleActivity } from "./records/sample-activity";

const section = "研修";

/** 研修 of both years: 3回 each */
export const TRAININGS: readonly SampleActivity[] = [
  {
    section,
    summaryLine: "デザイン思考について",
    detailHeading: "デザイン思考について",
    from: "2022-06-28",
    title: "今、大切にすべきこと 小さな改善を大きな流れに",
    lecturer: "宮崎",
    advisers: ["宮崎光世"],
    audience: "戦略本部会議本部員",
    content:
      "道具を入れること自体ではなく、使う人の満足と仕事の効率をともに高めることがDXの目的だと、動画の事例や会場のアンケートをまじえて紹介した。",
  },
  {
    section,
    summaryLine: "心理的安全性について",
    detailHeading: "心理的安全性について",
    from: "2022-06-28",
    title: "変革を実現するための心理的安全性と自律組織マネジメント",
    lecturer: "石原",
    advisers: ["石原弘子"],
    audience: "戦略本部会議本部員（当日 室長級へ配信、後日 全庁へ配信）",
    content:
      "新しい試みを口にできる職場とは何かを、短い演習を重ねながら考えた。一人ひとりが自分で動ける組織にするために管理職ができることを持ち帰った。",
  },
  {
    section,
    summaryLine: "女性職員向け研修",
    detailHeading: "女性職員向け研修",
    from: "2022-11-30",
    title: "女性職員キャリア研修～昇格という選択肢を考えてみよう～",
    lecturer: "石原",
    advisers: ["石原弘子"],
    audience: "係長級、一般職の女性職員",
    content:
      "事前のアンケートと聞き取りをもとに、自分らしい率い方やこれからの働き方を話し合った。これまでの歩みを一本の線に描く演習を行い、グループで共有した。",
  },
  {
    section,
    summaryLine: "キャリア研修",
    detailHeading: "キャリア研修",
    from: "2023-09-04",
    to: "2023-09-05",
    count: 2,
    title: "キャリアについて考えてみよう～『昇格』という選択肢を考えてみよう～",
    lecturer: "石原",
    advisers: ["石原弘子"],
    audience: "一般職かつ採用15年目以下の職員",
    participantCount: 53,
    content:
      "講師の経験と先輩職員の声を手がかりに、役職に就くことの実際を知り、これからの働き方を自分の言葉で考えた。",
  },
  {
    section,
    summaryLine: "子ども発達支援センター ビジョン研修",
    detailHeading: "ビジョン研修",
    from: "2023-11-13",
    title: "一人ひとりがキーパーソン～センターの未来を創る共創の場～",
    lecturer: "石原",
    advisers: ["石原弘子"],
    divisions: ["子ども発達支援センター"],
    audience: "子ども発達支援センター職員",
    participantCount: 42,
    content:
      "センターの職員全員が集まり、課題と目指す姿を出し合って、市民にも伝わるビジョンとミッションの案をまとめた。",
  },
];
