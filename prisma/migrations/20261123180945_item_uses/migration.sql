-- CreateIndex
CREATE INDEX "SetItem_itemId_idx" ON "SetItem"("itemId");
