-- CreateIndex
CREATE INDEX "Card_userId_answers_idx" ON "Card"("userId", "answers");
