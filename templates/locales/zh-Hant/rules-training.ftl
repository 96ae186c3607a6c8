# 培訓與宣傳的規則；每條規則一則訊息，寫法同 rules.ftl。

training-plan-missing =
    { $kind ->
         [none] { $year }沒有培訓計劃，期限是 { $due }
         [unapproved] { $year }的培訓計劃沒有經決議核准，期限是 { $due }
        *[late] { $year }的培訓計劃在 { $approved }才核准，期限是 { $due }
    }
    .title = 年度培訓計劃缺漏或逾期
    .what = 條款施行滿全年的每個年度，都要在政策規定的日期前有培訓計劃，並註明核准的決議。
    .why = 沒有計劃，培訓就只剩有空才辦。
    .mend = 這是事實，不要把日期往前填。補訂計劃並送核准；開一件整改單，在 answers 寫明本規則與所列記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

training-item-incomplete =
    { $kind ->
         [content] 第 { $item } 項沒有寫培訓內容
         [audience] 第 { $item } 項沒有寫培訓對象
         [hours] 第 { $item } 項沒有時數
         [time] 第 { $item } 項沒有月份，也沒有日期
         [twice] 編號 { $item } 有兩項
        *[year] 第 { $item } 項不在計劃的年度（{ $year } 年）內
    }
    .title = 培訓項目不完整
    .what = 培訓計劃的每一項都寫明內容、對象與時間，時間在計劃年度之內。
    .why = 沒寫清楚，就無從準備，也無從檢查。
    .mend = 補上該項的 `content`、`audience`、`hours`，以及 `month` 或 `date`；每項各有編號。

training-plan-approved-late = { $approved }才核准，第一場培訓已在 { $first }舉辦
    .title = 培訓計劃晚於首場培訓核准
    .what = 培訓計劃最遲在第一場培訓當天核准。
    .why = 事後補核准，等於沒有審核。
    .mend = 這是事實，日期照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

training-topic-missing =
    計劃沒有「{ $topic ->
         [quality] 品質管理知識
         [collection] 催收技巧
         [service] 服務技巧
        *[law] 法律法規
    }」
    .title = 缺少培訓主題
    .what = 年度培訓計劃涵蓋品質管理知識、催收技巧、服務技巧、法律法規四個主題。
    .why = 四個主題是規章明定的；漏掉一個，那一年就沒有人學。
    .mend = 在計劃加列該主題的項目。

training-hours-short =
    「{ $topic ->
         [quality] 品質管理知識
         [collection] 催收技巧
         [service] 服務技巧
        *[law] 法律法規
    }」只排了 { $hours } 小時，政策要求 { $limit } 小時
    .title = 主題時數不足
    .what = 培訓計劃給四個主題的時數，都不少於政策的規定。
    .why = 時數太少，主題只是列在紙上。
    .mend = 增加該主題的時數，或請委員會另訂標準。

session-without-plan-item =
    { $kind ->
         [plan] 沒有寫明依據哪一份培訓計劃
         [item] 沒有寫明是 { $plan } 的第幾項
         [unknown] { $plan } 沒有第 { $item } 項
        *[year] 舉辦日期不在 { $plan } 的年度內
    }
    .title = 培訓未對應計劃項目
    .what = 每場培訓都寫明是同年度培訓計劃的哪一項。
    .why = 對得上，才看得出計劃有沒有做到。
    .mend = 填寫 `plan` 與 `item`；臨時增加的培訓，先在計劃另列一項。

trainer-missing = 沒有寫明講師
    .title = 缺少講師
    .what = 每場培訓都寫明講師：員工編號，或派出講師的機構。
    .why = 規章要求由專業講師授課。
    .mend = 在 `trainer` 填寫 `person` 或 `organisation`，不要寫姓名。

trainer-without-credential = 沒有寫明講師的資格
    .title = 講師資格未載明
    .what = 講師的資格要寫明，例如執照、認證或實務年資。
    .why = 是否專業，要有憑據。
    .mend = 在 `trainer` 補上 `credential`。

trainer-examined = { $person } 是本場講師，卻有本場考核的成績
    .title = 講師參加自己授課的考核
    .what = 講師不參加自己授課場次的考核。
    .why = 事先知道題目，成績就說明不了什麼。
    .mend = 移除這筆成績；講師改參加其他場次的考核。

