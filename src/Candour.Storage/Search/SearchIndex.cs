using Microsoft.EntityFrameworkCore;

namespace Candour.Storage;

/// <param name="Extract">The words around the find, with the found words between « and ».</param>
public sealed record Found(Guid Subject, string Kind, string Title, string Extract);

/// <summary>Full-text search: FTS5 in SQLite, tsvector in PostgreSQL, in English, best match first.</summary>
public sealed class SearchIndex(CandourContext context)
{
    private const int Most = 100;

    /// <summary>Adds or replaces rows in the context's running transaction; one without words goes.</summary>
    public async Task PutAsync(IEnumerable<SearchDocument> documents, CancellationToken cancel)
    {
        var given = documents.ToList();
        if (given.Count == 0) return;
        var subjects = given.Select(document => document.Subject).ToList();
        var stored = await context.SearchDocuments.Where(row => subjects.Contains(row.Subject)).ToDictionaryAsync(row => row.Subject, cancel);
        foreach (var document in given)
        {
            var known = stored.GetValueOrDefault(document.Subject);
            if (document.Body.Length == 0)
            {
                if (known is not null) context.SearchDocuments.Remove(known);
            }
            else if (known is null) context.SearchDocuments.Add(document);
            else (known.Title, known.Body) = (document.Title, document.Body);
        }
    }

    /// <summary>Finds the rows that hold every word of the query; the query's own syntax is never the database's.</summary>
    public async Task<IReadOnlyList<Found>> FindAsync(string query, CancellationToken cancel = default)
    {
        var words = Words(query);
        if (words.Count == 0) return [];
        var found = context is SqliteContext ? Sqlite(words) : Postgres(words);
        return await found.ToListAsync(cancel);
    }

    private IQueryable<Found> Sqlite(List<string> words)
    {
        var match = string.Join(' ', words.Select(word => $"\"{word}\"*"));
        return context.Database.SqlQuery<Found>($"""
            SELECT d.subject AS "Subject", d.kind AS "Kind", d.title AS "Title", snippet(search_index, 1, '«', '»', '…', 24) AS "Extract"
            FROM search_index JOIN search_documents d ON d.id = search_index.rowid
            WHERE search_index MATCH {match} AND d.authority = {context.Authority}
            ORDER BY rank LIMIT {Most}
            """);
    }

    private IQueryable<Found> Postgres(List<string> words)
    {
        var match = string.Join(" & ", words.Select(word => $"{word}:*"));
        return context.Database.SqlQuery<Found>($"""
            SELECT d.subject AS "Subject", d.kind AS "Kind", d.title AS "Title",
                ts_headline('english', d.body, to_tsquery('english', {match}), 'StartSel=«, StopSel=», MaxWords=24, MinWords=12') AS "Extract"
            FROM search_documents d
            WHERE d.words @@ to_tsquery('english', {match}) AND d.authority = {context.Authority}
            ORDER BY ts_rank(d.words, to_tsquery('english', {match})) DESC LIMIT {Most}
            """);
    }

    private static List<string> Words(string query) =>
    [
        .. new string([.. query.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(12),
    ];
}
