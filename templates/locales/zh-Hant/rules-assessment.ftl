# 考核、獎懲、申訴與評分辦法的規則。屬性同 rules.ftl。

gate-shown-here = 事實見此整改單
penalty-tier-1 = 減薪
penalty-tier-2 = 降職或調職
penalty-tier-3 = 解僱
score-outside-hundred = 分數是 { $score }，應在 0 至 100 之間
    .title = 分數超出 0 至 100
    .what = 每日、每項指標、每個部分與綜合的分數，都在 0 至 100 之間。
    .why = 超出範圍的分數，會使平均失去意義。
    .mend = 改正分數。

indicator-absent =
    { $kind ->
         [counts] { $kpi } 沒有分子與分母，也沒有權重組容許的理由
        *[absent] 沒有列出 { $kpi }
    }
    .title = 指標缺漏
    .what = 定期考核須列出規章的四項指標，以及權重組所列的全部指標；只有權重組容許的，才可以附理由不計。
    .why = 指標可以挑選，結果就可以挑選。
    .mend = 補上這項指標的分子與分母；權重組容許不計的，在 `not_applicable` 寫明理由。

assessor-is-assessed =
    { $kind ->
         [person] { $person } 考核自己
        *[department] { $person } 考核 { $unit }，屬於自己的部門
    }
    .title = 考核自己人
    .what = 考核人不考核自己，也不考核自己的部門。
    .why = 自己考核自己，分數沒有人會信。
    .mend = 改由品質管理部其他人員考核。

assessment-missing =
    { $kind ->
         [person] { $who } 沒有 { $period }的考核，{ $last }已是最後期限
        *[unit] { $who } 沒有 { $period }的考核，{ $last }已是最後期限
    }
    .title = 期間內未考核
    .what = 部門、合作機構與催收員，在政策規定的每個期間都要考核。評分辦法沒有權重組的部門，以及未全程在職的催收員不計。
    .why = 從未考核的人，好的沒有獎勵，差的沒有改進。
    .mend = 現在補辦考核，日期照實記；再開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

daily-assessment-missing = { $unit } { $month }有 { $count } 個工作日沒有日常考核，最早是 { $first }
    .title = 日常考核缺漏
    .what = 催收組與合作機構，每個工作日都要有日常考核分數。
    .why = 日常沒有人看，就只能等投訴來提醒。
    .mend = 這是事實，日期照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

composite-not-recomputed =
    { $kind ->
         [small] 寫了 { $stated } 分，但樣本太小，不能計分
         [absent] 沒有寫分數，依件數計算是 { $recomputed } 分
        *[differs] 寫的是 { $stated } 分，依件數計算是 { $recomputed } 分
    }
    .title = 分數與計算不符
    .what = 指標分數與綜合分，須與依件數、評分點與權重計算的結果相差不超過 0.05 分。
    .why = 算不出來的綜合分，只是意見。
    .mend = 改成計算的分數；若件數有誤，改正件數。

weights-not-of-the-set = { $kpi } 的權重是 { $weight }，權重組 { $set } 定的是 { $wanted }
    .title = 權重與權重組不符
    .what = 考核指標的權重，依該部門的權重組。
    .why = 權重可以調，等級就可以調。
    .mend = 改成權重組的權重；要調整權重，由委員會決議新版評分辦法。

claimed-measure-differs =
    { $kind ->
         [counts] { $period }的{ $name }寫為 { $stated }，依記錄計算是 { $recomputed }
         [value] { $name }寫為 { $stated }，依件數計算是 { $recomputed }
         [daily] 日常考核平均寫為 { $stated }，依考核表計算是 { $recomputed }
        *[special] 專項考核平均寫為 { $stated }，依專項考核計算是 { $recomputed }
    }
    .title = 所引數字與記錄不符
    .what = 定期考核所引的單位指標、日常與專項考核平均，須與依記錄計算的結果相同。個人的件數沒有別的記錄可比，以所寫為準。
    .why = 等級以底下的數字為準。
    .mend = 先改正數字，再改分數、綜合分與等級；若是事後才補的記錄，重新發布考核。

grade-not-of-the-band = 等級寫為{ $stated }，依綜合分與上限條件應是{ $wanted }
    .title = 等級與分數不符
    .what = 等級依未捨入的綜合分、上限條件與政策的級距決定；可用權重不足的不評等。
    .why = 同樣的表現，得同樣的等級。
    .mend = 改成綜合分所屬的等級。

