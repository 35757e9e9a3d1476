declare namespace kintone.types {
  interface ActivityFields {
    節: kintone.fieldTypes.DropDown;
    集計見出し: kintone.fieldTypes.SingleLineText;
    詳細見出し: kintone.fieldTypes.SingleLineText;
    種別: kintone.fieldTypes.DropDown;
    題名: kintone.fieldTypes.SingleLineText;
    開始日: kintone.fieldTypes.Date;
    終了日: kintone.fieldTypes.Date;
    日付の精度: kintone.fieldTypes.DropDown;
    回数: kintone.fieldTypes.Number;
    状態: kintone.fieldTypes.DropDown;
    集計対象: kintone.fieldTypes.DropDown;
    対象外の理由: kintone.fieldTypes.SingleLineText;
    ワーキンググループ: kintone.fieldTypes.SingleLineText;
    所属: kintone.fieldTypes.SingleLineText;
    対象者: kintone.fieldTypes.SingleLineText;
    参加者数: kintone.fieldTypes.Number;
    講師: kintone.fieldTypes.SingleLineText;
    実施方法: kintone.fieldTypes.DropDown;
    補足: kintone.fieldTypes.SingleLineText;
    内容: kintone.fieldTypes.MultiLineText;
    年度: kintone.fieldTypes.SingleLineText;
    年月: kintone.fieldTypes.SingleLineText;

    以降継続: kintone.fieldTypes.CheckBox;
    補佐官: kintone.fieldTypes.CheckBox;
    掲載: kintone.fieldTypes.CheckBox;

    写真: kintone.fieldTypes.File;
  }
  interface SavedActivityFields extends ActivityFields {
    $id: kintone.fieldTypes.Id;
    $revision: kintone.fieldTypes.Revision;
    作成者: kintone.fieldTypes.Creator;
    更新者: kintone.fieldTypes.Modifier;
    レコード番号: kintone.fieldTypes.RecordNumber;
    更新日時: kintone.fieldTypes.UpdatedTime;
    作成日時: kintone.fieldTypes.CreatedTime;
  }
}
