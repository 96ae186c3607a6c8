### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 新專案的文字，以及建立專案時的提問。

init-in-the-way = { $path } 不是空文件夹，未写入任何内容。已存在：{ $files }。请指定空文件夹，或先移开这些文件
init-no-jurisdiction = 请以 --jurisdiction tw、cn、uk 或 us 指明适用的法域
init-no-org = 「{ $org }」不是代码平台上的组织名称：仅可使用字母、数字、连字号、句点与底线
init-ask-jurisdiction = 适用何处法规（tw、cn、uk、us）？
init-ask-name = 公司名称（{ $default }）？
init-ask-org = 代码平台上的组织名称（{ $default }）？
init-ask-locale = 公司的第一语言：zh-Hant、zh-Hans 或 en（{ $default }）？
init-ask-extent = 全部建立（full），或只要记录与政策（minimal）（{ $default }）？
init-no-locale = 「{ $word }」不是 zh-Hant、zh-Hans、en 之一
init-no-extent = 「{ $word }」不是 full 也不是 minimal
init-done = 已在 { $path } 写入 { $files } 个文件；检查未发现问题，并可直接构建门户网站。
init-next =
    接着在 { $path }：
      git init && git add -A && git commit -m '品质管理'
      pinguan schema --out schemas         # 供编辑器使用；人员或单位异动后再执行一次
      pinguan check && pinguan build       # 检查记录，将门户网站构建到 public/
    然后换上贵公司的部门、人员与目标，在 records/company 写入电子邮件地址与代码平台的团队，并逐项阅读 records/policy/policy.yaml：其中每个值都由委员会决定。规范包 { $pack } 是对法规的解读，不是法律意见。
init-company = 范例资产服务
init-title = 品质管理
init-department-collection = 催收一部
init-department-customer-service = 客服部
init-department-data = 数据管理部
init-department-management = 公司领导
init-department-quality = 品质管理部
init-team = 一组
init-qualification = 内部稽核员
init-topic = 施行品质管理制度与第一年目标
init-decision = 核定制度、第一版政策与第一年目标。
init-outcome = 已施行。
init-purpose = 使催收合法、文明、有据可查，并以数据持续改进。
init-first-version = 初版，随制度施行。
init-retention-basis = 由公司制定；须与当地法规核对。
init-about-company =
    公司。名称可用 zh-Hant、zh-Hans、en 三种语言；locales 是门户网站的语言，第一个为默认。
    adopted_on 是开始判断缺漏的日期。forge 可为 github、gitlab 或 gitea；加上 repository: https://主机/组织/名称，门户网站的表单即可直接在平台打开新文件。portal 的 base_url 是门户网站的网址，以斜线结尾，供日历与订阅源使用。
init-about-department = 部门。forge_team 是在代码平台上审阅该部门记录的团队：请换成贵公司的团队，再执行 pinguan codeowners。
init-about-person =
    以人员代号记载的员工，不写姓名。请写入本人提交时使用的电子邮件地址与密钥；两者都不会显示：
    emails: [STAFF@EXAMPLE.COM]
    keys: [{ "{" }public: ssh-ed25519 …, from: YYYY-MM-DD{ "}" }]
init-about-committee = 委员会。委员卸任时加上最后一日：to: YYYY-MM-DD。
init-about-meeting = 核定以上一切的会议。请换成实际的日期、人员与决议。
init-about-measures = 各项指标的目标，说明见 pinguan explain kpis。每个目标都载明委员会的决议、起日与迄日。
init-about-scoring = 考核中指标如何换算为分数与等级，由委员会决定。
init-about-calendar =
    工作日。base 指定已公布的日历（tw、cn）；未指定者，周一至周五为工作日。
    另放假的日子写入 holidays，另上班的周六、周日写入 makeup_workdays。
init-about-policy =
    依日期分版的政策。变更应新增一版并附决议，不得改动施行中的版本；
    pinguan what-if 可预览拟议政策的影响。
init-about-parameters =
    每项参数上方载明：意义、默认值与可用范围及单位、留待公司制定的条款。
    详见：pinguan explain 参数名称
init-about-packs = 当地法规所要求的接触规范；以最严格者为准。见 pinguan explain packs。
init-about-retention = 各类记录的保存期间。
init-request =
    ## 变更内容与理由

    <!-- 一笔记录，或同一案件的记录。不得出现客户或员工的姓名、电话、地址。 -->

    ## 送审之前

    - [ ] `pinguan check` 通过
    - [ ] 已核准的内容未变，或以 `pinguan act 记录 amend` 申请修订
    - [ ] 以本人的电子邮件地址提交
init-about =
    # 关于本网站

    这是{ $name }的品质管理门户网站。每一页都由记录计算而得，没有人工填写的数字。
init-readme =
    # { $name }：品质管理

    品质管理制度的每项作为，在此都是一笔记录，依政策检查，并发布为门户网站。

    1. 开始一笔记录：`pinguan new plan --unit C1-A --by S-0011`
    2. 变更状态：`pinguan act 记录编号` 会列出可执行的动作
    3. 审核与核准：`pinguan approve 记录编号`
    4. 检查：`pinguan check`
    5. 将门户网站构建到 `public/`：`pinguan build`
    6. 确认代码平台守得住闸门：`pinguan doctor`
