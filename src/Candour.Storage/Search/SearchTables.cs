namespace Candour.Storage;

/// <summary>What the two databases need beside the table that EF Core knows.</summary>
internal static class SearchTables
{
    /// <summary>An FTS5 index over the table's own text, kept in step by triggers.</summary>
    public const string Sqlite = """
        CREATE VIRTUAL TABLE search_index USING fts5(title, body, content='search_documents', content_rowid='id', tokenize='porter unicode61');
        CREATE TRIGGER search_documents_added AFTER INSERT ON search_documents BEGIN
            INSERT INTO search_index(rowid, title, body) VALUES (new.id, new.title, new.body);
        END;
        CREATE TRIGGER search_documents_removed AFTER DELETE ON search_documents BEGIN
            INSERT INTO search_index(search_index, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
        END;
        CREATE TRIGGER search_documents_changed AFTER UPDATE ON search_documents BEGIN
            INSERT INTO search_index(search_index, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
            INSERT INTO search_index(rowid, title, body) VALUES (new.id, new.title, new.body);
        END;
        """;

    public const string Postgres = """
        ALTER TABLE search_documents ADD COLUMN words tsvector GENERATED ALWAYS AS (
            setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', body), 'B')) STORED;
        CREATE INDEX ix_search_documents_words ON search_documents USING gin (words);
        """;
}
