namespace Candour.Practice.Duck;

/// <summary>A database in memory that counts. One thread uses it at a time; DuckDB itself uses as many as it is given.</summary>
public sealed class DuckDatabase : IDisposable
{
    private nint _database, _connection;

    /// <param name="memory">At most so much, in megabytes; what needs more is refused, not swapped.</param>
    /// <exception cref="DuckException">The library is not there.</exception>
    public DuckDatabase(int memory = 1536)
    {
        DuckLibrary.Require();
        if (Native.Open(null, out _database, 0, out var error) != 0) throw Failed(error, free: true);
        if (Native.Connect(_database, out _connection) != 0) throw new DuckException("DuckDB gives no connection.");
        // What is known of children is not written to a disk for want of memory.
        Run(Sql.Invariant($"SET memory_limit = '{memory}MB'; SET temp_directory = ''; SET parquet_metadata_cache = true; SET autoinstall_known_extensions = false; SET autoload_known_extensions = false;"));
    }

    /// <summary>Runs one or several statements that answer nothing.</summary>
    public void Run(string sql)
    {
        var result = Answer(sql);
        Native.DestroyResult(ref result);
    }

    /// <summary>Rows of one statement, whose parameters are ?, ? and so on: text, whole numbers, numbers, days, or null.</summary>
    public DuckReader Query(string sql, params ReadOnlySpan<object?> parameters) => new(parameters.IsEmpty ? Answer(sql) : Answer(sql, parameters));

    /// <summary>How many threads count; as many as there are processors unless it is said.</summary>
    public void UseThreads(int threads) => Run(Sql.Invariant($"SET threads = {threads}"));

    /// <summary>Takes rows into a table that exists.</summary>
    /// <param name="types">Of the table's columns, in their order.</param>
    public DuckAppender Append(string table, IReadOnlyList<DuckType> types) => new(_connection, table, types);

    public void Dispose()
    {
        if (_connection != 0) Native.Disconnect(ref _connection);
        if (_database != 0) Native.Close(ref _database);
    }

    private Native.Result Answer(string sql) =>
        Native.Query(_connection, sql, out var result) == 0 ? result : throw Failed(ref result);

    /// <summary>Only what has parameters is prepared: DuckDB plans it a second time when it is run.</summary>
    private Native.Result Answer(string sql, ReadOnlySpan<object?> parameters)
    {
        var statement = Prepare(sql);
        try
        {
            for (var i = 0; i < parameters.Length; i++) Bind(statement, (ulong)i + 1, parameters[i]);
            return Native.Execute(statement, out var result) == 0 ? result : throw Failed(ref result);
        }
        finally
        {
            Native.DestroyPrepare(ref statement);
        }
    }

    private nint Prepare(string sql)
    {
        if (Native.Prepare(_connection, sql, out var statement) == 0) return statement;
        var why = Failed(Native.PrepareError(statement));
        Native.DestroyPrepare(ref statement);
        throw why;
    }

    private static void Bind(nint statement, ulong place, object? value)
    {
        var state = value switch
        {
            null => Native.BindNull(statement, place),
            string text => Native.BindText(statement, place, text),
            int number => Native.BindInt64(statement, place, number),
            long number => Native.BindInt64(statement, place, number),
            double number => Native.BindDouble(statement, place, number),
            DateOnly day => Native.BindDate(statement, place, DuckDays.Of(day)),
            _ => throw new ArgumentException($"A {value.GetType().Name} cannot be a parameter.", nameof(value)),
        };
        if (state != 0) throw new DuckException($"Parameter {place} has no place in the statement.");
    }

    private static DuckException Failed(ref Native.Result result)
    {
        var why = Failed(Native.ResultError(ref result));
        Native.DestroyResult(ref result);
        return why;
    }

    private static DuckException Failed(nint words, bool free = false)
    {
        var why = new DuckException(Native.Words(words));
        if (free) Native.Free(words);
        return why;
    }
}