gate-ignored = { $finding } 顯示：{ $gate }，考核沒有列出
    .title = 漏列上限條件
    .what = 期間內的整改單已顯示的上限條件，考核須列出：經確認的恐嚇、威脅、辱罵、暴力或侵害隱私，記錄造假，以及整改嚴重逾期。整改單寫明當事人的，限制該員的考核；其餘限制該單位的考核。
    .why = 數字再好，也不能蓋過已確認的錯。
    .mend = 在 `gates` 列出條件與整改單，再調整綜合分與等級。

assessment-issued-late =
    { $kind ->
         [done] 期間結束後 { $days } 個日曆日才發布，上限是 { $limit } 日
        *[open] 期間結束後 { $days } 個日曆日仍未發布，上限是 { $limit } 日
    }
    .title = 考核發布逾時
    .what = 定期考核須在期間結束後的政策日數內發布。
    .why = 獎勵與批評來得太晚，就沒有作用。
    .mend = 這是事實，日期照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

special-without-topic =
    { $part ->
         [topic] 專項考核沒有寫主題
         [rationale] 專項考核沒有寫選題理由
        *[score] 專項考核沒有分數
    }
    .title = 專項考核不完整
    .what = 專項考核須寫明主題、選題理由與分數。
    .why = 專項考核針對重點與難點，為何選它要說得出來。
    .mend = 補上缺少的欄位。

special-assessment-missing = { $year }辦了 { $count } 次專項考核，政策要求 { $limit } 次
    .title = 專項考核不足
    .what = 每個完整年度，專項考核的次數不少於政策的規定。
    .why = 難點不會顯示在平均數裡。
    .mend = 這是事實，日期照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

assessed-person-not-of-unit = { $person } 不屬於 { $unit }
    .title = 人員不屬於該單位
    .what = 受考核、獎勵、批評或處罰的人員，須屬於記錄所寫的單位。
    .why = 單位寫錯，分數就算到別人頭上。
    .mend = 改成該人員所屬的組或部門。

assessment-dates-out-of-order =
    { $kind ->
         [assessed] 期間在 { $date }才結束，考核日比它早
         [issued] 發布日早於考核日 { $date }
         [outside] { $date }不在考核期間內
         [ahead] { $date }晚於考核日，卻已計分
        *[twice] { $date }計了兩次分
    }
    .title = 日期前後不符
    .what = 定期考核在期間結束後作成，之後才發布；日常考核的日期都在期間內，一天一次，不預先計分。
    .why = 還沒有到的日子，沒有分數可言。
    .mend = 照實改正日期。

reward-below-excellent =
    { $kind ->
         [absent] 表彰沒有註明所依的考核
        *[below] 表彰所依的考核，等級是：{ $grade }
    }
    .title = 未達優秀而表彰
    .what = 表彰獎勵須以評為優秀的考核為依據。
    .why = 不必爭取就有的獎勵，沒有激勵作用。
    .mend = 註明評為優秀的考核；沒有，就撤回表彰。

excellent-without-reward =
    { $kind ->
         [done] 評為優秀後 { $days } 個日曆日才獎勵，上限是 { $limit } 日
        *[open] 評為優秀後 { $days } 個日曆日仍未獎勵，上限是 { $limit } 日
    }
    .title = 優秀而未獎勵
    .what = 評為優秀，且以各指標區間的不利端計算仍及格的考核，須在政策日數內獎勵。機遇就能解釋的，先不獎勵，繼續累積樣本。
    .why = 答應的表彰不來，就是失信。
    .mend = 現在決定獎勵，日期照實記；再開一件整改單回應。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

performance-link-without-assessment =
    { $kind ->
         [failed] 晉升、調薪或評優所依的 { $assessment } 不合格
        *[absent] 晉升、調薪或評優的記錄沒有註明考核
    }
    .title = 績效未連結考核
    .what = 晉升、調薪與評優，須註明所依的考核，且考核不得為不合格。
    .why = 考核不影響績效，就沒有人在意考核。
    .mend = 在 `assessment` 註明考核；考核不合格的，撤回決定。

fail-without-criticism =
    { $kind ->
         [done] 不合格後 { $days } 個工作日才批評教育，上限是 { $limit } 個工作日
        *[open] 不合格後 { $days } 個工作日仍未批評教育，上限是 { $limit } 個工作日
    }
    .title = 不合格而未批評整改
    .what = 評為不合格，且以各指標區間的有利端計算仍不及格的考核，須在政策工作日內批評教育並訂定整改期限。機遇就能解釋的，或申訴成立的，不在此限。
    .why = 不被告知，就無從改進。
    .mend = 現在作成批評並訂定整改期限，日期照實記；再開一件整改單回應。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

