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
answer-due = 须在 { $due } 前以整改单、豁免或委员会决议回应
verdict-pass = 通过
verdict-fail = 未通过
verdict-not-judged = 无法判定
check-summary = 检查{ $verdict }，数据截至 { $date }：错误 { $errors }，警告 { $warnings }，违规 { $breaches }（豁免 { $waived }）。记录：找到 { $found }，已判 { $judged }，拒收 { $refused }；规则 { $rules } 条。
check-summary-not-judged = 没有判定。找到文件 { $found }，目前发现的错误 { $errors }。
not-judged = 无法判定：缺少或读不到 { $paths }
build-refused = 没有建站：有 { $defects } 个缺陷。请先修正，或加 --draft 预览。先前发布的版本不受影响。
build-done = 已发布 { $files } 个文件到 { $dir }（清单 { $hash }）
new-written = 已写入 { $path }。填好标示的字段，再执行：pinguan check { $path }
verify-missing = 缺少：{ $path }
verify-changed = 内容不符：{ $path }
verify-unexpected = 清单上没有：{ $path }
verify-whole = 与清单相符：{ $matched } 个文件。
verify-broken = 与清单不符：{ $wrong } 处不同，{ $matched } 个文件相符。
explain-unknown = 没有「{ $subject }」可以说明。请指定规则（PLN-011）、指标（COMPLAINT）、条款（3.1.2b），或：rules、kpis、parameters、packs，或规范包（pack tw）
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
usage-not-started = { $kind } 不用这个方式建立：请复制另一个文件
usage-outside = { $path } 不是项目根目录下的文件或文件夹
totals = 错误 { $errors }，警告 { $warnings }，违规 { $breaches }，豁免 { $waived }
said-waived = 已由 { $waiver } 豁免：豁免到期前不必处理。
markdown-pass = 通过
markdown-fail = 未通过
markdown-not-judged = 无法判定
markdown-more = 另有 { $count } 项未列于此；完整清单见检查报告。
markdown-level = 程度
markdown-rule = 规则
markdown-place = 位置
markdown-what = 问题与下一步
