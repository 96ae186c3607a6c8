### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 每項指標一則訊息：名稱。屬性：formula、numerator、denominator（數什麼）、unit（數值後的單位；百分號在數值裡）、
# about（一段說明）、interval（區間怎麼算）。

kpi-success = 催收成功率
    .formula = 收回的客户 ÷ 批量内的逾期客户
    .numerator = 在期限内收回的客户
    .denominator = 批量内的逾期客户
    .unit = 的逾期客户
    .about = 逾期客户中，在期限内收回的比例。批量满期才计入；未满期的批量会把比率拉低。
    .interval = Wilson 区间
kpi-csat = 客户满意度
    .formula = 4 分或 5 分的回答 ÷ 有效回答
    .numerator = 4 分或 5 分的回答
    .denominator = 有效回答
    .unit = 满意
    .about = 每季问卷中，以 5 分制回答 4 分或 5 分的客户比例。
    .interval = Wilson 区间
kpi-complaint = 投诉率
    .formula = 收到的投诉 ÷ 处理案件 × 1,000
    .numerator = 收到的投诉
    .denominator = 处理案件
    .unit = 件／千案
    .about = 依收到的月份计算投诉，不论是否成立，除以当月处理的案件数。
    .interval = Poisson 精确区间
kpi-data-acc = 数据准确率
    .formula = 无误的抽查记录 ÷ 抽查记录
    .numerator = 无误的记录
    .denominator = 抽查的记录
    .unit = 无误
    .about = 三类数据的抽查记录中，准确、完整且及时的比例。
    .interval = Wilson 区间
