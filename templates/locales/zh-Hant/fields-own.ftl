# Labels of fields that mean something of their own in one kind of record: field-KIND-FIELD.

field-analysis-to = 對象
field-appeal-outcome = 結果
field-document-decision = 核定決議
field-feedback-subject = 類別
field-finding-closed-on = 結案日
field-finding-code = 事由
field-finding-reference = 文號
field-finding-subject = 涉及人員
field-improvement-after = 後期
field-improvement-before = 前期
field-improvement-closed-on = 結案日
field-incentive-after = 整改無效的記錄
field-incentive-reason = 理由
field-management-review-findings = 開立的整改單
field-meeting-outcome = 結果
field-meeting-topic = 議題
field-monitoring-occurred-at = 聯絡時間
field-suggestion-outcome = 處理結果
field-training-plan-approved-by = 核准決議
field-training-plan-hours = 上課時數
field-training-session-closed-on = 結案日
field-training-session-hours = 上課時數
field-training-session-kind = 方式
