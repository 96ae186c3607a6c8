### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 記錄、登記冊與期限的文字。

due-resolution = 投诉须结案
due-acknowledgement = 须通知客户已受理
due-feedback = 须回复客户处理结果
due-plan-review = 计划待部门负责人审核
due-plan-approval = 计划待品质管理部审批
due-amendment-review = 变更待部门负责人同意
due-amendment-approval = 变更待品质管理部同意
due-notification = 须通知单位整改
due-rectification = 须完成整改
due-answer = 违规须回应
