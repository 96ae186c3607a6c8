### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 指令列的說明，以及指令寫法有誤時的訊息。

help-usage = 用法：{""}
help-commands = 指令
help-arguments = 参数
help-options = 选项
help-option-help = 显示说明
help-option-version = 显示版本
help-option-root = 项目的根文件夹，即 records/ 所在之处
help-option-as-of = 视为今天的日期，格式为 YYYY-MM-DD
help-option-locale = 消息的语言：zh-Hant、zh-Hans 或 en
help-option-color = 何时使用颜色
help-option-quiet = 除结果外不输出消息
help-option-verbose = 多说明正在做的事
help-option-jobs = 最多使用的线程数；未指定时用尽所有核心
help-command-act = 变更记录的状态：结案、上报、送审、查证等；不指定动作时列出可做的事
help-command-approve = 审核、核准，或同意修订
help-command-check = 依政策检查记录
help-command-build = 检查、计算、绘图并发布门户网站
help-command-codeowners = 由部门与委员会产生代码平台上的审阅人清单
help-command-completions = 输出命令行的自动补全
help-command-demo = 产生任意规模的公司，供试用与量测
help-command-diff = 说明一项变更的影响：记录、检查结果、指标、期限
help-command-doctor = 确认项目、版本库与代码平台的设置守得住闸门
help-command-due = 列出即将到期与已逾期的事项
help-command-explain = 解释规则、指标、条款、政策参数或规范包
help-command-export = 仅发布门户网站的数据：指标、记录、检查
help-command-fmt = 整理记录的排版：字段顺序、缩进、引号；内容与注解不变
help-command-import = 将 CSV、TSV 或 XLSX 的各列导入为记录
help-command-init = 建立公司自己的版本库：记录、政策、工作流程、设置
help-command-kpi = 查看指标：全部、历期，或数字如何算出
help-command-man = 输出手册页，或为每个指令各写一页
help-command-new = 以下一个可用编号开始一笔记录
help-command-report = 草拟一期的品质报告，提交委员会
help-command-rules = 列出规则，或执行规则的范例
help-command-sample = 抽取任何人都能重抽的监听样本，或验证一份样本
help-command-schema = 输出一种或所有记录的 JSON Schema
help-command-serve = 在浏览器预览门户网站，记录变更时自动更新
help-command-verify = 以清单核对已发布的门户网站
help-command-what-if = 预览拟议政策的影响
help-command-help = 显示说明

refused = 错误：{ $said }
refused-unknown-argument = 没有「{ $arg }」这个选项或参数
refused-unknown-command = 没有「{ $arg }」这个指令
refused-no-value = { $arg } 需要一个值
refused-value = { $arg } 不接受「{ $value }」
refused-form = { $arg } 的值「{ $value }」不合用：{ $reason }
refused-missing = 缺少 { $arg }
refused-conflict = { $arg } 不能与 { $other } 同时使用
refused-no-command = 请指明要执行的指令
refused-other = 指令的写法有误
refused-near = 提示：是否为「{ $near }」？
refused-values = 可用的值：{ $values }
refused-more = 加上 --help 可看说明。
