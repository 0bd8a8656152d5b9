-- Words are analysed by app/domain/search before they come here, so the tokenizer only parts them at spaces.
-- `_` begins the terms of the glossary. It finds examples; how well they fit is said by example_words.
CREATE VIRTUAL TABLE example_search USING fts5(
  title, need, method, facts, body, notes,
  content = '', contentless_delete = 1, detail = column, tokenize = "ascii tokenchars '_'"
);
--> statement-breakpoint
-- The vocabulary: every stem, the languages it was met in (fi 1, sv 2, en 4; a term of the glossary 0) and its shortest form.
CREATE TABLE search_words (
  id INTEGER PRIMARY KEY,
  stem TEXT NOT NULL UNIQUE,
  langs INTEGER NOT NULL,
  surface TEXT NOT NULL,
  parts TEXT NOT NULL,
  examples INTEGER NOT NULL
);
--> statement-breakpoint
-- The words of each example in one value, with the columns that each of them is in: db/repositories/example-words.ts.
CREATE TABLE example_words (
  example INTEGER PRIMARY KEY REFERENCES examples(number) ON DELETE CASCADE,
  words BLOB NOT NULL
);
--> statement-breakpoint
CREATE INDEX search_words_by_parts ON search_words (parts);
--> statement-breakpoint
-- Pieces of words, for compounds and typing errors.
CREATE VIRTUAL TABLE search_word_pieces USING fts5(parts, content = 'search_words', content_rowid = 'id', tokenize = 'trigram');
--> statement-breakpoint
CREATE TRIGGER search_words_added AFTER INSERT ON search_words BEGIN
  INSERT INTO search_word_pieces (rowid, parts) VALUES (new.id, new.parts);
END;
--> statement-breakpoint
CREATE TRIGGER search_words_removed AFTER DELETE ON search_words BEGIN
  INSERT INTO search_word_pieces (search_word_pieces, rowid, parts) VALUES ('delete', old.id, old.parts);
END;
--> statement-breakpoint
CREATE TRIGGER search_words_changed AFTER UPDATE OF parts ON search_words WHEN old.parts <> new.parts BEGIN
  INSERT INTO search_word_pieces (search_word_pieces, rowid, parts) VALUES ('delete', old.id, old.parts);
  INSERT INTO search_word_pieces (rowid, parts) VALUES (new.id, new.parts);
END;
--> statement-breakpoint
-- Which example changed, in the order of the changes. Pages that show the library are unchanged as long as nothing is added.
CREATE TABLE library_changes (revision INTEGER PRIMARY KEY AUTOINCREMENT, example INTEGER NOT NULL);
--> statement-breakpoint
CREATE TRIGGER library_added AFTER INSERT ON examples BEGIN
  INSERT INTO library_changes (example) VALUES (new.number);
END;
--> statement-breakpoint
CREATE TRIGGER library_changed AFTER UPDATE ON examples BEGIN
  INSERT INTO library_changes (example) VALUES (new.number);
END;
--> statement-breakpoint
CREATE TRIGGER library_removed AFTER DELETE ON examples BEGIN
  INSERT INTO library_changes (example) VALUES (old.number);
END;
--> statement-breakpoint
-- Whatever changes an answer, the version of its plan's answers rises.
CREATE TRIGGER answers_inserted AFTER INSERT ON answers BEGIN
  UPDATE plans SET answers_version = answers_version + 1 WHERE id = new.plan_id;
END;
--> statement-breakpoint
CREATE TRIGGER answers_updated AFTER UPDATE ON answers BEGIN
  UPDATE plans SET answers_version = answers_version + 1 WHERE id = new.plan_id;
END;
--> statement-breakpoint
CREATE TRIGGER answers_deleted AFTER DELETE ON answers BEGIN
  UPDATE plans SET answers_version = answers_version + 1 WHERE id = old.plan_id;
END;
--> statement-breakpoint
-- Counts of plans: whatever inserts, moves, bins or removes a plan keeps them right.
CREATE TRIGGER plan_counts_insert AFTER INSERT ON plans WHEN new.binned_at IS NULL BEGIN
  INSERT INTO plan_counts (city_id, state, themes, count) VALUES (new.city_id, new.state, new.themes, 1)
    ON CONFLICT (city_id, state, themes) DO UPDATE SET count = count + 1;