criticism-without-rectification =
    { $kind ->
         [rectification] 批評沒有訂定整改
         [assessment] 批評沒有註明所依的考核
        *[due] 整改期限早於批評的日期
    }
    .title = 批評未訂限期整改
    .what = 批評教育須註明所依的考核，並訂定整改負責人、期限與措施。
    .why = 沒有期限的批評，只是責備。
    .mend = 補上考核，或補上整改負責人、期限與措施。

assessment-rectification-too-far = 整改期限是 { $days } 個日曆日，上限是 { $limit } 日
    .title = 整改期限太長
    .what = 批評之後的整改期限，不超過政策規定的日數。
    .why = 期限可以隨意訂，就等於沒有期限。
    .mend = 把整改期限訂早一些。
    .help = 整改期限訂在 { $last }以前。

penalty-without-failed-rectification =
    { $kind ->
         [absent] 處罰沒有註明整改無效的批評或整改單
         [effective] { $after } 的整改查證有效
         [early] 處罰早於 { $after } 的查證
         [other] { $after } 的對象不是同一人
        *[open] { $after } 的整改還沒有查證
    }
    .title = 沒有整改無效就處罰
    .what = 處罰須在同一對象的批評或整改單，經他人查證整改無效之後。
    .why = 還來得及改的，不處罰。
    .mend = 在 `after` 註明批評或整改單；整改並非查證無效的，撤回處罰。

penalty-without-hearing =
    { $kind ->
         [absent] 處罰之前沒有聽取本人申辯
         [late] 聽取申辯在決定之後
         [early] 聽取申辯在查證整改無效之前
         [self] 由受處罰者自己聽取申辯
        *[other] 聽取的不是受處罰本人
    }
    .title = 處罰前未聽取申辯
    .what = 查證整改無效之後、作成處罰之前，須由他人聽取受處罰者的申辯。
    .why = 只聽一面之詞，決定就不公正。
    .mend = 先聽取申辯，再重新決定，記在 `hearing`。

penalty-decision-missing =
    { $kind ->
         [done] 查證整改無效後 { $days } 個日曆日才決定處罰，上限是 { $limit } 日
        *[open] 查證整改無效後 { $days } 個日曆日仍未決定處罰，上限是 { $limit } 日
    }
    .title = 整改無效未作處罰決定
    .what = 批評後的整改查證無效，公司須在政策日數內決定處罰。
    .why = 說了不做，其他規定也跟著失效。
    .mend = 聽取申辯後立即決定，日期照實記；再開一件整改單回應。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

penalty-skips-a-step = 處罰是{ $tier }，之前沒有{ $before }
    .title = 處罰越級
    .what = 處罰逐級加重：先減薪，再降職或調職，最後才解僱。
    .why = 輕重相稱，才算公正。
    .mend = 改用下一級；確有理由越級的，辦理豁免。

decider-is-assessor =
    { $part ->
         [assessor] { $person } 作成決定，也是所依考核的考核人
         [verifier] { $person } 作成決定，也是查證整改無效的人
         [department] { $person } 決定處罰自己部門的人
        *[concerned] { $person } 決定自己的獎懲
    }
    .title = 考核與決定同一人
    .what = 考核人、查證人與受獎懲者本人，不作獎懲的決定；處罰也不由同部門的人決定。
    .why = 兩個人看，才看得到一個人看不到的。
    .mend = 改由他人決定。

rectification-verified-by-owner =
    { $part ->
         [assessor] { $person } 查證整改，也是考核人
         [decider] { $person } 查證整改，也是決定批評的人
         [granted] { $person } 展延自己的整改
        *[owner] { $person } 查證自己的整改
    }
    .title = 查證自己的整改
    .what = 整改負責人與受批評者本人不展延、也不查證該項整改；考核人與決定人不查證該項整改。
    .why = 自己查證自己，等於沒有查證。
    .mend = 改由他人查證。

decision-on-too-little =
    { $kind ->
         [reward] 以各指標區間的不利端計算，綜合分是 { $bound }，獎勵須達 { $pass }
         [burden] 以各指標區間的有利端計算，綜合分是 { $bound }，未低於 { $pass }：還不能決定
        *[unrated] 考核不評等：還不能決定
    }
    .title = 樣本不足以決定
    .what = 獎勵，須以各指標區間的不利端計算仍及格；批評與處罰，須以有利端計算仍不及格，或有上限條件使其不合格。介於兩者之間，不作決定。
    .why = 件數少的時候，運氣看起來像功勞，也像過失。
    .mend = 撤回決定，繼續累積案件，以較長的期間考核。

