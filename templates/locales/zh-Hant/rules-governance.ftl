# 治理的規則：委員會、管理審查、工作計劃、文件、合作機構、政策核定、條款涵蓋。

meeting-held-here = 會議日期寫在這裡
meeting-chaired-here = 主席寫在這裡
decided-here = 決議寫在這裡

meeting-interval-exceeded =
    { $kind ->
         [held] 距上一次例會（{ $last }）{ $days } 日才開會，含寬限的上限是 { $limit } 日
        *[open] 自 { $last }起 { $days } 日沒有開例會，含寬限的上限是 { $limit } 日
    }
    .title = 委員會會議間隔過長
    .what = 委員會例會的間隔，不超過政策所定的日數加寬限。
    .why = 重大品質問題要有人定期決定。
    .mend = 這是事實，照實保留。儘速開會，再以整改單、豁免或委員會決議回應。

quorum-missed =
    { $kind ->
         [few] 委員 { $members } 人，出席 { $present } 人，未達 { $limit }% 的法定比例
        *[chair] 出席 { $present } 人，主任委員未出席
    }
    .title = 會議未達法定人數
    .what = 委員會會議的出席委員達到政策比例，主任委員也出席。
    .why = 少數人的會議，不能代表委員會作成決議。
    .mend = 這是事實，出席名單照實保留。下次會議追認決議，並以整改單、豁免或委員會決議回應。

attendee-without-seat =
    { $kind ->
         [seat] { $person } 在 { $date }不是委員
         [twice] { $person } 在出席名單中列了兩次
        *[chair] 主席 { $person } 不在出席名單中
    }
    .title = 出席名單有誤
    .what = 出席委員在開會當日都有席次，每人只列一次，主席是其中一人。
    .why = 名單有誤，法定人數就算不準。
    .mend = 列席的人改列 `guests`；重複的刪去；主席補進出席名單。席次寫錯就改委員會名單。

decision-id-refused =
    { $kind ->
         [form] 決議編號 { $decision } 不是 DEC-{ $year }- 加三位以上數字
        *[taken] 決議編號 { $decision } 已有另一項決議使用
    }
    .title = 決議編號有誤
    .what = 決議編號為 DEC-會議年度-三位以上數字，不重複。
    .why = 政策、目標、文件都以編號引用決議，編號須能找到唯一的決議。
    .mend = 改用該年度下一個未使用的編號，並更正引用它的記錄。

decision-without-owner =
    { $kind ->
         [owner] 決議 { $decision } 沒有負責人（owner）
        *[due] 決議 { $decision } 沒有期限（due）
    }
    .title = 決議沒有負責人或期限
    .what = 每項決議都寫明由誰負責、何時完成。
    .why = 沒有負責人與期限的決議，無從追蹤。
    .mend = 補上 `owner` 與 `due`。

decision-overdue =
    { $kind ->
         [done] 決議 { $decision } 期限 { $due }，逾期 { $days } 日才完成
        *[open] 決議 { $decision } 期限 { $due }，已逾期 { $days } 日
    }
    .title = 決議逾期
    .what = 決議在期限內完成。
    .why = 決議不執行，會議就白開了。
    .mend = 這是事實，日期照實保留。完成後寫上 `done_on` 與 `outcome`，並以整改單、豁免或下一次會議的決議回應。

decision-dates-out-of-order =
    { $kind ->
         [held] 會議日期 { $at }還沒有到
         [due] 決議 { $decision } 的期限 { $at }早於會議（{ $held }）
         [before] 決議 { $decision } 的完成日 { $at }早於會議（{ $held }）
         [future] 決議 { $decision } 的完成日 { $at }還沒有到
        *[outcome] 決議 { $decision } 在 { $at }完成，但沒有寫結果（outcome）
    }
    .title = 會議或決議的日期前後不符
    .what = 會議已經開過；決議的期限與完成日不早於會議、不在未來；完成的決議寫明結果。
    .why = 日期前後不符，按期與否就無從判斷。
    .mend = 照實改正日期；完成的決議補上 `outcome`。

decision-without-data = 決議 { $decision } 沒有寫依據的數據（data）
    .title = 決議沒有數據依據
    .what = 每項決議都寫明依據的指標、報告或記錄。
    .why = 規章要求以數據驅動；沒有依據的決議，事後無從檢討。
    .mend = 在 `data` 寫上指標與期間，或報告、分析、投訴等記錄的編號。

