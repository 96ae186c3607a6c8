# 治理的指標。屬性見 kpis.ftl。

kpi-policy-cur = 文件現行率
    .formula = 在檢視期限內的文件 ÷ 施行中的文件
    .numerator = 在檢視期限內的文件
    .denominator = 施行中的文件
    .unit = 的文件現行
    .about = 期末施行中的文件裡，還沒有超過應檢視日的比例。
    .interval = Wilson 區間

kpi-comm-comp = 委員會席次齊備率
    .formula = 已有人的席次 ÷ 應有的席次
    .numerator = 已有人的席次
    .denominator = 應有的席次
    .unit = 的席次有人
    .about = 期末應有的席次（主任委員、公司領導、各部門負責人、品質管理部）裡，有在職人員的比例。
    .interval = Wilson 區間

kpi-comm-cad = 委員會按期開會率
    .formula = 按期召開的例會 ÷ 應召開的例會
    .numerator = 按期召開的例會
    .denominator = 應召開的例會
    .unit = 按期召開
    .about = 例會在政策間隔與寬限內召開的比例；逾期未開的也計入。
    .interval = Wilson 區間

kpi-dec-close = 決議按期完成率
    .formula = 按期完成的決議 ÷ 到期的決議
    .numerator = 按期完成的決議
    .denominator = 到期的決議
    .unit = 按期完成
    .about = 委員會決議在期限內完成的比例，計入負責人所屬的部門；還沒到期的不計。
    .interval = Wilson 區間

kpi-plan-exec = 工作計劃執行率
    .formula = 按期完成的項目 ÷ 到期的項目
    .numerator = 按期完成的項目
    .denominator = 到期的項目
    .unit = 按期完成
    .about = 品質管理部年度工作計劃的項目，在期限內完成的比例；還沒到期的不計。
    .interval = Wilson 區間

kpi-partner-eval = 合作機構評估率
    .formula = 已評估的合作機構 ÷ 合約有效的合作機構
    .numerator = 已評估的合作機構
    .denominator = 合約有效的合作機構
    .unit = 已評估
    .about = 期末合約有效的合作機構裡，在政策日數內評估過的比例。
    .interval = Wilson 區間

kpi-clause-cov = 條款佐證率
    .formula = 期間內有記錄的條款 ÷ 施行中的條款
    .numerator = 有記錄的條款
    .denominator = 施行中的條款
    .unit = 的條款有記錄
    .about = 施行中的條款裡，在政策間隔內至少有一件記錄佐證的比例。
    .interval = Wilson 區間
