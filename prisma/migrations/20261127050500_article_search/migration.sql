-- The index by which articles are searched (prisma/search-index.ts). Prisma knows no virtual tables: prisma/engine.ts
-- names it and the tables that SQLite keeps for it as none of the schema's.
CREATE VIRTUAL TABLE "ArticleSearch" USING fts5(slug UNINDEXED, title, body);
