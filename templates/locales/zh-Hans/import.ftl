### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 由外部清冊匯入記錄。
sheet-too-large = { $path } 超过 { $most } MiB，请分成几个文件
sheet-old-book = { $path } 是旧格式工作簿（XLS），请另存为 XLSX 或 CSV
sheet-broken-book = { $path } 是损毁或有保护的工作簿，请重新存成 XLSX 或 CSV
sheet-no-sheet = { $path } 没有工作表「{ $sheet }」；现有：{ $sheets }
sheet-empty = { $path } 没有任何数据行
sheet-no-header = 映射文件指定第 { $row } 行作列名，但 { $path } 没有这一行
sheet-column-twice = { $path } 有两列同名「{ $column }」，请将其中一列改名
sheet-many-rows = { $path } 超过 { $most } 行，请分成几个文件
sheet-many-columns = { $path } 超过 { $most } 列
sheet-not-of-encoding = { $path } 不是 { $encoding } 编码；最先不符的是第 { $line } 行
sheet-encoding = { $path } 不是 UTF-8，也没有注明编码。以 big5 读为「{ $big5 }」，以 gb18030 读为「{ $gb18030 }」：可读者请用 --encoding 指定，或写在映射文件的 encoding
sheet-ragged = 本行有 { $found } 格，列名有 { $columns } 格；是否少了分隔符号，或引号外多了一个？
sheet-long-cell = 有一格超过 { $most } 字；是否有引号放错位置？
sheet-open-quote = { $path }：第 { $row } 列有引号开了没有收尾，其后全部会并成一格；请在该行或上方的列补上引号
sheet-behind-quote = { $path }：第 { $row } 列有一格在收尾引号之后还有文字；该行或上方的列少了引号，或多了一个

import-outside = { $path } 不在项目文件夹之内，请用由项目根目录起算的路径
import-no-file = { $path } 不是文件
import-outside-profile = 不是单纯的 YAML：锚点、标签、重复的键，或不该出现的字符
import-broken-mapping = { $path } 第 { $line } 行第 { $column } 列：{ $detail }
import-broken-log = { $path } 第 { $line } 行：这不是导入所写的内容。请由 Git 取回此文件；没有它，相同的行会重复导入
import-misfits = { $path } 有上列 { $count } 处与实际不符，尚未读取任何数据
import-other-kind = kind：这是 { $own } 的映射文件，不是 { $kind } 的
import-no-delimiter = delimiter：「{ $mark }」不能作为分隔符号；常见者为逗号、分号、定位字符
import-own-id = { $field }：编号由导入时给定
import-no-field = { $field }：{ $kind } 类的记录没有这个字段；可用的字段见 pinguan schema { $kind }
import-strange = { $field }：「{ $value }」不在 { $allowed } 之中
import-no-origin = { $field }：column、text、value 三者择一
import-no-column = 没有「{ $column }」这一列；现有：{ $columns }

import-no-date = 「{ $cell }」不是日期，例如 2026-03-01、2026/3/1、115/3/1；年份在后者，请在映射文件写 dates: dmy 或 dates: mdy
import-no-moment = 「{ $cell }」不是日期时间，例如 2026-03-01 14:05、115/3/1 下午 2:05；年份在后者，请在映射文件写 dates: dmy 或 dates: mdy
import-no-time-of-day = 「{ $cell }」没有时间；可在映射文件给定一律采用的时间，例如 time: "09:00"
import-no-time = 「{ $cell }」不是时间，例如 14:05
import-no-id = 「{ $cell }」不是编号：只能用字母、数字与连字号；何者对应何编号，写在映射文件的 words
import-no-word = 「{ $cell }」不在 { $allowed } 之中；何者对应何值，写在映射文件的 words
import-no-truth = 「{ $cell }」不是「是」也不是「否」
import-no-whole = 「{ $cell }」不是整数
import-no-number = 「{ $cell }」不是数字
import-no-scalar = 单一保存格填不了这个字段，请写其中一个下层字段的路径
import-key-empty = 这一格是空的，但要靠它辨识这一行
import-key-personal = 这一格含有个人信息，请先删去，或改用别的字段
import-key-twice = 与第 { $first } 行的辨识字段相同
import-changed = 本行已导入为 { $record }，现在内容不同；记录维持原样，如需更改请自行修改
import-gone = 先前已导入为 { $record }，但该记录已不在；请由 Git 取回，或删去 { $log } 中该记录的一行，以便重新导入

import-row = { $file } 第 { $row } 行：{ $text }
import-row-column = { $file } 第 { $row } 行「{ $column }」：{ $text }
import-more = 另有 { $count } 项
import-counts = 新增：{ $new }；先前已导入：{ $same }；之后有变更：{ $changed }；有问题：{ $faulty }；依映射文件略过：{ $out }
import-gone-count = 先前已导入但记录已不在：{ $count }
import-breaches = 规则另外发现 { $count } 项，属实情而只能回应，或仅为提醒；详见 pinguan check
import-written = 已写入 { $count } 笔，由 { $first } 至 { $last }。请看过后，连同映射文件与行清单一起提交。
import-would = 将写入 { $count } 笔，由 { $first } 至 { $last }。第一笔如下：
import-nothing = 没有写入任何文件。请修正数据行或映射文件后再执行，或用 --partial 只写入没有问题的部分。
import-nothing-elsewhere = 没有写入任何文件：新增的记录会使上列记录的内容不实。请先补正那些记录，或略过造成问题的数据行。

import-guessed = 数据行：{ $rows }；列：{ $columns }，列名在第 { $row } 行。各列推测如下：
import-sheets = 读取的工作表：{ $sheet }；档内另有：{ $others }。如需读取其他工作表，请在映射文件的 sheet 写它的名称
import-unused = （不使用）
import-missing = 每笔记录还需要：{ $fields }
import-begun = 已写入 { $path }，尚未导入任何数据。请看过映射文件、补上缺少的部分，再执行：pinguan import { $kind } { $file } --dry-run
import-start-head = 外部清册的各行如何成为 { $kind } 记录。只需写一次，请逐行看过。
    字段来自某一列（column）、由文字组成，例如 text: "{"{"}issue{"}"}（{"{"}state{"}"}）"，或每笔相同（value）。
    words：保存格的字对应什么值。otherwise：其他的字。empty：空格。
    time：只有日期时采用的时间。split：一格多项时的分隔。only（最上层）：只读哪些行。
import-start-key = 辨识一行的字段：同一行只导入一次。
import-start-no-key = 没有任何一列能单独辨识一行，因此以所有用到的列合并辨识。更好的做法：key: [某列]
import-start-missing = 每笔记录都需要 { $field }：
import-start-time = 部分保存格只有日期，采用此时间。
import-start-words = 不属于 { $words } 的字：

# 外部系統常用的欄名，以 | 分隔；匯入時據以猜測欄位。
import-also-complaint-received-at = 收件时间 | 收件日期 | 收到时间 | 收到日期 | 受理时间 | 受理日期 | 投诉时间 | 投诉日期 | 进件时间 | 进线时间 | 来电时间 | 申诉日期
import-also-complaint-registered-at = 登录时间 | 建档时间 | 建立时间
import-also-complaint-summary = 内容 | 投诉内容 | 案情 | 问题描述 | 事由 | 说明
import-also-complaint-category = 投诉类别 | 问题类别 | 案件类别
import-also-complaint-channel = 受理渠道 | 来源 | 进件渠道 | 投诉渠道
import-also-complaint-acknowledged-at = 受理时间 | 受理日期 | 告知时间 | 受理通知时间 | 回复受理时间
