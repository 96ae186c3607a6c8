# 入口網站各對象看得到的內容，以及不公布的數字。

audience-committee = 供委員會使用
audience-department = 僅供{ $of }使用
audience-creditor = 僅供債權人 { $of } 使用
audience-public = 對外公開版
check-withheld = 檢核結果只提供給委員會。
chapter-counts-withheld = 遵行情形只提供給委員會
withheld = 不公布
disposed = 已銷毀
status-disposed = 已銷毀
status-withheld = 數字過小
method-withheld = 小數字
    .value = 小於 { $least } 的數字不公布；可以由合計推算出來的數字也一併不公布；圖表不含這些數字；紀錄裡的債務人人數同樣處理，只涉及一名債務人的紀錄（例如申訴）不列出
page-leak = 個人資料外洩處理程序
leak-headline = 提交裡有個人資料時，依序這樣處理
