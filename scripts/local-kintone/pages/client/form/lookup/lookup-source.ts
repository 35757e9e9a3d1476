import type {
  FieldProperties,
  LookupProperty,
} from "../../../../state/field-property";
import type { RecordData } from "../../record-data";
import type { RestClient } from "../../rest";

const MOST_CANDIDATES = 100;

/** The app that a lookup copies from. */
export class LookupSource {
  private fields: Promise<FieldProperties> | null = null;

  constructor(
    private readonly rest: RestClient,
    private readonly lookup: LookupProperty,
  ) {}

  /** Fields of the related app, for the heads of the picker. */
  async properties(): Promise<FieldProperties> {
    this.fields ??= this.rest
      .get<{ properties: FieldProperties }>(
        `${this.rest.root}/app/form/fields.json`,
        {
          app: this.lookup.relatedApp.app,
        },
      )
      .then((answer) => answer.properties);
    return this.fields;
  }

  /** Records whose key is exactly the text; two show that it is ambiguous. */
  exact(text: string): Promise<RecordData[]> {
    return this.read(`${this.lookup.relatedKeyField} = ${quote(text)}`, 2);
  }

  /** Candidates for a keyword; all records (up to 100) for "". */
  async candidates(keyword: string): Promise<RecordData[]> {
    const key = (await this.properties())[this.lookup.relatedKeyField];
    const isText = key?.type === "SINGLE_LINE_TEXT" || key?.type === "LINK";
    return this.read(
      keyword === "" || !isText
        ? ""
        : `${this.lookup.relatedKeyField} like ${quote(keyword)}`,
      MOST_CANDIDATES,
    );
  }

  private async read(condition: string, limit: number): Promise<RecordData[]> {
    const { filterCond, sort, relatedApp } = this.lookup;
    const conditions = [filterCond, condition]
      .filter((part) => part !== "")
      .map((part) => `(${part})`)
      .join(" and ");
    const order = sort === "" ? "" : `order by ${sort}`;
    const { records } = await this.rest.get<{ records: RecordData[] }>(
      `${this.rest.root}/records.json`,
      {
        app: relatedApp.app,
        query: `${conditions} ${order} limit ${limit}`.trim(),
      },
    );
    return records;
  }
}

function quote(text: string): string {
  return `"${text.replace(/[\\"]/gu, "\\$&")}"`;
}
