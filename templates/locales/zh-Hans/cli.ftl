### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 命令列說的話。

clause = 条款
next = 下一步
note = 说明
nature-defect = 缺陷
nature-breach = 违规
level-error = 错误
level-warning = 警告
level-notice = 已知
answer-due = 须在 { $due }前以整改单、豁免或委员会决议回应
verdict-pass = 通过
verdict-fail = 未通过
verdict-not-judged = 无法判定
check-summary = 检查{ $verdict }，数据截至 { $date }：错误 { $errors }，警告 { $warnings }，违规 { $breaches }（豁免 { $waived }）。记录：找到 { $found }，已判 { $judged }，拒收 { $refused }；规则 { $rules } 条。
check-summary-not-judged = 无法裁定。找到文件 { $found }，目前发现的错误 { $errors }。
not-judged = 无法判定：缺少或读不到 { $paths }
rules-broken = 无法裁定：程序本身的错误使这些规则无法应用：{ $rules }。这不是记录的问题，请连同上面所列的位置回报。
build-refused = 没有建站：有 { $defects } 个缺陷。请先修正，或加 --draft 预览。先前发布的版本不受影响。
build-done = 已发布 { $files } 个文件到 { $dir }（清单 { $hash }）
demo-done = { $path } 里有一家 { $records } 笔记录的公司。下一步：pinguan -C { $path } check
demo-not-empty = { $path } 不是空的；请指定还不存在或空的文件夹
serve-at = 网站在 { $url }（按 Ctrl-C 结束）
serve-beyond = 连得到这个地址的机器都能读到全部记录：{ $url }
new-written = 已写入 { $path }。填好标示的字段，再执行：pinguan check { $path }
verify-missing = 缺少：{ $path }
verify-changed = 内容不符：{ $path }
verify-unexpected = 清单上没有：{ $path }
verify-whole = 与清单相符：{ $matched } 个文件。
verify-broken = 与清单不符：{ $wrong } 处不同，{ $matched } 个文件相符。
explain-unknown = 没有「{ $subject }」可以说明。请指定规则（PLN-011）、指标（COMPLAINT）、条款（3.1.2b），或：rules、kpis、parameters、packs，或规范包（pack tw）
explain-of-a-change = 依历史裁定，只在裁定变更时适用：pinguan check --base
rules-of-a-change = 变更
explain-what = 查什么
explain-why = 为什么
explain-mend = 怎么修、怎么回应
explain-fails = 不通过的例子（改自最小公司）
explain-passes = 通过的例子（改自最小公司）
explain-formula = 公式
explain-numerator = 分子
explain-denominator = 分母
explain-interval = 区间
explain-obliged = 义务人
explain-evidence = 证据

usage-epoch = SOURCE_DATE_EPOCH 是「{ $value }」，必须是秒数
usage-no-audience = 没有「{ $audience }」这个对象；可用 committee、department:ID（部门代号）、creditor:CODE（记录里有的债权人代码）、public
usage-no-folder = { $path } 不是文件夹
no-records-folder = { $path } 里没有 records/ 文件夹；请用 -C 指定项目的根目录，或照 README 建立
usage-no-kind = 没有「{ $kind }」这种记录；有：{ $kinds }
usage-no-id = --{ $option }「{ $value }」不是编号：只能用大写字母、数字与连字号
usage-no-unit =
    { $unit ->
        [none] { $kind } 的编号含部门代号，请指明单位：--unit，可用 { $units }
       *[other] 没有单位 { $unit }；现有：{ $units }
    }
usage-not-started = { $kind } 不用这个方式建立：请自行写文件，或复制另一个；格式见 `pinguan schema { $kind }`，或参考指南里的范例
usage-outside = { $path } 不是项目根目录下的文件或文件夹
totals = 错误 { $errors }，警告 { $warnings }，违规 { $breaches }，豁免 { $waived }
said-waived = 已由 { $waiver } 豁免：豁免到期前不必处理。
said-frozen = 已收进 { $waiver }：制度施行时就已如此。改正后请删去该项。
markdown-pass = 通过
markdown-fail = 未通过
markdown-not-judged = 无法判定
markdown-more = 另有 { $count } 项未列于此；完整清单见检查报告。
markdown-level = 程度
markdown-rule = 规则
markdown-place = 位置
markdown-what = 问题与下一步
