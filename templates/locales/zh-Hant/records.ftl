# 記錄、登記冊與期限的文字。

due-resolution = 投訴須結案
due-acknowledgement = 須通知客戶已受理
due-feedback = 須回覆客戶處理結果
due-plan-review = 計劃待部門負責人審核
due-plan-approval = 計劃待品質管理部審批
due-amendment-review = 變更待部門負責人同意
due-amendment-approval = 變更待品質管理部同意
due-notification = 須通知單位整改
due-rectification = 須完成整改
due-answer = 違規須回應
