### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 培訓與宣傳的記錄：種類、欄位與欄位值。

record-training-plan = 培训计划
record-training-session = 培训场次
record-publicity = 宣传活动
register-holds-training-plan = 全年培训的内容、对象与时间
register-holds-training-session = 讲师、出席、考核与补考
register-holds-publicity = 形式、主题与触及人数
field-year = 年度
field-drawn-up-on = 拟订日期
field-approved-on = 核准日期
field-no = 项次
field-content = 内容
field-audience = 对象
field-units = 单位
field-roles = 职务
field-month = 月份
field-date = 日期
field-mandatory = 必修
field-item = 计划项次
field-trainer = 讲师
field-organisation = 机构
field-credential = 资格
field-methods = 教学方式
field-required = 应到人员
field-attended = 实到人员
field-exam = 考核
field-results = 成绩
field-excused = 未应考
field-make-ups = 补考与重训
field-form = 形式
field-of = 对象人数
field-departments = 参与部门
value-topic-quality = 品质管理知识
value-topic-collection = 催收技巧
value-topic-service = 服务技巧
value-topic-law = 法律法规
value-methods-lecture = 讲授
value-methods-case = 案例研讨
value-methods-simulation = 模拟
value-methods-role-play = 角色扮演
value-methods-discussion = 讨论
value-kind-exam = 补考
value-kind-retraining = 重训
value-form-poster = 海报
value-form-handbook = 手册
value-form-bulletin = 公告
value-form-intranet = 内部网页
value-form-event = 活动
value-form-video = 视频
value-roles-collector = 催收人员
value-roles-team-lead = 组长
value-roles-department-head = 部门负责人
value-roles-quality-officer = 品质专员
value-roles-service-officer = 客服专员
value-roles-data-officer = 数据专员
value-roles-company-leader = 公司领导
topic-quality = 品质管理知识
topic-collection = 催收技巧
topic-service = 服务技巧
topic-law = 法律法规
due-training-plan = 年度培训计划须核准
due-training-session = 排定的培训须举办
due-exam = 培训后须考核
due-make-up = 须补考、重训或补训
due-publicity = 须办理宣传活动

# 培訓頁。
training-page = 人员与主题培训表
    .empty = 没有在职人员。
training-person = 员工编号
training-people = { $count } 人
training-unit = 单位计分卡
training-trained = { $year }有 { $people } 人在职，{ $count } 人受过培训
training-open = { $count ->
     [0] 没有待办的补考或补训
    *[other] { $count } 件补考或补训待办
    }
training-overdue = 其中 { $count } 件逾期
training-lead = 每格是今年该主题最近一场的情形；还没补上的优先列出。人员只列编号。
training-passed = 及格，{ $score } 分
training-made-up = 已重训
training-attended = 已出席，待考核
training-missed = 缺席
training-failed-again = 补考未及格
training-owes = { $date }前补考或补训
training-planned = { $month }开课
