-- CreateIndex
CREATE INDEX "Article_publishedStart_slug_idx" ON "Article"("publishedStart" DESC, "slug");