data-reference-refused =
    { $kind ->
         [unknown] 沒有指標 { $kpi }
         [period] 指標 { $kpi } 沒有寫期間（period）
         [both] 同時寫了指標 { $kpi } 與記錄
        *[none] 沒有寫指標，也沒有寫記錄
    }
    .title = 數據引用有誤
    .what = 數據引用寫一項指標與期間，或一件記錄，二者擇一。
    .why = 依據要能找到，才能核對。
    .mend = 改成已有的指標與期間，或記錄編號；兩者都要，就分成兩筆。

major-complaint-not-on-agenda = { $received }收到的重大投訴 { $complaint } 不在這次例會的議程上
    .title = 重大投訴未列入議程
    .what = 重大投訴列入收到後第一次例會的議程。
    .why = 委員會負責解決重大問題，要先看得到。
    .mend = 議程照實保留；漏列的在下次會議補上，並以整改單、豁免或委員會決議回應。

management-review-missing = { $period }沒有管理審查，最晚應在 { $last }前完成
    .title = 管理審查缺漏
    .what = 委員會在每個政策間隔內審查一次品質管理體系。
    .why = 監督評估是委員會的職責；不看整體，就不知道體系是否有效。
    .mend = 儘速補辦審查，再以整改單、豁免或委員會決議回應。

review-without-inputs =
    { $subject ->
         [kpis] 審查沒有列入指標（kpis）
         [complaints] 審查沒有列入投訴（complaints）
        *[corrective_actions] 審查沒有列入整改與改進（corrective_actions）
    }
    .title = 管理審查缺少輸入
    .what = 管理審查須看指標、投訴、整改與改進。
    .why = 缺一項，結論就站不住。
    .mend = 在 `inputs` 補上該項，寫明看了什麼。

self-audit-missing = { $period }沒有體系的自我稽核，最晚應在 { $last }前完成
    .title = 自我稽核缺漏
    .what = 品質管理部在每個政策間隔內稽核一次品質管理體系本身。
    .why = 不查自己的體系，就不能要求別人。
    .mend = 儘速補辦自我稽核，再以整改單、豁免或委員會決議回應。

review-accepted-by-preparer = { $person } 編製了這份審查，又核定它
    .title = 審查由編製人核定
    .what = 審查或稽核的核定人，不是編製人。
    .why = 自己核定自己的審查，等於沒有審查。
    .mend = 由另一位公司領導核定，改正 `accepted_by`。

review-dates-out-of-order =
    { $kind ->
         [future] 審查日期 { $held }還沒有到
        *[before] 審查日期 { $held }在所涵蓋的 { $period }開始之前
    }
    .title = 審查日期有誤
    .what = 審查日期不在未來，也不早於所涵蓋期間的第一日。
    .why = 日期不實，就不知道看的是哪段期間。
    .mend = 照實改正 `held_on` 或 `period`。

work-plan-missing =
    { $kind ->
         [late] { $period }的工作計劃在 { $made }才訂定，期限是 { $due }
        *[none] { $period }沒有工作計劃，期限是 { $due }
    }
    .title = 年度工作計劃缺漏或逾期
    .what = 品質管理部每年在政策所定的日期前訂定工作計劃。
    .why = 沒有計劃，就沒有可以檢查的承諾。
    .mend = 儘速訂定計劃，日期照實寫；再以整改單、豁免或委員會決議回應。

work-item-overdue =
    { $kind ->
         [done] 第 { $number } 項期限 { $due }，逾期 { $days } 日才完成
        *[open] 第 { $number } 項期限 { $due }，已逾期 { $days } 日
    }
    .title = 工作計劃項目逾期
    .what = 工作計劃的項目在期限內完成。
    .why = 一項拖延，後面的都會往後移。
    .mend = 這是事實，日期照實保留。完成後寫上 `done_on`，並以整改單、豁免或委員會決議回應。

work-plan-dates-out-of-order =
    { $kind ->
         [year] 計劃涵蓋 { $period }，不是一整年
         [due] 期限 { $at }早於計劃訂定日 { $made }
        *[future] 日期 { $at }還沒有到
    }
    .title = 工作計劃的日期有誤
    .what = 工作計劃涵蓋一個年度；期限不早於訂定日；訂定日與完成日不在未來。
    .why = 日期不實，就不能判斷是否按期。
    .mend = 照實改正日期；已經做完的事，不列入計劃。

