# 會議、決議、會議資料、上次會議以來的變化。

meetings-last = 最近一次會議
meetings-next = 下次例會
meetings-next-by = 最晚 { $date }
meetings-next-on = { $date }，已排定
meetings-quorum = 出席 { $present }／{ $members }，法定 { $percent }%
meetings-quorum-met = 達法定人數
meetings-quorum-missed = 未達法定人數
meetings-none = 還沒有
decisions-log = 決議追蹤
    .empty = 還沒有決議。
decisions-year = 會議年度
decisions-headline =
    { $count ->
         [0] 還沒有決議
        *[other] 決議 { $count } 項
    }
decisions-lead =
    { $rest ->
         [0] 逾期的在前，其次未完成的（依期限），最後是已完成的（新的在前）。
        *[other] 逾期的在前，其次未完成的（依期限），最後是已完成的（新的在前）；另有 { $rest } 項見各年度。
    }
decision-done = 已完成，{ $date }
decision-undated = 未定期限
decisions-state = 各項決議的現況

page-changes = 上次會議以來的變化
since-title = 上次會議以來的變化
since-on = （{ $date }）當日的記錄，提交{" "}
since-no-meeting = 還沒有開過會議，因此改與上一季末比較。
since-no-history = 這份記錄不在 Git 儲存庫裡，看不到上次會議當日的記錄，因此改與上一季末比較。
since-short-history = Git 歷史到不了上次會議當日（{ $date }），看不到當日的記錄，因此改與上一季末比較。
since-untold = 無法與上次會議當日的記錄比較
since-how = 需要一個含有當日提交的 Git 儲存庫；若為淺層複製，請先取得完整歷史。
since-nothing = 沒有變化。
since-list = 看清單
since-item-findings = 檢核結果
since-item-records = 記錄
since-item-deadlines = 期限
since-findings = 新檢出 { $new } 項，消除 { $fixed } 項，回應或豁免 { $settled } 項
since-records = 新增 { $added } 筆，修改 { $amended } 筆，刪除 { $deleted } 筆
since-deadlines = { $count } 個期限改期
since-kind = { $kind } { $count }
since-decisions = 決議
since-open = 未完成 { $count } 項
since-why-decisions =
    { $late ->
         [0] 完成 { $done } 項；沒有逾期
        *[other] 完成 { $done } 項；逾期 { $late } 項
    }
since-headline =
    { $records ->
         [0] 上次會議以來記錄沒有變更
        *[other] 上次會議以來 { $records } 筆記錄有變更
    }
since-headline-findings =
    { $count ->
         [0] 檢核沒有新檢出
        *[other] 檢核新檢出 { $count } 項
    }
since-headline-measures =
    { $count ->
         [0] 指標狀態沒有改變
        *[other] { $count } 個指標狀態改變
    }
since-lead = 上次會議當日的記錄以當日為準重新判定與計算，再與現在的逐項比較。
since-commit-then = 當日的提交
since-note =
    { $rest ->
         [0] { $count } 項
        *[other] { $count } 項，未列出 { $rest } 項
    }
since-part-measures = 狀態改變的指標
since-part-findings = 檢核結果
since-part-deadlines = 改期的期限
since-part-records = 記錄

pack-heading = 品質管理委員會會議資料
pack-open-file = 下次會議資料（可列印）
pack-meeting = { $id }　{ $date }
pack-next = 下次例會　最晚 { $date }
pack-first = 第一次會議
pack-members = 委員 { $members } 人，法定出席 { $quorum } 人（含主任委員）
pack-foot = 資料截至 { $date }　提交 { $commit }　政策 { $policy }
pack-foot-tree = 資料截至 { $date }　政策 { $policy }
pack-page = 第
    .of = 頁，共
    .end = 頁
pack-decide = 一、請委員會決定
pack-changes = 二、上次會議以來的變化
pack-exceptions = 三、不合規與例外
pack-open = 四、決議追蹤
pack-measures = 五、主要指標
pack-units = 六、部門與合作機構
pack-method = 七、數字怎麼來
pack-sign = 八、簽署頁
    .how = 與會委員確認收到並審閱本資料；決定與理由寫在第一部分。
pack-decision = 決定 { $count }
pack-agree = 同意
pack-disagree = 不同意
pack-amend = 修改後同意
pack-reason = 理由
pack-read = 怎麼讀這份資料
pack-mark-act = 有惡化訊號且未達標，須有記錄在案的行動。
pack-mark-watch = 尚難判定，或有一項訊號。
pack-mark-ok = 達標，起伏屬日常變異。
pack-mark-na = 樣本不足，只列件數。
pack-waiver = 豁免到期後的處理：
    .over = 規則 { $rule } 的豁免已於 { $date }屆滿，已恢復判定。理由：
    .text = 規則 { $rule } 的豁免到 { $date }為止，到期後恢復判定。理由：
pack-asked-by = 提請人 { $who }
pack-breaches = 待回應的違規
pack-answer-by = 回應期限
pack-in-a-sentence = 一句話
pack-method-interval = 區間
    .text = 每個比率附 95% 區間；區間整個在目標好的一側才算達標，整個在壞的一側才算未達標，其餘尚難判定。
pack-method-chart = 管制圖
    .text = 灰帶內的起伏屬日常變異；菱形是惡化的訊號，方形是改善的訊號，外圈是超出管制界限。界限只依委員會決議重設。
pack-method-small = 樣本少
    .text = 樣本少於最低數時只列件數，不算比率，也不評。
pack-present = 出席
pack-here = 出席
pack-absent = 缺席
pack-signature = 簽名
pack-date = 日期
pack-policy-hash = 政策雜湊值
pack-hash = 本檔雜湊值
    .text = 本檔的 SHA-256 列在同一網站的 manifest.json；由來源提交重建即可核對：
pack-contents = 目次
pack-none = 沒有。
