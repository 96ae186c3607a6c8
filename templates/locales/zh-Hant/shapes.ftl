# 結構檢查訊息裡，值的名稱。

shape-string = 文字
shape-integer = 整數
shape-number = 數字
shape-boolean = true 或 false
shape-array = 清單
shape-object = 一組欄位
shape-null = 空值
