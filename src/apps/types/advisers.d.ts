declare namespace kintone.types {
  interface AdviserFields {
    氏名: kintone.fieldTypes.SingleLineText;
    表示順: kintone.fieldTypes.Number;
    登用開始日: kintone.fieldTypes.Date;
    登用終了日: kintone.fieldTypes.Date;
    紹介: kintone.fieldTypes.MultiLineText;
  }
  interface SavedAdviserFields extends AdviserFields {
    $id: kintone.fieldTypes.Id;
    $revision: kintone.fieldTypes.Revision;
    作成者: kintone.fieldTypes.Creator;
    更新者: kintone.fieldTypes.Modifier;
    レコード番号: kintone.fieldTypes.RecordNumber;
    更新日時: kintone.fieldTypes.UpdatedTime;
    作成日時: kintone.fieldTypes.CreatedTime;
  }
}