teaching-methods-missing = 沒有寫明教學方式
    .title = 缺少教學方式
    .what = 每場培訓都寫明採用哪些教學方式。
    .why = 學員有沒有練習，要看教學方式。
    .mend = 填寫 `methods`：lecture、case、simulation、role_play、discussion。

lecture-only = 本場只有講授
    .title = 只有講授
    .what = 培訓除講授外，還要有案例、模擬、角色扮演或討論。
    .why = 溝通要實際練過才學得會。
    .mend = 這是事實，照實保留。下一場安排演練；開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

planned-session-not-held =
    { $kind ->
         [open] 第 { $item } 項排在 { $month }，尚未舉辦
        *[late] 第 { $item } 項排在 { $month }，{ $held }才舉辦
    }
    .title = 未如期舉辦培訓
    .what = 排定的培訓在當月底前舉辦；政策另給寬限日數的，從其規定。
    .why = 計劃要照做；做不到，要在到期前調整。
    .mend = 儘快補辦，計劃不要改回去；開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

exam-missing =
    { $kind ->
         [done] 培訓結束 { $days } 日後才考核，上限是 { $limit } 日
        *[open] 培訓結束已 { $days } 日，尚未考核，上限是 { $limit } 日
    }
    .title = 培訓考核缺漏或逾期
    .what = 培訓結束後，在政策規定的日數內考核；沒有記載結束日的，自舉辦日起算。
    .why = 沒有考核，就不知道學會了沒有。
    .mend = 這是事實，日期照實保留。補辦考核；開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

exam-score-outside-range = 成績 { $score } 分，應在 0 到 { $most } 分之間
    .title = 成績超出範圍
    .what = 考核與補考的成績都在 0 到 100 分之間。
    .why = 成績有誤，及格率也跟著錯。
    .mend = 更正成績。

examinee-not-attended = { $person } 有考核成績，但沒有出席，考核前也沒有重訓
    .title = 應考人未參加培訓
    .what = 有考核成績的人，須出席該場培訓，或在考核當天以前完成重訓。
    .why = 沒有受訓就應考，成績說明不了培訓的成效。
    .mend = 漏登的，補上 `attended` 或 `make_ups`；否則移除這筆成績。

pass-rate-low = { $examined } 人應考，{ $passed } 人首次及格；政策要求 { $limit }%
    .title = 及格率低於政策
    .what = 應考人首次及格的比例，不低於政策的規定。
    .why = 多數人不及格，要改的是培訓本身。
    .mend = 這是事實，成績照實保留。查明原因；開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

make-up-overdue =
    { $kind ->
         [done] { $person } 考核不及格，{ $days } 日後才補考或重訓，上限是 { $limit } 日
        *[open] { $person } 考核不及格已 { $days } 日，尚未補考或重訓，上限是 { $limit } 日
    }
    .title = 補考或重訓逾期
    .what = 考核不及格的人，自考核日起在政策規定的日數內補考或重訓；期限前已離職的不計。
    .why = 在補上之前，等於讓還沒學會的人上線。
    .mend = 這是事實，日期照實保留。儘快安排補考或重訓；開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

training-dates-out-of-order =
    { $kind ->
         [future] 日期在今天（{ $today }）之後
         [approved] 核准早於擬訂
         [closed] 結束早於舉辦
         [exam] 考核早於培訓
         [absent] 補訓早於培訓
        *[make-up] 補考早於考核
    }
    .title = 培訓的日期前後不符
    .what = 計劃先擬訂再核准；培訓先舉辦，再結束、考核、補考；沒有未來的日期。
    .why = 日期前後不符，期限就無從計算。
    .mend = 照實改正日期。

exam-failed-again = { $person } 補考 { $score } 分，及格是 { $limit } 分
    .title = 補考仍不及格
    .what = 補考的人，補考要及格。
    .why = 兩次都不及格，再聯絡客戶之前需要別的輔導。
    .mend = 這是事實，成績照實保留。決定後續輔導；開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

collector-not-trained = { $person } 沒有參加這項必修培訓，到 { $due }也沒有補訓
    .title = 催收人員未受必修培訓
    .what = 必修培訓對象內的每位催收人員，包括合作機構的人員，都要參加其中一場，或在政策規定的日數內補訓。
    .why = 與債務人聯絡的人，必須知道什麼可以做、什麼不可以做。
    .mend = 這是事實，出席照實保留。儘快安排補訓；開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

