### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 聯絡規範包的文字：數值的名稱、來源與查證狀態。

pack-status-verified = 已查原文
pack-status-secondary = 据二手数据
pack-status-unverified = 未经查证
pack-status-company-choice = 公司自订

pack-own = 公司自订
pack-built-in = 内置
pack-source = 来源：{ $citation }
pack-url = 出处：{ $url }
pack-status = 状态：{ $status }
pack-weight-hard = 超出即为错误
pack-weight-presumed = 超出推定违规，写明理由则只警告
pack-weight-soft = 超出只警告
pack-in-force = { $date }有效：{ $packs }
pack-none-in-force = { $date }没有选用规范包
pack-combined = 合并后的上限（取最严者）
pack-from-policy = 政策参数
pack-window = 联系时段：{ $start }–{ $end }
    .inclusive = 联系时段：{ $start }–{ $end }（{ $end } 整仍在时段内）
pack-window-debtor = 以债务人所在地的时间为准
pack-window-office = 以公司所在地的时间为准
pack-not-judged = 没有记录能显示这项义务，也没有规则判断
pack-consent-not-shown = 没有记录能显示同意，所以时段之外一律不准
pack-window-consent = 债务人同意者不在此限
pack-open-none = 没有可联系的时段
pack-calls-attempts = 拨打：{ $days } 日内最多 { $count } 次（{ $scope }）
pack-calls-answered = 接通：{ $days } 日内最多 { $count } 次（{ $scope }）
pack-scope-person = 每人
pack-scope-person-debt = 每人每笔债务
pack-scope-number = 每个电话号码
pack-need-cooldown = 通话后暂停 { $value } 日（通话当日为第 1 日）
pack-need-third-party = 联系不上本人时，才可向第三方联系
    .never = 不得向第三方联系
pack-need-no-disclosure = 不得向第三方透露债务
pack-need-stop-on-refusal = 第三方拒绝即停止联系
pack-need-visit-collectors = 外访至少 { $value } 位催收员
pack-need-visit-notice = 外访须事先通知
pack-need-visit-identity = 外访须出示身份
pack-need-opt-out = 每则电子消息须有退出方式
pack-need-opt-out-hours = 退出须在 { $value } 小时内生效
pack-need-recording = 电话须录音
pack-need-retain-days = 记录至少保存 { $value } 日
pack-need-notice-before = 首次联系前须书面通知
pack-need-notice-days = 首次联系后 { $value } 日内须通知
pack-need-complaint-days = 投诉须在 { $value } 日内答复
pack-need-summary-days = 投诉可在 { $value } 个营业日内简易处理
pack-need-suspend-disputed = 债务有争议即暂停催收
pack-need-evaluation-months = 合作机构至少每 { $value } 个月评鉴一次
pack-need-certificate = 催收前须取得证书
pack-need-training-hours = 每年至少培训 { $value } 小时
pack-extension = 投诉答复可依序延长：{ $days } 日
pack-training-hours-unknown = 每年培训时数：未查到依据，不设数值
pack-limit = 规范包 { $pack }：{ $limit }
