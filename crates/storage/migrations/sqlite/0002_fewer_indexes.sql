-- A touch's id follows from its effect key, so the primary key keeps effects unique; and an enrollment's touches are
-- found by its subject. Each index of a table that every fired timer writes to costs a page per row.
DROP INDEX touches_by_effect;
DROP INDEX touches_by_enrollment;
