### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# Labels of fields that mean something of their own in one kind of record: field-KIND-FIELD.

field-analysis-to = 对象
field-appeal-outcome = 结果
field-document-decision = 核定决议
field-feedback-subject = 类别
field-finding-closed-on = 结案日
field-finding-code = 事由
field-finding-reference = 文号
field-finding-subject = 涉及人员
field-improvement-after = 后期
field-improvement-before = 前期
field-improvement-closed-on = 结案日
field-incentive-after = 整改无效的记录
field-incentive-reason = 理由
field-management-review-findings = 开立的整改单
field-meeting-outcome = 结果
field-meeting-topic = 议题
field-monitoring-occurred-at = 联系时间
field-suggestion-outcome = 处理结果
field-training-plan-approved-by = 核准决议
field-training-plan-hours = 课时
field-training-session-closed-on = 结案日
field-training-session-hours = 课时
field-training-session-kind = 方式
