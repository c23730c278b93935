-- Articles, duplicates and rejected items as the topics have them, and how far the topics have been written.

CREATE EXTENSION IF NOT EXISTS unaccent;

-- Words without their diacritics, in the index and in the query alike, so that `ca phe` and `cà phê` find the same.
-- No stemming and no stop words: the stream has every language.
CREATE TEXT SEARCH CONFIGURATION tidings (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION tidings ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

-- Written in the transaction of the rows themselves: that is what makes each record count exactly once. A topic that was
-- made anew under its old name has another id and begins from 0.
CREATE TABLE position (
    topic       text   NOT NULL,
    partition   int    NOT NULL,
    topic_id    text   NOT NULL,
    next_offset bigint NOT NULL,
    PRIMARY KEY (topic, partition)
);
COMMENT ON TABLE position IS 'Next record of each partition to be written; deleting rows here writes the partition again from its beginning';

CREATE TABLE articles (
    article_id              text PRIMARY KEY,
    item_id                 text NOT NULL,
    source_id               text NOT NULL,
    input                   text NOT NULL,
    input_line              bigint,
    input_id                text,
    seen_at                 timestamptz NOT NULL,
    revision                int NOT NULL,
    url                     text,
    canonical_url           text,
    site_name               text,
    title                   text,
    standfirst              text,
    text                    text NOT NULL,
    authors                 text[] NOT NULL,
    published_at            timestamptz,
    published_at_precision  text,
    published_at_confidence double precision,
    published_at_from       text,
    modified_at             timestamptz,
    modified_at_precision   text,
    section                 text,
    image                   text,
    captions                text[] NOT NULL,
    truncated               boolean NOT NULL,
    language                text NOT NULL,
    language_confidence     double precision NOT NULL,
    tags                    jsonb NOT NULL,
    entities                jsonb NOT NULL,
    attributions            jsonb NOT NULL,
    photo_credits           text[] NOT NULL,
    dates_mentioned         text[] NOT NULL,
    amounts                 jsonb NOT NULL,
    keywords                text[] NOT NULL,
    story_id                text,
    enriched_at             timestamptz NOT NULL,
    normaliser              text NOT NULL,
    model                   text NOT NULL,
    topic_partition         int NOT NULL,
    topic_offset            bigint NOT NULL,
    search                  tsvector NOT NULL
);
COMMENT ON TABLE articles IS 'The last state of each article of news.articles; field docs stand in the Avro schema Article';
COMMENT ON COLUMN articles.search IS 'Words of title, standfirst and the beginning of the text; ask with to_tsquery(''tidings'', ...)';

CREATE INDEX articles_seen ON articles (seen_at DESC, article_id DESC);
CREATE INDEX articles_source_seen ON articles (source_id, seen_at DESC, article_id DESC);
CREATE INDEX articles_language_seen ON articles (language, seen_at DESC, article_id DESC);
CREATE INDEX articles_search ON articles USING gin (search);

CREATE TABLE duplicates (
    article_id              text PRIMARY KEY,
    item_id                 text NOT NULL,
    source_id               text NOT NULL,
    input                   text NOT NULL,
    input_line              bigint,
    input_id                text,
    seen_at                 timestamptz NOT NULL,
    duplicate_of            text NOT NULL,
    relation                text NOT NULL,
    similarity              double precision NOT NULL,
    method                  text NOT NULL,
    url                     text,
    title                   text,
    published_at            timestamptz,
    published_at_precision  text,
    published_at_confidence double precision,
    published_at_from       text,
    language                text NOT NULL,
    language_confidence     double precision NOT NULL,
    revision                int NOT NULL,
    decided_at              timestamptz NOT NULL,
    topic_partition         int NOT NULL,
    topic_offset            bigint NOT NULL
);
COMMENT ON TABLE duplicates IS 'The standing verdicts of news.duplicates';

CREATE INDEX duplicates_of ON duplicates (duplicate_of);

CREATE TABLE rejected (
    rejected_id      text PRIMARY KEY,
    article_id       text,
    item_id          text,
    source_id        text,
    stage            text NOT NULL,
    reason           text NOT NULL,
    message          text NOT NULL,
    error            text,
    input            text,
    input_line       bigint,
    input_id         text,
    url              text,
    origin_topic     text,
    origin_partition int,
    origin_offset    bigint,
    original         bytea,
    original_length  bigint NOT NULL,
    rejected_at      timestamptz NOT NULL,
    topic_partition  int NOT NULL,
    topic_offset     bigint NOT NULL
);
COMMENT ON TABLE rejected IS 'What news.rejected holds; rejected_id is PARTITION-OFFSET there, or stage and origin where it came from a topic, so that a rejection told twice stands once';

CREATE INDEX rejected_at ON rejected (rejected_at DESC, rejected_id DESC);
