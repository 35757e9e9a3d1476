/** Words of the programme that the sample is of: a city with another never reads them. */
const FIXED_WORDS =
  /CXO|補佐官|1on1|ワーキンググループ|WG|ミーティング|登用|主参加者|[Aa]dviser|[Ww]orking group|[Pp]rincipal/u;

/** What a school neither holds nor waits for. */
const NOT_OF_SCHOOLS =
  /開催日|議会|[Cc]ouncil|(?<![-\w])[Mm]eetings?(?![-\w])/u;

/** The same of a programme of school counsellors, whose words name no meeting and no council. */
export const notOfSchools = (text: string): readonly string[] => [
  ...foreignLines(text),
  ...text.split("\n").filter((line) => NOT_OF_SCHOOLS.test(line)),
];

/** Lines of a text with a word of another programme; none is what is wanted. What isn't text shows as code. */
export const foreignLines = (text: string): readonly string[] =>
  text
    .split("\n")
    .filter((line) => FIXED_WORDS.test(line) || line.includes("=>"))
    .map((line) => line.trim().slice(0, 200));
