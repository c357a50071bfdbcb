-- AlterTable
ALTER TABLE "Classroom" ADD COLUMN "timeZone" TEXT NOT NULL DEFAULT 'Asia/Shanghai';
