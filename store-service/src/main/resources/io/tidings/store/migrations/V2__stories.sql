-- Stories as news.stories has them. Which story an article is in changes without the article changing, so it stands here and
-- not with the article.

ALTER TABLE articles DROP COLUMN story_id;

CREATE TABLE stories (
    story_id        text PRIMARY KEY,
    forwarded_to    text,
    language        text NOT NULL,
    headline        text,
    article_ids     text[] NOT NULL,
    copy_ids        text[] NOT NULL,
    members         jsonb NOT NULL,
    copies          jsonb NOT NULL,
    source_ids      text[] NOT NULL,
    entities        jsonb NOT NULL,
    words           text[] NOT NULL,
    published_from  timestamptz NOT NULL,
    published_to    timestamptz NOT NULL,
    growth          int NOT NULL,
    closed          boolean NOT NULL,
    merged_ids      text[] NOT NULL,
    revision        int NOT NULL,
    method          text NOT NULL,
    topic_partition int NOT NULL,
    topic_offset    bigint NOT NULL
);
COMMENT ON TABLE stories IS 'The last state of each story of news.stories; field docs stand in the Avro schema Story';

CREATE INDEX stories_latest ON stories (published_to DESC, story_id DESC) WHERE forwarded_to IS NULL;
CREATE INDEX stories_articles ON stories USING gin (article_ids);
CREATE INDEX stories_copies ON stories USING gin (copy_ids);

CREATE VIEW articles_in_stories AS
    SELECT unnest(article_ids) AS article_id, story_id, false AS is_copy FROM stories WHERE forwarded_to IS NULL
    UNION ALL
    SELECT unnest(copy_ids), story_id, true FROM stories WHERE forwarded_to IS NULL;
COMMENT ON VIEW articles_in_stories IS 'The story of each article, and of each duplicate that of its original; to look a single article up, ask stories with article_ids @> ARRAY[id], which has an index';
