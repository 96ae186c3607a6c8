### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 治理記錄的名稱、欄位與值；期限；委員會頁面的文字。

record-meeting = 委员会会议
record-decision = 决议
record-management-review = 管理审查
record-work-plan = 工作计划
record-document = 文件
record-partner-evaluation = 合作机构评估

register-holds-meeting = 谁出席、议了什么、决议由谁何时完成
register-holds-management-review = 审查与自我审核看了什么、得出什么结论
register-holds-work-plan = 品质管理部一年要做的事与期限
register-holds-document = 文件的版次、施行日与核定决议
register-holds-partner-evaluation = 合作机构的评分、结果与下次评估

due-meeting = 委员会须召开例会
due-decision = 决议须完成
due-management-review = 管理审查须完成
due-self-audit = 自我审核须完成
due-work-plan = 年度工作计划须制定
due-work-item = 工作计划项目须完成
due-document-review = 文件须重新复核
due-targets = 下一期目标须制定
due-partner-evaluation = 合作机构须评估

field-held-on = 日期
field-chair = 主席
field-attendees = 出席委员
field-guests = 列席
field-minutes-by = 记录
field-agenda = 议程
field-records = 相关记录
field-decisions = 决议
field-approves = 核定事项
field-subject = 项目
field-name = 名称
field-revision = 版次
field-prepared-by = 编制
field-accepted-by = 核定
field-inputs = 输入
field-conclusions = 结论
field-made-on = 制定日
field-items = 项目
field-clause = 条款
field-registered-on = 登录日
field-revisions = 版次
field-number = 版次
field-drafted-by = 起草
field-effective-to = 失效日
field-review-by = 应复核日
field-reference = 存放处
field-sha256 = SHA-256
field-retention = 保存期限
field-months = 月数
field-evaluated-on = 评估日
field-criteria = 评估项目
field-result = 结果
field-next-due = 下次评估
field-partner = 合作机构
field-qualifications = 资格
field-interpretation = 解释部门

value-kind-regular = 例会
value-kind-extraordinary = 临时会
value-kind-management-review = 管理审查
value-kind-self-audit = 自我审核
value-kind-regulation = 规章
value-kind-procedure = 程序书
value-kind-work-instruction = 作业指导书
value-kind-form = 表单
value-kind-data-policy = 数据管理政策
value-subject-policy = 政策
value-subject-target = 目标
value-subject-phase = 图表阶段
value-subject-level = 规则级别
value-subject-document = 文件
value-subject-work-plan = 工作计划
value-subject-training-plan = 培训计划
value-subject-disposal = 销毁记录
value-subject-kpis = 指标
value-subject-complaints = 投诉
value-subject-corrective-actions = 整改与改进
value-subject-audits = 审核
value-subject-previous-decisions = 先前决议
value-subject-resources = 资源
value-subject-risks = 风险
value-subject-partners = 合作机构
value-subject-compliance = 合规
value-subject-data-protection = 数据保护
value-subject-training = 培训
value-subject-results = 成果
value-result-keep = 继续合作
value-result-improve = 限期改善
value-result-end = 终止合作

committee-headline =
    { $open ->
         [0] 决议全部完成
        *[other] 决议未完成 { $open } 项
    }
committee-late =
    { $late ->
         [0] 没有逾期
        *[other] 其中逾期 { $late } 项
    }
committee-next = 下次例会最晚 { $date }
committee-never = 还没有开过例会
committee-lead = 委员会由公司领导、各部门负责人与品质管理部组成，核定政策与目标，解决重大品质问题。
committee-members = 委员
    .empty = 目前没有委员。
committee-person = 委员
committee-seat = 席次
committee-from = 任期自
committee-to = 任期至
committee-vacant = 缺席次
seat-chair = 主任委员
seat-company-leader = 公司领导
seat-department-head = 部门负责人
seat-quality = 品质管理部
committee-open = 未完成的决议
    .empty = 没有未完成的决议。
committee-decision = 决议
committee-owner = 负责人
committee-due = 期限
committee-state = 状态
committee-meetings = 会议
    .empty = 还没有会议记录。
committee-meeting = 会议
committee-held = 日期
committee-kind = 种类
committee-attended = 出席
committee-decided = 决议
committee-attendance = { $present }／{ $members }
partner-contract = 合约
partner-evaluations = 评估
    .empty = 还没有评估。
partner-evaluation = 评估
partner-mean = 平均得分
partner-result = 结果
partner-next = 下次评估
