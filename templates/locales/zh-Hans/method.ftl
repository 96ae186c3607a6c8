### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 「數字怎麼來」頁中，由程式寫出的文字。

false-alarms = 各组规则的错报率
false-alarms-how = 下表是流程毫无改变时，一张 { $points } 点的图至少出现一个信号的机会。由 { $charts } 张模拟图算出：每点取自同一个正态分布，随机数生成器是 splitmix64，种子为 { $seed }，任何人都可以重算出同样的数字。真实的数据是计数，可能偏斜、前后相关，机会不会恰好相同；这是比较规则的尺，不是保证。
false-alarms-rules = 规则
false-alarms-holds = 看什么
false-alarms-known = 界限已知
false-alarms-estimated = 由同批数据估计

rules-shewhart = Shewhart
    .holds = 一点超出三个标准差
rules-anhoej = Anhøj
    .holds = 同侧连串过长，或穿越中心线的次数过少
rules-shewhart-anhoej = Shewhart 与 Anhøj
    .holds = 以上三种
rules-western-electric = Western Electric
    .holds = 一点超出三个标准差；三点中两点超出两个；五点中四点超出一个；连续 8 点在同侧
rules-nhs = NHS Making Data Count
    .holds = 一点超出三个标准差；连续 7 点在同侧；连续 7 点上升或下降；同侧三点中两点超出两个标准差
rules-nelson = Nelson
    .holds = 八种检定：除超出、连续 9 点在同侧、连续 6 点升降之外，还看交替、贴近与远离中心线
