declare namespace kintone.types {
  interface SummaryFields {
    表題: kintone.fieldTypes.SingleLineText;
    状態: kintone.fieldTypes.DropDown;
    対象年度: kintone.fieldTypes.SingleLineText;
    基準日: kintone.fieldTypes.Date;
    公表日: kintone.fieldTypes.Date;
    担当課: kintone.fieldTypes.SingleLineText;
    月間枠: kintone.fieldTypes.Number;
    月間枠の開始日: kintone.fieldTypes.Date;

    体制図: kintone.fieldTypes.File;
    出力ファイル: kintone.fieldTypes.File;
    文書のひな形: kintone.fieldTypes.File;
    確定の控え: kintone.fieldTypes.File;
    文章一覧: {
      type: "SUBTABLE";
      value: Array<{
        id: string;
        value: {
          文章の年度: kintone.fieldTypes.Number;
          文章の節: kintone.fieldTypes.DropDown;
          文章の種類: kintone.fieldTypes.DropDown;
          文章: kintone.fieldTypes.MultiLineText;
        };
      }>;
    };
    好事例: {
      type: "SUBTABLE";
      value: Array<{
        id: string;
        value: {
          好事例の分類: kintone.fieldTypes.SingleLineText;
          好事例の内容: kintone.fieldTypes.SingleLineText;
          好事例の所属: kintone.fieldTypes.SingleLineText;

          好事例の写真の掲載: kintone.fieldTypes.CheckBox;

          好事例の写真: kintone.fieldTypes.File;
        };
      }>;
    };
    公表値: {
      type: "SUBTABLE";
      value: Array<{
        id: string;
        value: {
          公表値の年度: kintone.fieldTypes.Number;
          公表値の節: kintone.fieldTypes.SingleLineText;
          公表値の役職: kintone.fieldTypes.SingleLineText;
          公表値の指標: kintone.fieldTypes.DropDown;
          公表した値: kintone.fieldTypes.Number;
        };
      }>;
    };
    議会会期: {
      type: "SUBTABLE";
      value: Array<{
        id: string;
        value: {
          会期名: kintone.fieldTypes.SingleLineText;
          会期開始日: kintone.fieldTypes.Date;
          会期終了日: kintone.fieldTypes.Date;
        };
      }>;
    };
    節目: {
      type: "SUBTABLE";
      value: Array<{
        id: string;
        value: {
          節目の日: kintone.fieldTypes.Date;
          節目の内容: kintone.fieldTypes.SingleLineText;
        };
      }>;
    };
    確定の履歴: {
      type: "SUBTABLE";
      value: Array<{
        id: string;
        value: {
          確定の操作: kintone.fieldTypes.SingleLineText;
          確定の日時: kintone.fieldTypes.DateTime;
          確定した人: kintone.fieldTypes.SingleLineText;
          取り消しの理由: kintone.fieldTypes.MultiLineText;
          控えの名前: kintone.fieldTypes.SingleLineText;
          控えの照合値: kintone.fieldTypes.SingleLineText;
        };
      }>;
    };
    確認の記録: {
      type: "SUBTABLE";
      value: Array<{
        id: string;
        value: {
          確認した内容: kintone.fieldTypes.MultiLineText;
          確認の理由: kintone.fieldTypes.MultiLineText;
          確認した人: kintone.fieldTypes.SingleLineText;
          確認日時: kintone.fieldTypes.DateTime;
          確認した項目: kintone.fieldTypes.SingleLineText;
        };
      }>;
    };
  }
  interface SavedSummaryFields extends SummaryFields {
    $id: kintone.fieldTypes.Id;
    $revision: kintone.fieldTypes.Revision;
    作成者: kintone.fieldTypes.Creator;
    更新者: kintone.fieldTypes.Modifier;
    レコード番号: kintone.fieldTypes.RecordNumber;
    更新日時: kintone.fieldTypes.UpdatedTime;
    作成日時: kintone.fieldTypes.CreatedTime;
  }
}
