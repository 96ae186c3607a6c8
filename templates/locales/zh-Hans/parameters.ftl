### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 政策參數的說明（鍵以連字號書寫），以及單位。

parameter-contact-window-start = 最早联系时间
parameter-contact-window-end = 联系截止时间（不含）
parameter-contact-attempts-per-day = 每案每日联系次数上限
parameter-contact-attempts-per-week = 每案每七日联系次数上限
parameter-plan-review-working-days = 计划提交到部门负责人审核的期限
parameter-plan-approval-working-days = 部门审核到品质管理部审批的期限
parameter-finding-notification-working-days = 发现到通知整改的期限
parameter-rectification-normal-days = 一般问题的整改期限
parameter-rectification-major-days = 重大问题的整改期限
parameter-rectification-serious-days = 严重问题的整改期限
parameter-complaint-registration-hours = 收到投诉到登记的期限
parameter-complaint-acknowledgement-working-days = 收到投诉到受理通知的期限
parameter-complaint-resolution-days = 收到投诉到结案的期限
parameter-complaint-feedback-working-days = 投诉有结论到回复客户的期限
parameter-escalation-quality-hours = 重大投诉上报品质管理部的期限
parameter-escalation-leaders-hours = 重大投诉上报公司领导的期限
parameter-major-categories = 属于重大投诉的类别
parameter-breach-answer-working-days = 违规发生到回应的期限
parameter-success-window-days = 批量满期所需的日数
parameter-confidence-percent = 所有区间的信赖水平
parameter-chart-minimum-points = 有控制界限所需的最少点数
parameter-chart-firm-points = 界限确定所需的点数
parameter-signal-recent-points = 判定走势时看最近几点的信号
parameter-due-soon-working-days = 到期前几个工作日算即将到期
parameter-deadline-horizon-days = 期限页列出往后几日
unit-time = 时刻
unit-count = 次
unit-hours = 小时
unit-days = 日历日
unit-working-days = 个工作日
unit-percent = 百分比
unit-list = 清单
