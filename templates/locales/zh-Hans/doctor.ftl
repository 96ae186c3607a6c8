### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 檢查設定時所看的事項。

doctor-fine = 正常
doctor-look = 请看
doctor-wrong = 不妥
doctor-project = pinguan { $version }，数据截至 { $as_of }：记录 { $found } 件，无法读取 { $refused } 件，错误 { $errors } 项
doctor-no-repository = 这个文件夹不在任何 Git 仓库中：无从显示核准是谁所为，变更也无法在合并前审查。请执行 git init，或改到仓库中执行
doctor-repository = 仓库有完整历史，也没有改写历史的设置
doctor-shallow = 这是浅克隆，合并关卡无法审查。请取得完整历史（git fetch --unshallow，fetch-depth: 0）
doctor-grafted = info/grafts 改写了这个仓库的历史，合并关卡无法审查。请移除
doctor-partial = 这是部分克隆，缺少的对象无法审查。请勿以 --filter 复制
doctor-replaced = refs/replace 会显示与提交不同的对象；pinguan 不采用，其他程序会。请看 git replace -l
doctor-recorded = 政策只要求核准以记录所载为准，不向 Git 查证是谁所为。若要查证，请把 approval_proof.strength 设为 authored 或 signed
doctor-squash = 核准由带入它的提交证明。压缩合并与变基合并会产生新的提交，证据因此消失：请在平台上只允许合并提交。pinguan check --base 提交 --audit 会指出主分支上哪些提交失去了证据
doctor-unknown-people = 下列有职责的人没有电子邮件或密钥的记录，无法认出他们的提交：{ $people }
doctor-owners = { $path } 与记录一致
doctor-owners-nobody = 没有记录载明任何人在平台上的账号，无法产生 { $path }
doctor-owners-missing = 没有 { $path }：没有人会被要求审阅判定依据。请执行 pinguan codeowners
doctor-owners-stale = { $path } 与记录不一致。请执行 pinguan codeowners
doctor-no-gate = 没有任何工作流程执行 pinguan check --base：违反政策的变更不会被挡下。指南中有 GitHub、GitLab 等平台的工作流程
doctor-gate = 有工作流程依基准审查每项变更，且其中没有可以略过检查的设置
doctor-leak = { $place }：「{ $word }」会使检查被略过，或失败仍算通过
doctor-forge = 只有平台知道，请自行确认：主分支要求通过这项检查，最好是合并请求无法改写的必要工作流程；必须由负责人审阅；任何人都不能绕过直接推送
