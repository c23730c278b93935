-- What stories say in any language, and the stories in other languages that they are linked with.

ALTER TABLE stories
    ADD COLUMN days    text[] NOT NULL DEFAULT '{}',
    ADD COLUMN numbers text[] NOT NULL DEFAULT '{}',
    ADD COLUMN links   jsonb NOT NULL DEFAULT '[]';
