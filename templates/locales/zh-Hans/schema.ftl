### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 編輯器讀取的欄位說明：名稱，以及可以填什麼。

schema-field = { $label }（{ $type }）
schema-field-optional = { $label }（{ $type }；可不填）
schema-list = 清单，每一项是{ $type }
schema-date = 日期，年-月-日
schema-moment = 日期时间，含时区
schema-period = 年、季或月
schema-clock = 时刻（时与分）
schema-text = 文字，最多 { $most } 字
schema-words = 文字
schema-whole = 整数
schema-count = 整数，0 以上
schema-number = 数字
schema-truth = true 或 false
schema-choice = 下列之一
schema-fields = 一组字段
schema-keys = 自订名称的字段
schema-pattern = 文字，形式如 { $example }
schema-any = 文字、数字或文字清单
schema-id = 编号，用大写字母、数字、连字号
schema-own-id = 本记录的编号，也是文件名
schema-person = 人员编号
schema-unit = 部门、组别或委外机构的编号
schema-department = 部门编号
schema-team = 组别编号
schema-record = 记录编号：{ $kinds }
schema-any-record = 记录编号
schema-decision = 会议决议的编号
schema-or = { $one }或{ $other }