END;
--> statement-breakpoint
CREATE TRIGGER plan_counts_delete AFTER DELETE ON plans WHEN old.binned_at IS NULL BEGIN
  UPDATE plan_counts SET count = count - 1
    WHERE city_id = old.city_id AND state = old.state AND themes = old.themes;
END;
--> statement-breakpoint
CREATE TRIGGER plan_counts_leave AFTER UPDATE OF city_id, state, themes, binned_at ON plans WHEN old.binned_at IS NULL BEGIN
  UPDATE plan_counts SET count = count - 1
    WHERE city_id = old.city_id AND state = old.state AND themes = old.themes;
END;
--> statement-breakpoint
CREATE TRIGGER plan_counts_enter AFTER UPDATE OF city_id, state, themes, binned_at ON plans WHEN new.binned_at IS NULL BEGIN
  INSERT INTO plan_counts (city_id, state, themes, count) VALUES (new.city_id, new.state, new.themes, 1)
    ON CONFLICT (city_id, state, themes) DO UPDATE SET count = count + 1;
END;
--> statement-breakpoint
-- Tallies: whatever adds to them names an instant, and here it becomes a month in Finland. Every month begins in summer time
-- from April to October and in winter time otherwise, so the hour of the change itself never matters.
CREATE VIEW tally_changes AS SELECT kind, 0 AS at, key, count FROM tallies;
--> statement-breakpoint
CREATE TRIGGER tally_change INSTEAD OF INSERT ON tally_changes BEGIN
  INSERT INTO tallies (kind, month, key, count) VALUES (
    new.kind,
    CASE WHEN strftime('%m', new.at / 1000, 'unixepoch', '+3 hours') BETWEEN '04' AND '10'
      THEN strftime('%Y-%m', new.at / 1000, 'unixepoch', '+3 hours')
      ELSE strftime('%Y-%m', new.at / 1000, 'unixepoch', '+2 hours') END,
    new.key, new.count)
    ON CONFLICT (kind, month, key) DO UPDATE SET count = count + excluded.count;
  DELETE FROM tallies WHERE new.count < 0 AND count < 1 AND kind = new.kind;
END;
--> statement-breakpoint
CREATE TRIGGER tally_begun AFTER INSERT ON plans WHEN new.binned_at IS NULL BEGIN
  INSERT INTO tally_changes (kind, at, key, count) VALUES ('begun', new.created_at, '', 1);
END;
--> statement-breakpoint
CREATE TRIGGER tally_begun_removed AFTER DELETE ON plans WHEN old.binned_at IS NULL BEGIN
  INSERT INTO tally_changes (kind, at, key, count) VALUES ('begun', old.created_at, '', -1);
END;
--> statement-breakpoint
CREATE TRIGGER tally_begun_binned AFTER UPDATE OF binned_at ON plans
WHEN (old.binned_at IS NULL) <> (new.binned_at IS NULL) BEGIN
  INSERT INTO tally_changes (kind, at, key, count)
    VALUES ('begun', new.created_at, '', CASE WHEN new.binned_at IS NULL THEN 1 ELSE -1 END);
END;
--> statement-breakpoint
CREATE TRIGGER tally_move AFTER INSERT ON plan_events
WHEN new.kind IN ('submit', 'withdraw', 'ask-changes', 'approve', 'redirect', 'skip-review', 'start-tender', 'sign-contract', 'complete', 'stop', 'reopen') BEGIN
  INSERT INTO tally_changes (kind, at, key, count) VALUES ('move', new.at, new.kind, 1);
END;
--> statement-breakpoint
CREATE TRIGGER tally_move_removed AFTER DELETE ON plan_events
WHEN old.kind IN ('submit', 'withdraw', 'ask-changes', 'approve', 'redirect', 'skip-review', 'start-tender', 'sign-contract', 'complete', 'stop', 'reopen') BEGIN
  INSERT INTO tally_changes (kind, at, key, count) VALUES ('move', old.at, old.kind, -1);
END;
--> statement-breakpoint
CREATE TRIGGER tally_decision AFTER INSERT ON decisions WHEN new.working_days IS NOT NULL BEGIN
  INSERT INTO tally_changes (kind, at, key, count) VALUES ('decision', new.decided_at, new.working_days, 1);
END;
--> statement-breakpoint
CREATE TRIGGER tally_decision_removed AFTER DELETE ON decisions WHEN old.working_days IS NOT NULL BEGIN
  INSERT INTO tally_changes (kind, at, key, count) VALUES ('decision', old.decided_at, old.working_days, -1);
