# Words of records, registers and deadlines.

due-resolution = Complaint to be closed
due-acknowledgement = Receipt to be acknowledged to the customer
due-feedback = Customer to be told the result
due-plan-review = Plan waits for its department head's review
due-plan-approval = Plan waits for the quality department's approval
due-amendment-review = Amendment waits for the department head's agreement
due-amendment-approval = Amendment waits for the quality department's agreement
due-notification = Unit to be told of the finding
due-rectification = Rectification to be completed
due-answer = Breach to be answered
