using System.Text;

namespace Candour.Practice.Duck;

/// <summary>Takes rows into a table, two thousand at a time. A cell that nothing is put into is null. What was put is in the table after <see cref="Finish"/>.</summary>
public sealed unsafe class DuckAppender : IDisposable
{
    private const int Most = 2048; // as many rows as a chunk of DuckDB holds

    private readonly IReadOnlyList<DuckType> _types;
    private readonly nint[] _vectors;
    private readonly void*[] _data;
    private readonly ulong*[] _validity;
    private nint _appender, _chunk;
    private int _row;

    internal DuckAppender(nint connection, string table, IReadOnlyList<DuckType> types)
    {
        _types = types;
        _vectors = new nint[types.Count];
        _data = new void*[types.Count];
        _validity = new ulong*[types.Count];
        Check(Native.CreateAppender(connection, null, table, out _appender));
        var logical = types.Select(Native.CreateType).ToArray();
        fixed (nint* first = logical) _chunk = Native.CreateChunk(first, (ulong)logical.Length);
        for (var i = 0; i < logical.Length; i++) Native.DestroyType(ref logical[i]);
        Begin();
    }

    public void Put(int column, string? value)
    {
        Expect(column, DuckType.Text);
        if (value is null) return;
        var size = Encoding.UTF8.GetMaxByteCount(value.Length);
        var bytes = size <= 512 ? stackalloc byte[size] : new byte[size];
        var length = Encoding.UTF8.GetBytes(value, bytes);
        fixed (byte* first = bytes) Native.AssignText(_vectors[column], (ulong)_row, first, (ulong)length);
        MarkKnown(column);
    }

    public void Put(int column, DateOnly? value)
    {
        Expect(column, DuckType.Date);
        if (value is not { } day) return;
        ((int*)_data[column])[_row] = DuckDays.Of(day);
        MarkKnown(column);
    }

    public void Put(int column, DateTime? value)
    {
        Expect(column, DuckType.Timestamp);
        if (value is not { } moment) return;
        ((long*)_data[column])[_row] = (moment - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        MarkKnown(column);
    }

    public void Put(int column, long? value)
    {
        if (value is not { } number) return;
        if (_types[column] is DuckType.Integer) ((int*)_data[column])[_row] = checked((int)number);
        else
        {
            Expect(column, DuckType.BigInt);
            ((long*)_data[column])[_row] = number;
        }
        MarkKnown(column);
    }

    public void Put(int column, double? value)
    {
        Expect(column, DuckType.Double);
        if (value is not { } number) return;
        ((double*)_data[column])[_row] = number;
        MarkKnown(column);
    }

    public void Put(int column, bool? value)
    {
        Expect(column, DuckType.Boolean);
        if (value is not { } flag) return;
        ((byte*)_data[column])[_row] = flag ? (byte)1 : (byte)0;
        MarkKnown(column);
    }

    public void EndRow()
    {
        if (++_row == Most) Send();
    }

    /// <exception cref="DuckException">The table refuses a row: none of them is taken.</exception>
    public void Finish()
    {
        if (_row > 0) Send();
        Check(Native.CloseAppender(_appender));
    }

    public void Dispose()
    {
        if (_chunk != 0) Native.DestroyChunk(ref _chunk);
        if (_appender != 0) _ = Native.DestroyAppender(ref _appender);
    }

    private void Send()
    {
        Native.SetChunkSize(_chunk, (ulong)_row);
        Check(Native.AppendChunk(_appender, _chunk));
        Native.ResetChunk(_chunk);
        Begin();
    }

    private void Begin()
    {
        _row = 0;
        for (var i = 0; i < _types.Count; i++)
        {
            var vector = Native.ChunkVector(_chunk, (ulong)i);
            Native.WriteValidity(vector);
            _vectors[i] = vector;
            _data[i] = Native.VectorData(vector);
            _validity[i] = Native.VectorValidity(vector);
            new Span<ulong>(_validity[i], Most / 64).Clear();
        }
    }

    private void MarkKnown(int column) => _validity[column][_row / 64] |= 1UL << (_row % 64);

    private void Expect(int column, DuckType type)
    {
        if (_types[column] != type) throw new DuckException($"Column {column} is {_types[column]}, not {type}.");
    }

    private void Check(int state)
    {
        if (state != 0) throw new DuckException(Native.Words(Native.AppenderError(_appender)));
    }
}
