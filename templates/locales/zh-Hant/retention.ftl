# 保存期限、保全與銷毀：名稱、欄位與規則。

record-legal-hold = 保全令
record-disposal = 記錄銷毀
record-correction = 更正
register-holds-legal-hold = 訴訟或調查需要而不得銷毀的記錄，由誰下令、自何時起
register-holds-disposal = 保存期滿後依哪一項決議銷毀，留下哪些註記
register-holds-correction = 已結案記錄的更正：原文、更正後內容、理由與同意人
due-disposal = 保存期滿的記錄須銷毀
due-assessment = 本期考核須完成並發出
field-ordered-by = 下令人
field-since = 起日
field-until = 迄日
field-disposed-on = 銷毀日
field-tombstones = 銷毀註記
field-dated = 記錄日期
field-kinds = 記錄種類
field-was = 原為
field-is = 改為
field-entries = 更正項目
field-field = 欄位
value-method-deleted = 自現行內容刪除
value-method-purged = 連同歷史一併刪除
held-here = 保全令在此

retention-period-missing =
    { $kind ->
         [missing] 尚未訂定保存期限：{ $names }
         [twice] { $names } 的保存期限訂了兩次
        *[unknown] 沒有「{ $names }」這種記錄
    }
    .title = 未訂保存期限
    .what = 政策為每一種記錄訂定一個保存期限，附依據與決議。
    .why = 沒說要留多久的記錄，不是永遠留著，就是要用時已經不在。
    .mend = 在政策的 retention 補上該種記錄的月數、依據與委員會決議。

disposed-too-early = { $named } 於 { $on }銷毀，應保存至 { $kept }
    .title = 提前銷毀
    .what = 保存期限屆滿前不得銷毀記錄。
    .why = 證據太早銷毀，就無從答覆投訴、稽核或法院。
    .mend = 從 Git 歷史取回該記錄，並刪去它的銷毀註記。

disposed-under-hold =
    { $kind ->
         [below] { $hold } 保全 { $held } 期間，銷毀了它所依據的 { $named }
        *[named] { $hold } 保全期間銷毀了 { $named }
    }
    .title = 保全期間銷毀
    .what = 保全令生效期間，不得銷毀所列記錄，也不得銷毀這些記錄直接或間接依據的記錄。
    .why = 程序還用得到；銷毀可能觸法。
    .mend = 從 Git 歷史取回該記錄，並刪去它的銷毀註記。

disposal-not-approved =
    { $kind ->
         [none] { $on }的銷毀沒有決議
         [silent] { $decision } 沒有核准這次銷毀
        *[late] { $on }的銷毀到 { $decided }才決議
    }
    .title = 銷毀未經核准
    .what = 銷毀依據委員會當日或之前的決議；決議的 `approves` 列有銷毀編號，或每一種所銷毀的記錄。
    .why = 銷毀後無法再看，事前要有第二個人看過。
    .mend = 填上核准的決議，並在該決議的 `approves` 列出銷毀編號或記錄種類；沒有決議就取回記錄，提請委員會決議。

disposal-not-whole =
    { $kind ->
         [there] { $named } 還在
         [kind] { $named } 的種類不存在
         [id] { $named } 不是該種記錄的編號
         [twice] { $named } 銷毀了兩次
         [future] 銷毀日在未來
        *[empty] 沒有列出銷毀的記錄
    }
    .title = 銷毀記錄不完整
    .what = 已銷毀的記錄不再存在、只銷毀一次，註記載明編號、種類與日期。
    .why = 銷毀後只剩註記，註記必須正確。
    .mend = 移除記錄檔，或改正註記。

disposal-overdue = { $wanted }有 { $count } 筆已過保存期限，最早的是 { $first }（{ $dated }）；期滿後應於 { $limit } 天內銷毀
    .title = 銷毀逾期
    .what = 保存期滿的記錄在政策所定天數內銷毀，保全中的除外。
    .why = 超過需要還留著的資料，只會增加外洩的風險。
    .mend = 提請委員會決議後移除檔案，並在銷毀記錄留下註記；或下保全令並說明理由。
    .help = 經決議後銷毀（pinguan new disposal），或下保全令（pinguan new legal-hold）。

hold-dates-out-of-order =
    { $kind ->
         [early] 保全的迄日早於起日
         [future] 保全的起日在未來
        *[empty] 保全令沒有列出記錄
    }
    .title = 保全令有誤
    .what = 保全令列明記錄，迄日不早於起日，起日不在未來。
    .why = 看不出哪些記錄不得銷毀。
    .mend = 改正所列記錄與日期。

assessment-rectification-overdue =
    { $kind ->
         [done] 整改比期限 { $due }晚了 { $days } 天完成
        *[open] 整改期限是 { $due }，已過 { $days } 天，尚未完成
    }
    .title = 批評後整改逾期
    .what = 批評所定的整改在期限內完成。
    .why = 規章要求限期整改；過了期限沒人過問，等於沒有期限。
    .mend = 這是事實，日期不要改。完成整改並查證，再開整改單，註明回應這條規則與這筆記錄。
    .help = 完成整改並查證，開立整改單，回應 { $record } 的 { $rule }。

correction-not-applied =
    { $kind ->
         [empty] 更正沒有列出任何欄位
         [future] 更正時間在未來
         [same] { $field } 的更正前後相同
        *[other] { $record } 的 { $field } 與更正內容不符
    }
    .title = 更正與記錄不符
    .what = 更正逐欄寫明記錄原來怎麼寫、現在怎麼寫。
    .why = 與記錄對不上的更正，什麼也說明不了。
    .mend = 讓記錄寫明正確內容，更正照實說明前後。

correction-not-independent =
    { $kind ->
         [made] { $person } 更正了 { $record }，又自己同意
        *[part] { $person } 同意更正 { $record }，本身卻是該記錄的當事人或經手人
    }
    .title = 更正的同意人不獨立
    .what = 同意更正的人，不是更正的人，也不是該記錄的當事人或經手人。
    .why = 一個人就能改寫的結案記錄，等於沒有結案。
    .mend = 請未經手該記錄的品質管理部負責人或公司領導同意。
