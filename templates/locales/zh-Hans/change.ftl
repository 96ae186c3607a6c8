### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 審閱者看到的：各路徑由誰負責，以及一項變更帶來什麼影響。

owners-made = 由 `pinguan codeowners` 依 records/company/ 产生，请勿手动修改；需要时重新执行即可。
owners-last-fits = 同一路径以最后一行相符者为准。
owners-all-fit = 同一路径凡相符的各行，其负责人都要审阅。
owners-else = 未另行列出的路径
owners-kinds = 各类记录，由保管部门审阅
owners-judges = 判定依据与检查流程：由委员会与品质管理部门审阅
owners-written = 已写入 { $path }。
owners-same = { $path } 与记录一致。
owners-stale = { $path } 与记录不一致。请执行：pinguan codeowners
owners-nobody = 其余路径无人负责：请为品质管理部门填写 forge_team（records/company/department/），或为其主管填写 forge_user（records/company/person/）。
