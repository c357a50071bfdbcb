-- CreateIndex
CREATE INDEX "Article_retiredAt_publishedStart_slug_idx" ON "Article"("retiredAt", "publishedStart" DESC, "slug");
