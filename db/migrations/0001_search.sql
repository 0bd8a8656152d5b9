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
