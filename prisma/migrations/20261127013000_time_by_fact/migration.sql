-- What counts of an answer's time has changed: the sums are made anew from the log when they are next asked for.
DELETE FROM "DayTally";
DELETE FROM "TallyMark";