attendance-low = 應到 { $required } 人，實到 { $attended } 人；政策要求 { $limit }%
    .title = 出席率低於政策
    .what = 應到人員的出席比例，不低於政策的規定。
    .why = 沒有到場的人，就沒有受訓。
    .mend = 這是事實，出席照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

person-never-enrolled = { $person } 在 { $year }沒有排入任何培訓
    .title = 全年未排入培訓
    .what = 全年在職的每個人，當年都曾排入、參加或補過培訓。
    .why = 制度適用於全體員工，不分職務。
    .mend = 這是事實，不要補填過去的日期。排入下一場培訓；開一件整改單，在 answers 寫明本規則與該人員。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

department-not-participating = { $department } 在 { $period }沒有培訓、宣傳或反饋，記錄最遲應在 { $last }提交
    .title = 部門沒有參與
    .what = 每個完整的政策間隔，各部門都有參與：有人參加培訓、參加宣傳活動，或向品質管理部提出反饋。
    .why = 品質是全體的事，不只是品質管理部的事。
    .mend = 這是事實，不要補填過去的日期。與該部門商定參與方式；開一件整改單，在 answers 寫明本規則與該部門。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

publicity-missing = { $period }沒有宣傳活動，記錄最遲應在 { $last }提交
    .title = 缺少宣傳活動
    .what = 條款施行後的每個完整間隔，都要有宣傳活動。
    .why = 不常提醒，就會忘記。
    .mend = 這是事實，不要補填過去的日期。開一件整改單，在 answers 寫明本規則與該部門。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

publicity-in-one-form =
    { $year }的 { $count } 次宣傳都是同一種形式：{ $form ->
         [poster] 海報
         [handbook] 手冊
         [bulletin] 公告
         [intranet] 內部網頁
         [event] 活動
        *[video] 影片
    }
    .title = 宣傳形式單一
    .what = 一年內辦了數次宣傳的，形式不只一種。
    .why = 單一形式，總有人看不到。
    .mend = 這是事實，照實保留。規劃其他形式；開一件整改單，在 answers 寫明本規則與該部門。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

publicity-reach-low = 對象 { $of } 人，觸及 { $reached } 人；政策要求 { $limit }%
    .title = 宣傳觸及不足
    .what = 宣傳活動觸及對象的比例，不低於政策的規定。
    .why = 沒有人看到的宣傳，等於沒有宣傳。
    .mend = 這是事實，人數照實保留。設法讓其餘的人知道；開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

reached-above-audience = 對象 { $of } 人，觸及 { $reached } 人
    .title = 觸及人數多於對象
    .what = 宣傳觸及的人數不多於對象人數。
    .why = 比例超過全部，必有一個數字記錯。
    .mend = 更正 `reached` 或 `of`；對象以外看到的人不計。

trainer-set-here = 講師寫在這裡

training-plan-not-decided =
    { $kind ->
         [late] { $approved }核准，但 { $decision } 到 { $decided }才決議
        *[silent] { $decision } 沒有核准這份培訓計劃
    }
    .title = 培訓計劃的決議不符
    .what = 培訓計劃所列的決議，`approves` 須列有該計劃的編號，且不晚於核准日。
    .why = 談別件事的決議，不能當作核准。
    .mend = 填上核准該計劃的決議，並在該決議的 `approves` 列出計劃編號；或改正 `approved_on`。

person-listed-twice =
    { $list ->
         [required] { $person } 在應參加名單出現兩次
         [attended] { $person } 在出席名單出現兩次
        *[results] { $person } 在同一次考試有兩筆成績
    }
    .title = 人員重複列出
    .what = 應參加、出席與考試成績，每人只列一次。
    .why = 兩筆成績不知以哪筆為準；重複的一列也可能是別人。
    .mend = 刪去錯的一列，或改成正確的人員。

attendee-not-examined = { $person } 出席了，卻沒有成績，也沒有理由
    .title = 出席者未應考
    .what = 應參加且出席的人，要有成績、補考，或在 `exam.excused` 寫明理由。
    .why = 悄悄不考的人，會讓及格率比實際好看。
    .mend = 補上成績、補考，或在 `exam.excused` 寫明理由。

training-for-nobody = 沒有列出應參加的人，出席 { $attended } 人
    .title = 培訓沒有應參加的人
    .what = 每場培訓都列出應參加的人。
    .why = 沒有名單就沒有人缺席，出席率也就沒有意義。
    .mend = 依計劃項目的對象，填寫 `required`。

results-here = 成績在這裡