revisions-overlap =
    { $kind ->
         [overlap] 第 { $number } 版自 { $from }施行，前一版在這一天仍然有效
         [number] 第 { $number } 版的版次不高於前一版
        *[backwards] 第 { $number } 版在施行日 { $from }之前就失效
    }
    .title = 文件版次重疊
    .what = 文件在任何一日只有一版有效，版次遞增。
    .why = 兩版同時有效，沒有人知道該照哪一版做。
    .mend = 寫上前一版的失效日（`effective_to`），或改正施行日與版次。

revision-without-decision =
    { $kind ->
         [none] 第 { $number } 版自 { $from }施行，沒有委員會的決議
        *[silent] 決議 { $decision } 沒有核定這份文件的第 { $number } 版
    }
    .title = 文件未經決議即施行
    .what = 施行中的文件版本，都有委員會核定它的決議。
    .why = 品質管理部起草，委員會核定，文件才算數。
    .mend = 提請委員會核定，在決議的 `approves` 寫明文件與版次，再填 `decision`；核定前先撤下這一版。

revision-approved-late = 第 { $number } 版自 { $from }施行，委員會 { $approved }才核定
    .title = 文件施行後才核定
    .what = 文件的每一版都在施行前核定。
    .why = 先施行後核定，等於沒有核定。
    .mend = 這是事實，日期照實保留。以整改單、豁免或委員會決議回應。

document-review-overdue = 第 { $number } 版應在 { $due }前重新檢視，已逾期 { $days } 日
    .title = 文件逾期未檢視
    .what = 施行中的文件在期限前重新檢視。
    .why = 過時的文件，會教人做錯的事。
    .mend = 重新檢視後，以新版本或展延的 `review_by` 記下結果；逾期的事實以整改單、豁免或委員會決議回應。

data-policy-missing =
    { $kind ->
         [over] 數據管理政策在 { $last }失效，{ $today }沒有核定施行的版本
        *[none] 沒有核定施行的數據管理政策，最晚應在 { $last }前施行
    }
    .title = 沒有施行中的數據管理政策
    .what = 經委員會核定的數據管理政策（data_policy）一直有效。
    .why = 沒有制度，數據的管理與保護就沒有依據。
    .mend = 起草數據管理政策，提請委員會核定施行；再以整改單、豁免或委員會決議回應。

drafter-presided = { $person } 起草了第 { $number } 版，又主持核定它的會議（{ $decision }）
    .title = 起草人主持核定
    .what = 文件的起草人，不主持核定它的會議。
    .why = 起草與核定分開，才有審查。
    .mend = 由另一位委員主持追認，在文件寫上新的決議；起草人寫錯就改正。

partner-not-evaluated =
    { $kind ->
         [last] { $partner } 上次評估在 { $start }，至今 { $days } 日，上限是 { $limit } 日
        *[never] { $partner } 自 { $start }起 { $days } 日沒有評估過，上限是 { $limit } 日
    }
    .title = 合作機構未按期評估
    .what = 合約有效的合作機構，在政策日數內至少評估一次。
    .why = 合作機構的行為，由委託的公司負責。
    .mend = 儘速評估；逾期的事實以整改單、豁免或委員會決議回應。

evaluator-not-independent = { $person } 屬於 { $unit }，而 { $unit } 正是負責 { $partner } 的部門
    .title = 評估人不獨立
    .what = 合作機構的評估人，不屬於負責該機構的部門。
    .why = 負責的部門評估自己的合作對象，難以客觀。
    .mend = 由品質管理部的人員重新評估，改正 `by`。

criteria-refused =
    { $kind ->
         [none] 評估沒有任何項目
         [twice] 同一項目評了兩次
        *[score] 得分 { $score } 超過 100 分
    }
    .title = 評估項目有誤
    .what = 評估至少一個項目，每項一次，得分 0 到 100。
    .why = 項目有誤，得分就不能比較。
    .mend = 補上項目、刪去重複，或改正得分。

evaluation-dates-out-of-order =
    { $kind ->
         [future] 評估日期 { $made }還沒有到
         [before] 評估日期 { $made }在所涵蓋期間開始之前
         [next] 下次評估 { $next }不晚於這次評估（{ $made }）
        *[late] 下次評估 { $next }在 { $days } 日之後，上限是 { $limit } 日
    }
    .title = 評估日期有誤
    .what = 評估日期不在未來、不早於所涵蓋的期間；下次評估在政策日數內。
    .why = 日期有誤，就不知道何時該再評估。
    .mend = 照實改正日期，或提前下次評估。

