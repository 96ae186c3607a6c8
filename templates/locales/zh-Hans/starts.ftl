### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 新記錄是什麼、怎麼填寫。

start-access-review = 访问权限复核：逐一系统查看谁可以看到哪些数据。
start-analysis = 一段已结束期间的统计分析，涵盖作业与还款。
start-anomaly = 数据异常。
start-appeal = 对考核、批评或处罚的申诉。申诉的对象照原样保留。
start-assessment =
    考核。日常考核是一个团队一个月的表；定期考核列出所属部门权重组的指标；
    专项考核写主题、理由与得分。
start-calibration = 校准：几位评分人各自评同一批受监控的联系。
start-complaint = 投诉。任何地方都不写姓名、电话、地址或证号。
    .major = 重大投诉须通报两处：
start-correction = 已结记录的更正：记录本身写现在正确的内容，这里写原来的内容。
    .approver = 品质管理部负责人或公司领导，且没有参与该记录
    .field = 字段的路径，例如 indicators[0].score
start-data-audit = 对一类数据、一个月份的数据稽核。
start-data-incident = 已确认的数据事故。客户人数以级距表示，不逐一行出。
start-disposal = 保存期限已过的记录予以销毁：移除文件，并在这里为每一笔留下存根。
    .decision = 委员会事前的决议
    .method = deleted：删除；purged：连同历史一并清除
start-document = 受控文件。修订版须经委员会决议核准才生效。
start-execution = 计划在一个月（或其中一段）的执行情形，以件数表示。
    .cohort = 该批案件的观察期届满后：
start-feedback = 单位向品质管理部反映的问题、风险或建议。不写个人信息。
start-finding = 品质管理部的整改单。可以回应违规：写明规则与记录。
start-hotline-log = 专线一个月的来电，依小时或依日计数，并记载中断时间。
start-hotline-roster = 专线一个月的值班表。班次可以重叠、可以跨夜；没有班次涵盖的时间就是空档。
start-improvement = 改进措施，并写明来自哪些记录。
start-incentive =
    考核之后的处理：commendation 表彰、criticism 批评、penalty 处罚、performance_link 绩效挂钩。
    批评须制定整改；处罚须写明哪一项整改无效，并载明听取陈述的经过。
start-info-request = 查询客户数据的申请：以目的所需为限，这里不写个人信息。
start-inquiry = 客户服务部一个单位一个月的咨询，依渠道计数。
start-investigation = 投诉或发现的调查。任何地方都不写姓名、电话、地址或证号。
start-legal-hold = 程序进行中需要的记录：保全期间任何人都不得销毁。
    .proceeding = 该程序的案号，不写任何个人信息
start-management-review = 委员会对品质体系的审查（management_review），或品质管理部对体系的自我审核（self_audit）。
start-meeting =
    品质委员会的会议。决议按年编号：DEC-年-001、-002……
    决议可以回应违规（answers），也可以核准事项（approves）。
start-monitoring = 对一个单位一天的监控。frame 是该单位当天的联系件数。
start-partner-evaluation = 品质管理部对合作机构的评估，各项 0 至 100 分。
start-plan = 催收计划。每一行都要填写；然后把 status 改为 submitted，请部门负责人审核。
start-portfolio = 一个单位对一位债权人、一项产品，在已结束的一个月的委案情形。
start-publicity = 宣导活动，以人数表示。形式：poster、handbook、bulletin、intranet、event、video。
start-repayment = 在已结束的一个月，经由一个单位向一位债权人的还款。
start-report = 品质报告；`pinguan report --period 期间` 会依记录的数值起草。
start-suggestion = 客户或员工的建议。不写个人信息。
start-survey = 一个单位一波满意度调查。分数为 1 至 5。
start-training-plan = 一年的培训计划。主题：quality、collection、service、law，四项都须列入。
start-training-session =
    已举办的培训。方式：lecture、case、simulation、role_play、discussion。
    讲师写员工编号或机构名称，不写姓名。
start-waiver = 公司同意不予追究的事项与期限。由公司领导或品质管理部负责人核准，不得由负责人自己核准。
    .rule = 规则编号，如 `pinguan check` 所示
    .record = 所涵盖的记录；或以 `unit:` 涵盖一个单位的全部记录
    .reason = 理由，不写任何个人信息
    .owner = 由谁负责，使这项豁免日后不再需要
    .expiry = 不晚于 created_on 之后政策的 waiver_days 天
start-work-plan = 品质管理部一年的工作计划。