form-not-of-kind = { $of }的內容不能是：{ $form }
    .title = 獎懲內容不符種類
    .what = 表彰是證書、獎金或榮譽；績效連結是晉升、調薪或評優；批評是批評教育；處罰是降職、減薪、調職或解僱。
    .why = 名目不對，該守的規則就被繞過。
    .mend = 改選合於種類的內容，或另立一筆記錄。

appeal-outside-window =
    { $kind ->
         [early] 申訴比所申訴的事項早 { $days } 個日曆日
        *[late] { $days } 個日曆日後才申訴，上限是 { $limit } 日
    }
    .title = 申訴逾期
    .what = 申訴須在考核發布或獎懲決定後的政策日數內提出。
    .why = 期限明確，雙方才都有保障。
    .mend = 這是事實，日期照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

appeal-heard-by-decider = { $person } 審理申訴，但參與過 { $against }，或就是申訴人
    .title = 申訴由原決定人審理
    .what = 考核人、查證人、聽取申辯的人、決定人與申訴人，都不審理該件申訴。
    .why = 自己審自己的決定，申訴就沒有意義。
    .mend = 改由其他公司領導或部門負責人審理。

appeal-undecided =
    { $kind ->
         [done] 申訴 { $days } 個日曆日後才決定，上限是 { $limit } 日
        *[open] 申訴 { $days } 個日曆日後仍未決定，上限是 { $limit } 日
    }
    .title = 申訴未如期決定
    .what = 申訴須在政策日數內作成決定。
    .why = 遲來的決定，等於只給了一半的權利。
    .mend = 這是事實，日期照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

nothing-to-appeal =
    { $kind ->
         [against] { $against } 不是可以申訴的事項
         [outcome] 申訴已決定，但沒有寫結果
         [heard_by] 申訴已決定，但沒有寫由誰審理
        *[reason] 申訴已決定，但沒有寫理由
    }
    .title = 申訴對象或理由不全
    .what = 申訴的對象，是已發布的考核、批評或處罰；決定後須寫明結果、審理人與理由。
    .why = 沒有理由的答覆，等於沒有答覆。
    .mend = 改正申訴對象，或補上結果、審理人與理由。

points-not-in-order = { $kpi } 的三個評分點沒有依序遞增或遞減
    .title = 評分點順序有誤
    .what = 每項指標的零分、及格與滿分三個值，依序遞增；越低越好的，依序遞減。
    .why = 順序不對，就畫不出計分的線。
    .mend = 改正這些值。

weights-unusable =
    { $kind ->
         [positive] { $what } 的權重不大於零
         [points] { $what } 沒有評分點
         [twice] { $what } 重複
        *[department] { $what } 的部門種類已在另一權重組，或重複
    }
    .title = 權重無法使用
    .what = 權重大於零，所列指標都有評分點且不重複；每種部門只屬於一個權重組。
    .why = 同一件事有兩種權重，等於沒有權重。
    .mend = 改正權重組。

success-weighs-too-much = 催收成功率占 { $percent }%，上限是 { $limit }%
    .title = 成功率權重過高
    .what = 催收成功率的權重，不超過評分辦法的上限，使行為與品質重於金額。
    .why = 只看金額，就會不擇手段。
    .mend = 調低權重；要改上限，由委員會決議。

scoring-not-in-order =
    { $kind ->
         [bands] 級距沒有由優秀、良好到合格依序遞減
         [parts] 各部分的比例合計不是 100%
         [missing] 上限條件不齊：不當行為、侵害隱私、整改嚴重逾期、記錄造假各須一項
         [twice] 同一上限條件訂了兩次
         [cap] 上限過高：不當行為與侵害隱私不得合格，整改嚴重逾期不得良好，記錄造假一律不合格
         [days] 上限條件沒有寫明逾期幾天起算
        *[versions] 版本的生效日不晚於前一版
    }
    .title = 評分辦法順序有誤
    .what = 級距由優秀到合格遞減，各部分合計 100%，每一版都在前一版之後生效。每種上限條件各訂一次：經確認的不當行為與侵害隱私不得合格，整改嚴重逾期不得良好，記錄造假即為不合格。
    .why = 等級要能依辦法算出來，不容選擇。
    .mend = 改正評分辦法。