END;
--> statement-breakpoint
CREATE TRIGGER tally_given AFTER INSERT ON reviews WHEN new.sent_at IS NOT NULL BEGIN
  INSERT INTO tally_changes (kind, at, key, count) VALUES ('given', new.sent_at, new.expert_id, 1);
END;
--> statement-breakpoint
CREATE TRIGGER tally_given_removed AFTER DELETE ON reviews WHEN old.sent_at IS NOT NULL BEGIN
  INSERT INTO tally_changes (kind, at, key, count) VALUES ('given', old.sent_at, old.expert_id, -1);
END;
--> statement-breakpoint
CREATE TRIGGER tally_given_back AFTER UPDATE OF sent_at ON reviews WHEN old.sent_at IS NOT NULL BEGIN
  INSERT INTO tally_changes (kind, at, key, count) VALUES ('given', old.sent_at, old.expert_id, -1);
END;
--> statement-breakpoint
CREATE TRIGGER tally_given_now AFTER UPDATE OF sent_at ON reviews WHEN new.sent_at IS NOT NULL BEGIN
  INSERT INTO tally_changes (kind, at, key, count) VALUES ('given', new.sent_at, new.expert_id, 1);
END;
--> statement-breakpoint
-- What is planned is a day already, so its month is read from it.
CREATE TRIGGER tally_notice AFTER INSERT ON plans WHEN new.binned_at IS NULL AND new.notice_on IS NOT NULL BEGIN
  INSERT INTO tallies (kind, month, key, count) VALUES ('notice', substr(new.notice_on, 1, 7), new.state, 1)
    ON CONFLICT (kind, month, key) DO UPDATE SET count = count + 1;
END;
--> statement-breakpoint
CREATE TRIGGER tally_notice_removed AFTER DELETE ON plans WHEN old.binned_at IS NULL AND old.notice_on IS NOT NULL BEGIN
  UPDATE tallies SET count = count - 1
    WHERE kind = 'notice' AND month = substr(old.notice_on, 1, 7) AND key = old.state;
END;
--> statement-breakpoint
CREATE TRIGGER tally_notice_leave AFTER UPDATE OF notice_on, state, binned_at ON plans
WHEN old.binned_at IS NULL AND old.notice_on IS NOT NULL
  AND (old.notice_on IS NOT new.notice_on OR old.state <> new.state OR new.binned_at IS NOT NULL) BEGIN
  UPDATE tallies SET count = count - 1
    WHERE kind = 'notice' AND month = substr(old.notice_on, 1, 7) AND key = old.state;
END;
--> statement-breakpoint
CREATE TRIGGER tally_notice_enter AFTER UPDATE OF notice_on, state, binned_at ON plans
WHEN new.binned_at IS NULL AND new.notice_on IS NOT NULL
  AND (old.notice_on IS NOT new.notice_on OR old.state <> new.state OR old.binned_at IS NOT NULL) BEGIN
  INSERT INTO tallies (kind, month, key, count) VALUES ('notice', substr(new.notice_on, 1, 7), new.state, 1)
    ON CONFLICT (kind, month, key) DO UPDATE SET count = count + 1;
END;
--> statement-breakpoint
-- The log of acts only grows: db/repositories/act-log.ts.
CREATE TRIGGER act_log_stays BEFORE DELETE ON act_log BEGIN
  SELECT RAISE(ABORT, 'the log of acts only grows');
END;
--> statement-breakpoint
CREATE TRIGGER act_log_is_fixed BEFORE UPDATE ON act_log BEGIN
  SELECT RAISE(ABORT, 'the log of acts only grows');
END;
--> statement-breakpoint
-- Up to where the log knows the answers in the histories. Numbers of events that are removed at the end come again.
CREATE TRIGGER logged_answers_follow AFTER DELETE ON plan_events WHEN old.id = (SELECT upto FROM logged_answers) BEGIN
  UPDATE logged_answers SET upto = (SELECT coalesce(max(id), 0) FROM plan_events WHERE id < old.id);
END;
--> statement-breakpoint
-- The page of an example shows another answer to what a city asked.
CREATE TRIGGER library_asked AFTER UPDATE OF shown_question, shown_answer, shown_at ON inquiries WHEN new.example_id IS NOT NULL BEGIN
  INSERT INTO library_changes (example) SELECT number FROM examples WHERE id = new.example_id;
END;