committee-term-expired =
    { $kind ->
         [over] { $person } 的委員任期在 { $last }屆滿，席次無人接任
        *[left] 委員 { $person } 在 { $last }離開公司，席次無人接任
    }
    .title = 委員任期屆滿
    .what = 委員任期屆滿或離職，同一席次由別人接任。
    .why = 空著的席次，讓委員會愈開人愈少。
    .mend = 改選或續任，在委員會名單加上新的任期。

quality-staff-too-few = 催收人員 { $collectors } 人，品質管理部 { $quality } 人，每人最多對應 { $limit } 人
    .title = 品質管理部人力不足
    .what = 催收人員與品質管理部人數之比，不超過政策所定。
    .why = 人手不足，監控與整改都只剩表面。
    .mend = 補充品質管理部人力，或由委員會調整政策。

quality-staff-unqualified = 品質管理部的 { $person } 在 { $today }沒有有效的資格
    .title = 品質人員沒有資格
    .what = 品質管理部每個人都有有效的資格（qualifications）。
    .why = 規章要求由專業人員組成。
    .mend = 補上資格與起訖日；已到期就安排換證。

partner-staff-unregistered = { $partner } 有執行記錄，但 { $today }沒有登記任何該機構的人員
    .title = 合作機構人員未登記
    .what = 執行催收的合作機構，其人員登記在冊（`partner`）。
    .why = 不在冊的人，監控、培訓、考核都管不到。
    .mend = 為該機構的人員建立人員檔，填上 `partner`。

approval-missing =
    { $subject ->
         [policy] 決議 { $decision } 沒有核定政策第 { $name } 版
         [target] 決議 { $decision } 沒有核定指標 { $name } 的目標
         [phase] 決議 { $decision } 沒有核定指標 { $name } 的新階段
        *[level] 決議 { $decision } 沒有核定規則 { $name } 的級別
    }
    .title = 決議沒有核定這一項
    .what = 政策版本、目標、圖表階段、規則級別，都由委員會決議核定。
    .why = 引用一項不相干的決議，等於沒有核定。
    .mend = 引用真正核定它的決議，或提請委員會核定，並在決議的 `approves` 寫明。

approved-after-effect =
    { $subject ->
         [policy] 政策第 { $name } 版自 { $from }施行，委員會 { $approved }才核定
        *[target] 指標 { $name } 的目標自 { $from }適用，委員會 { $approved }才核定
    }
    .title = 生效後才核定
    .what = 政策版本與目標，在生效前核定。
    .why = 事後核定，等於讓結果決定標準。
    .mend = 把生效日改到核定之後；沿用前一版到那時為止。

policy-not-reviewed = 政策上次檢視在 { $last }，至今 { $days } 日，上限是 { $limit } 日
    .title = 政策逾期未檢視
    .what = 政策在其所定日數內，以新版本或管理審查檢視一次。
    .why = 情況會變，政策也要跟著看。
    .mend = 在管理審查的 `inputs` 列入政策，或核定新版本。

interpretation-missing = 政策沒有寫明由哪個部門解釋（interpretation）
    .title = 沒有指定解釋部門
    .what = 政策寫明規章由哪個部門解釋。
    .why = 規章有疑義時，要有一個人說了算。
    .mend = 加上 `interpretation` 與部門編號。

target-unchanged = 指標 { $kpi } 的目標自 { $from }起 { $days } 日沒有重新決議，上限是 { $limit } 日
    .title = 目標久未檢討
    .what = 每項目標在政策所定日數內重新決議；維持原值也要決議。
    .why = 不檢討的目標，久了就不是目標。
    .mend = 提請委員會檢討目標，以新的決議訂定下一期。

clause-without-kind = 條款 { $clause } 沒有任何一種記錄可以佐證
    .title = 條款沒有對應的記錄
    .what = 規章的每一條，都有至少一種記錄作為佐證。
    .why = 沒有記錄的條款，沒有人知道做了沒有。
    .mend = 改以既有條款規定這件事，或刪去不打算執行的條款。

kind-without-record = { $period }沒有任何{ $wanted }的記錄
    .title = 期間內沒有這種記錄
    .what = 每種定期的記錄，在每個政策間隔內至少有一件。
    .why = 整個期間沒有一件記錄，通常表示有一段流程沒有做，或沒有記。
    .mend = 補上漏記的記錄；真的沒有做，就以整改單、豁免或委員會決議回應。
